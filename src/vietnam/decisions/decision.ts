import type { CivilDate } from "../../civil/civil-date.js";
import type { Occasion } from "../occasions.js";

/** A working day off in exchange for a rest day worked (hoán đổi ngày làm việc). */
export interface Swap {
  readonly off: CivilDate;
  readonly worked: CivilDate;
  readonly occasion: Occasion;
}

/** One decision or notice on days off (văn bản về lịch nghỉ), and only what it decided. */
export interface Decision {
  /** Document numbers; none where only press reports of the announcement are known. */
  readonly documents?: readonly string[];
  readonly issued?: CivilDate;
  /** Year of the holidays that it speaks of. */
  readonly year: number;
  /** Occasions whose days off it announces; they are `official`. */
  readonly announces: readonly Occasion[];
  /** Days of Tết before mùng 1, where five days are to be split: 1 + 4 or 2 + 3. */
  readonly tetDaysBefore?: 1 | 2;
  /** The side on which the day beside 2 September lies. */
  readonly besideNationalDay?: "before" | "after";
  readonly swaps?: readonly Swap[];
}

/** What an announcement of the yearly schedule without New Year's Day names. */
export const AFTER_NEW_YEAR: readonly Occasion[] = ["tet", "hung-kings", "victory-day", "labour-day", "national-day"];

/** What an announcement of the whole yearly schedule names. */
export const WHOLE_YEAR: readonly Occasion[] = ["new-year", ...AFTER_NEW_YEAR];
