import type { Citation } from "../../citation/citation.js";
import type { Occasion } from "../occasions.js";
import { DECISIONS_2010S } from "./2010s.js";
import { DECISIONS_2020S } from "./2020s.js";
import type { Decision, Swap } from "./decision.js";

/** Every decision on days off that the calendar knows, oldest first. */
const DECISIONS: readonly Decision[] = [...DECISIONS_2010S, ...DECISIONS_2020S];

/** First and last year for which the days off were announced; outside, the law alone speaks. */
export const ANNOUNCED_YEARS = { first: 2010, last: 2027 } as const;

const PRESS_REPORTS: Citation = {
  instrument: "báo chí",
  kind: "press",
  title: { vi: "Thông báo lịch nghỉ theo báo chí đưa tin", en: "Announcement reported in the press" },
  mark: "secondary",
};

/** A decision as citations: its documents, or the press reports of it. */
function citationsOf(decision: Decision): readonly Citation[] {
  return (
    decision.documents?.map((instrument) => ({ instrument, kind: "notice", mark: "secondary" })) ?? [PRESS_REPORTS]
  );
}

/** What was decided for one year. */
export interface YearDecided {
  readonly tetDaysBefore?: 1 | 2;
  readonly besideNationalDay?: "before" | "after";
  /** The announcement of each occasion that was announced. */
  readonly announced: ReadonlyMap<Occasion, readonly Citation[]>;
  readonly swaps: readonly { readonly swap: Swap; readonly cites: readonly Citation[] }[];
}

/** Joins the decisions that speak of the holidays of one year. */
export function decidedFor(year: number): YearDecided {
  let tetDaysBefore: 1 | 2 | undefined;
  let besideNationalDay: "before" | "after" | undefined;
  const announced = new Map<Occasion, readonly Citation[]>();
  const swaps: { swap: Swap; cites: readonly Citation[] }[] = [];
  for (const decision of DECISIONS) {
    if (decision.year !== year) continue;
    const cites = citationsOf(decision);
    tetDaysBefore = decision.tetDaysBefore ?? tetDaysBefore;
    besideNationalDay = decision.besideNationalDay ?? besideNationalDay;
    for (const occasion of decision.announces) announced.set(occasion, cites);
    for (const swap of decision.swaps ?? []) swaps.push({ swap, cites });
  }
  return {
    ...(tetDaysBefore === undefined ? {} : { tetDaysBefore }),
    ...(besideNationalDay === undefined ? {} : { besideNationalDay }),
    announced,
    swaps,
  };
}
