import type { CivilDate } from "../civil/civil-date.js";
import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";
import { ruleById } from "../rule/index.js";
import type { Term } from "../rule/types.js";
import { standard } from "./standard.js";
import type { Profile } from "./types.js";
import { type PlanTerm, versionsOfTerm } from "./versions-of-term.js";

/** How long a plan speaks; a plan always ends. */
interface PlanInterval {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The profile of a plan: its own terms while it lives, `standard` where it is silent and outside its interval. */
export function planProfile(
  id: string,
  title: Bilingual,
  effective: PlanInterval,
  terms: () => readonly PlanTerm[],
): Profile {
  const head = { id, title, effective, extends: standard };
  return lazyRecord<Profile, typeof head>(head, ["versions"], () => ({
    versions: Object.fromEntries(
      terms().map((term) => [term.rule, versionsOfTerm(id, effective, readingOf(term), term)] as const),
    ),
  }));
}

/** A plan means what the rule means, unless it counts from something else. */
function readingOf({ rule, countedFrom }: PlanTerm): Bilingual | undefined {
  return countedFrom === undefined ? ruleById(rule).standard[0]?.reading : undefined;
}

/** So many working days after the event. */
export function workingDays(amount: number): Term {
  return { amount, unit: "working-day", direction: "after" };
}

/** So many calendar days after the event. */
export function calendarDays(amount: number): Term {
  return { amount, unit: "calendar-day", direction: "after" };
}

/** The day of the event itself. */
export const SAME_DAY: Term = { amount: 0, unit: "same-day", direction: "after" };
