import type { Certainty, DayKind, DayOffKind } from "../calendar/day-kind.js";
import type { DayRun } from "../calendar/day-runs.js";
import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import type { RuleId, Term } from "../rule/types.js";

/**
 * One step of how a deadline was found (các bước tính). Together the runs cover every day after `from` up to `due`, or for a
 * term before the event every day from `due` up to the one before `from`: days that counted, days that did not, and the
 * roll at the end.
 */
export type TraceStep =
  | {
      readonly step: "start";
      readonly on: CivilDate;
      readonly title: Bilingual;
      readonly event: Bilingual;
      readonly term: Term;
    }
  /** Working days counted, and days skipped. */
  | DayRun
  /** Calendar days, all counted alike. */
  | {
      readonly step: "counted";
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly days: number;
      readonly kind: "calendar-day";
      readonly name?: Bilingual;
    }
  | {
      /** The term ended on a day off, which was counted, and runs on over these days to the end of the last of them. */
      readonly step: "rolled";
      readonly ended: CivilDate;
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly days: number;
      /** Of the day on which the term ended. */
      readonly kind: DayOffKind;
      readonly name?: Bilingual;
    }
  | { readonly step: "due"; readonly on: CivilDate; readonly kind: DayKind }
  | {
      /** Told only where the day to act by needs a word: it is another than `due`, or no working day. */
      readonly step: "act-by";
      readonly on: CivilDate;
      readonly why: "due-is-off" | "not-before-the-event";
    };

/** A deadline that carries its own reasons (thời hạn): plain data, safe for JSON, spread and `structuredClone`. */
export interface Deadline {
  readonly rule: RuleId | "free-term";
  /** The rule version in force on the day counted from. */
  readonly version: string;
  /** The set of rules that the version comes from, and the case of the version where there are several. */
  readonly profile: string;
  readonly variant?: string;
  readonly from: CivilDate;
  /** The last lawful day, to its end: 24:00 in Vietnam. */
  readonly due: CivilDate;
  /** The last working day on or before `due`; for a term after the event never before `from`. */
  readonly actBy: CivilDate;
  /** The weakest certainty of the days that it was counted over. */
  readonly certainty: Certainty;
  readonly trace: readonly TraceStep[];
  readonly cites: readonly Citation[];
  readonly calendar: { readonly id: string; readonly version: string };
  readonly reading?: Bilingual;
  readonly warning?: Bilingual;
}
