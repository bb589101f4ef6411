import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import type { RuleId, RuleVersion } from "../rule/types.js";

/** A named set of rule versions (bộ quy tắc): the default, national law, a plan, or a caller's own. */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  /** The versions of each rule; where the profile is silent on a day, the one that it extends answers. */
  readonly versions: Readonly<Partial<Record<RuleId, readonly RuleVersion[]>>>;
  readonly extends?: Profile;
  /** When the profile itself speaks, such as the life of a plan; `until` is its last day. Always, where missing. */
  readonly effective?: { readonly from: CivilDate; readonly until?: CivilDate };
  /** Used where the caller names none. */
  readonly calendar?: WorkingCalendar;
}
