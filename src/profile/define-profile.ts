import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { isWorkingCalendar } from "../calendar/working-calendar.js";
import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import { bilingual, citation } from "../document/common.js";
import { freezeDeep } from "../document/freeze-deep.js";
import { anything, collect, date, fields, list, object, placed, type Reader, text, word } from "../document/read.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import {
  ARGUMENT_NOT_AN_INTEGER,
  CALENDAR_NOT_A_CALENDAR,
  PROFILE_INTERVAL_REVERSED,
  PROFILE_RULE_STATED_TWICE,
} from "../problem/kinds.js";
import type { Bilingual } from "../problem/language.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { requireTerm } from "../rule/require-term.js";
import type { Term } from "../rule/types.js";
import { RULE_IDS, type RuleId, type RuleVersion, TERM_UNITS, type TermUnit } from "../rule/types.js";
import { profileById } from "./index.js";
import { checkTerm, replacedVersion } from "./term-bound.js";
import type { Profile } from "./types.js";
import { versionsOfTerm } from "./versions-of-term.js";

/** A term that an agency sets itself. */
export interface ProfileTerm {
  readonly rule: RuleId;
  /** A whole number of the unit; 0 for `same-day`. */
  readonly amount: number;
  readonly unit: TermUnit;
  /** `after` unless given. */
  readonly direction?: "after" | "before";
  /** The document that sets it. */
  readonly cites: Citation;
}

/** A profile as a plain document (bản mô tả bộ quy tắc); only the calendar is a value. */
export interface ProfileSpec {
  readonly id: string;
  readonly title: Bilingual;
  /** The profile that answers where this one is silent; `"standard"` unless given. */
  readonly extends?: string | Profile;
  /** When the agency's own terms hold; always, where missing. */
  readonly effective?: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly terms?: readonly ProfileTerm[];
  readonly calendar?: WorkingCalendar;
}

const amount: Reader<number> = (value, path, problems) => {
  if (Number.isInteger(value) && Number(value) >= 0) return Number(value);
  problems.push(problem(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(value) }, path));
  return undefined;
};

const calendarValue: Reader<WorkingCalendar> = (value, path, problems) => {
  if (isWorkingCalendar(value)) return value;
  problems.push(problem(CALENDAR_NOT_A_CALENDAR, { value: displayValue(value) }, path));
  return undefined;
};

const DIRECTIONS = ["after", "before"] as const;

const readTerm = /* @__PURE__ */ object(
  {
    rule: /* @__PURE__ */ word(RULE_IDS),
    amount,
    unit: /* @__PURE__ */ word(TERM_UNITS),
    cites: citation,
  },
  { direction: /* @__PURE__ */ word(DIRECTIONS) },
);

const readSpec = /* @__PURE__ */ fields(
  { id: text, title: bilingual },
  {
    extends: anything,
    effective: /* @__PURE__ */ object({ from: date }, { until: date }),
    terms: /* @__PURE__ */ list(/* @__PURE__ */ placed(readTerm)),
    calendar: calendarValue,
  },
);

/**
 * Makes a profile for another commune or agency (bộ quy tắc riêng): it extends one, sets terms of its own where a plan may,
 * and can bring its calendar. A term may be shorter than the national one where one is known, otherwise shorter than that
 * of the profile extended; never longer.
 *
 * @param spec see `ProfileSpec`
 * @returns a profile to pass wherever one is asked for
 * @throws everything that is wrong at once: `document.…`, `date.…`, `profile.unknown`, `profile.term-too-long` and
 *   `profile.rule-not-adjustable` with the rule and both terms
 * @example
 * const commune = defineProfile({
 *   id: "xa-a-2026",
 *   title: { vi: "Xã A", en: "Commune A" },
 *   terms: [{ rule: "feedback.resolve", amount: 10, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
 * });
 * computeDeadline({ rule: "feedback.resolve", from: "2026-11-20", profile: commune }).due; // => "2026-12-07"
 */
export function defineProfile(spec: ProfileSpec): Profile {
  const problems: Problem[] = [];
  const read = readSpec(spec, [], problems) ?? {};
  // Whatever stands there; the function refuses what is no profile.
  const findBase = (): Profile => profileById(read.extends as Profile | string | undefined);
  const base = collect(problems, findBase, () => ["extends"]);
  const versions: Partial<Record<RuleId, readonly RuleVersion[]>> = {};
  const effective = read.effective ?? { from: "0001-01-01" };
  const { from, until = from } = effective;
  if (until < from) problems.push(problem(PROFILE_INTERVAL_REVERSED, { from, until }, ["effective"]));
  for (const { value, path } of read.terms ?? []) {
    const { rule, cites, direction = "after", ...own } = value;
    const stated = (): Term => requireTerm({ ...own, direction });
    const term = collect(problems, stated, () => [...path, "amount"]);
    if (versions[rule] !== undefined) problems.push(problem(PROFILE_RULE_STATED_TWICE, { rule }, [...path, "rule"]));
    if (base === undefined || term === undefined) continue;
    checkTerm(base, rule, term, effective, path, problems);
    const { countedFrom, repeats } = replacedVersion(base, rule, effective) ?? {};
    const kept = { ...(countedFrom && { countedFrom }), ...(repeats && { repeats }) };
    versions[rule] = versionsOfTerm(read.id ?? "", effective, undefined, { rule, term, cites, ...kept });
  }
  refuseAll(problems);
  // Whatever is missing was told and refused.
  const extended = base as Profile;
  const { id, title } = read as Pick<Profile, "id" | "title">;
  const { calendar = extended.calendar, effective: interval } = read;
  const own = freezeDeep({ id, title, versions, ...(interval === undefined ? {} : { effective: interval }) });
  // What it rests on is the caller's, and stays as it is.
  return Object.freeze({ ...own, extends: extended, ...(calendar === undefined ? {} : { calendar }) });
}

/** `defineProfile` that returns a refusal instead of throwing it. */
export function safeDefineProfile(spec: ProfileSpec): SafeResult<Profile> {
  return safely(() => defineProfile(spec));
}
