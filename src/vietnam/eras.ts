import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import { LABOUR_CODE_1994, LABOUR_CODE_1994_AMENDED, LABOUR_CODE_2012, LABOUR_CODE_2019 } from "./sources.js";

/** What a law says about days off while it is in force (thời kỳ pháp luật). */
export interface Era {
  readonly from: CivilDate;
  readonly law: Citation;
  /** Days off at Tết. Four are fixed: the last day of the old year and mùng 1–3. Five are split by a yearly decision. */
  readonly tetDays: 4 | 5;
  /** Whether 10/3 of the lunar year is a day off. */
  readonly hungKings: boolean;
  /** Whether one day beside 2 September is off as well. */
  readonly besideNationalDay: boolean;
}

/** The eras of the holiday law since the five-day week, in order. A holiday follows the era of its own day. */
export const ERAS: readonly Era[] = [
  { from: "1995-01-01", law: LABOUR_CODE_1994, tetDays: 4, hungKings: false, besideNationalDay: false },
  { from: "2007-04-02", law: LABOUR_CODE_1994_AMENDED, tetDays: 4, hungKings: true, besideNationalDay: false },
  { from: "2013-05-01", law: LABOUR_CODE_2012, tetDays: 5, hungKings: true, besideNationalDay: false },
  { from: "2021-01-01", law: LABOUR_CODE_2019, tetDays: 5, hungKings: true, besideNationalDay: true },
];

/** First day on which 24 November counts as a holiday (ngày Văn hóa Việt Nam). */
export const CULTURE_DAY_SINCE: CivilDate = "2026-07-01";
