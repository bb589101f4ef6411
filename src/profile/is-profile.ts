import { isWorkingCalendar } from "../calendar/working-calendar.js";
import { NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { attempt } from "../problem/attempt.js";
import { LANGUAGES } from "../problem/language.js";
import { RULE_IDS, type RuleVersion } from "../rule/types.js";
import type { Profile } from "./types.js";

/** How many profiles may extend each other; one that extends itself has no end. */
const DEEPEST = 100;

/** Whether a value is what `defineProfile` returns, down to the profile that extends no other. */
export function isProfile(value: unknown): value is Profile {
  return attempt(() => looksLikeProfile(value), false);
}

function looksLikeProfile(value: unknown): boolean {
  let profile = value;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (typeof profile !== "object") return false;
    // Whatever it is: each part is looked at below, and to look at one that is not there throws.
    const { id, title, versions, effective, calendar, extends: base } = profile as Profile;
    if (!LANGUAGES.every((language) => typeof title[language] === "string")) return false;
    if (typeof id !== "string" || typeof versions !== "object") return false;
    if (effective !== undefined && !isInterval(effective)) return false;
    if (calendar !== undefined && !isWorkingCalendar(calendar)) return false;
    if (!RULE_IDS.every((rule) => versions[rule] === undefined || areVersions(versions[rule]))) return false;
    if (base === undefined) return true;
    profile = base;
  }
  return false;
}

function areVersions(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  // One by one, since `every` passes over the holes of a list.
  for (let index = 0; index < value.length; index++) if (!isVersion(value[index])) return false;
  return true;
}

function isVersion({ effective, term, cites }: RuleVersion): boolean {
  return isInterval(effective) && Number.isInteger(term.amount) && Array.isArray(cites);
}

function isInterval({ from, until }: { readonly from: unknown; readonly until?: unknown }): boolean {
  return isDate(from) && (until === undefined || isDate(until));
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && parseIso(value) !== NOT_A_DAY;
}
