import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import type { RuleId } from "../rule/types.js";
import type { PlanAnchor } from "./anchors.js";

/** How often a report of the calendar is due (kỳ báo cáo), such as every month. */
export interface ReportPeriod {
  readonly amount: number;
  readonly unit: "week" | "month" | "quarter" | "year";
}

/** How often something repeats that is counted from an event. */
export interface WorkingDayPeriod {
  readonly amount: number;
  readonly unit: "working-day";
}

/** What every clause of a time cell has. */
interface TimingHead {
  /** The words of the plan, with runs of white space joined. */
  readonly raw: string;
  /** The rule of the catalogue whose term this is. */
  readonly rule?: RuleId;
  /** When the clause applies. */
  readonly case?: Bilingual;
  readonly exception?: Bilingual;
  /** Where the words stand, when not in the time column. */
  readonly source?: "product column" | "task column";
  /** Also on request, at no stated time (đột xuất). */
  readonly adHoc?: true;
  /** Owed only where there is cause (nếu có). */
  readonly conditional?: true;
}

/** A day that the plan names and that exists. */
interface NamedDay {
  readonly date: CivilDate;
}

/** A day that the plan names and that does not exist, with what is read in its place. */
export interface NonexistentDay {
  readonly date: null;
  /** As the plan prints it, such as `"31 tháng 11 năm 2025"`. */
  readonly printed: string;
  /** The last day of the month that it names. Due on this day, "before" and "by" alike. */
  readonly adopted: CivilDate;
  readonly warning: Bilingual;
}

/**
 * One clause of a time cell (thời gian thực hiện).
 *
 * `before` is strict (trước ngày X): due on X − 1. `by` (chậm nhất ngày X): due on X. `from` starts and states no end.
 * `window` is any time in it, due on its last day. `within` counts from an event, `same-day` falls on it. `recurring`
 * repeats; an empty `every` means that the plan states no period. `continuous` (thường xuyên) is never due. `external`
 * leaves the time to another text or event. `none`: no time is given.
 */
export type Timing = TimingHead &
  (
    | ({ readonly kind: "before" | "by" } & (NamedDay | NonexistentDay))
    | { readonly kind: "from"; readonly date: CivilDate }
    | { readonly kind: "window"; readonly from: CivilDate; readonly to: CivilDate }
    | {
        readonly kind: "within";
        readonly amount: number;
        readonly unit: "day" | "working-day";
        readonly direction: "forward" | "backward";
        readonly anchor: PlanAnchor;
        /** `false` where the plan names no starting day and the anchor is a reading. */
        readonly anchorStated?: false;
      }
    | { readonly kind: "same-day"; readonly anchor: PlanAnchor }
    | { readonly kind: "recurring"; readonly every: readonly ReportPeriod[]; readonly anchor?: never }
    | { readonly kind: "recurring"; readonly every: readonly [WorkingDayPeriod]; readonly anchor: PlanAnchor }
    | { readonly kind: "continuous" | "none" }
    | { readonly kind: "external"; readonly basis: Bilingual }
  );
