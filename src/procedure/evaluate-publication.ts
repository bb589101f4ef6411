import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { type DutyStatus, dutyStatus } from "../deadline/duty-status.js";
import { runTerm } from "../deadline/run-term.js";
import { requireOptions } from "../document/require-options.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { profileById } from "../profile/index.js";
import { versionsInForce } from "../profile/rule-version-on.js";
import type { Profile } from "../profile/types.js";
import type { RuleId } from "../rule/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { KNOWN_ONCE_SIGNED, type Publication, type PublicationEventType } from "./events.js";
import { type PublicationDays, readPublication } from "./read-publication.js";
import { startOf } from "./start-of.js";
import { readVariants, requireVariants, type Variants } from "./variants.js";

/** How an announcement is to be looked at. */
export interface PublicationOptions {
  /** The day from which it is looked at; events after it are ignored, but for effective dates, which are known before. */
  readonly asOf: CivilDateLike;
  /** That of the profile unless given, and `vietnam` where it has none. */
  readonly calendar?: WorkingCalendar;
  /** `"standard"` unless given. */
  readonly profile?: Profile | string;
  /** The case, where the text in force gives several numbers: for all rules, or rule by rule. */
  readonly variant?: Variants;
}

/** Something that an announcement owes by a day, and where it stands on `asOf`. */
export type PublicationObligation = {
  readonly rule: RuleId;
  readonly version: string;
  /** The event counted from, and its day. */
  readonly event: PublicationEventType;
  readonly from: CivilDate;
  readonly due: CivilDate;
  readonly actBy: CivilDate;
} & DutyStatus;

/** Where an announcement stands on a day. */
export interface PublicationEvaluation {
  readonly id: string;
  /** In the order in which they fall due. */
  readonly obligations: readonly PublicationObligation[];
  /** The open obligation that falls due first, `null` when nothing is open. */
  readonly next: PublicationObligation | null;
  /** `false` once anything is late, `true` when the whole chain is done in time, otherwise `null`. */
  readonly onTime: boolean | null;
  readonly asOf: CivilDate;
}

/** Each rule with the event that fulfils it, in the order of the chain. */
const FULFILLED_BY: readonly (readonly [rule: RuleId, fulfilledBy: PublicationEventType])[] = [
  ["procedure.announce-from-ministry", "decision-signed"],
  ["procedure.announce-before-effect", "decision-signed"],
  ["procedure.announce-on-signing", "decision-signed"],
  ["procedure.publish-national-database", "published-national-database"],
  ["procedure.publish-portal", "published-portal"],
  ["procedure.post-at-office", "posted-at-office"],
  ["procedure.internal-workflow", "internal-workflow-approved"],
  ["procedure.electronic-workflow", "electronic-workflow-live"],
];

const RULES: readonly RuleId[] = /* @__PURE__ */ FULFILLED_BY.map(([rule]) => rule);

/**
 * What the announcement of procedures owes, by when, and what is late (công bố, công khai TTHC), with the chain that
 * follows from each event: the electronic workflow's days run from the approval, the approval's from the decision.
 *
 * @param publication id and events, each once, in any order
 * @param options the day from which it is looked at, and whose numbers and days to use
 * @returns every obligation that follows from the events so far, with its status
 * @throws everything that is wrong at once: `document.…`, `date.…`, `instant.…`, then `publication.event-repeated`,
 *   `publication.event-missing`, `publication.impossible-order`; `rule.variant-required`, `profile.unknown`,
 *   `calendar.outside-coverage`
 * @example
 * const publication = { id: "QD-1", events: [{ type: "decision-signed", on: "2026-02-13" }] } as const;
 * evaluatePublication(publication, { asOf: "2026-02-13" }).obligations.map(({ rule, due }) => `${rule} ${due}`)[1];
 * // => "procedure.internal-workflow 2026-02-23"
 */
export function evaluatePublication(publication: Publication, options: PublicationOptions): PublicationEvaluation {
  const asked = requireOptions(options, "options", partsOf);
  const profile = profileById(asked.profile);
  const { calendar = profile.calendar ?? vietnam } = asked;
  const variant = readVariants(asked.variant, RULES);
  const table = tableOf(calendar);
  const asOf = dayNumberOf(asked.asOf, "asOf");
  requireCovered(calendar, table, asOf, ["asOf"]);
  const read = readPublication(publication);
  requireVariants(profile, RULES, variant);
  read.events.forEach(({ on }, index) => {
    requireCovered(calendar, table, on, ["events", index, "on"]);
  });
  const days = new Map([...read.days].filter(([type, day]) => day <= asOf || isKnownBefore(type, read.days, asOf)));

  const obligations: PublicationObligation[] = [];
  for (const [rule, fulfilledBy] of FULFILLED_BY) {
    const found = startOf(rule, days, profile, variant);
    if (found === undefined) continue;
    const { version, event, from } = found;
    const { due, actBy } = runTerm(calendar, version.term, from);
    obligations.push({
      rule,
      version: version.version,
      event,
      from: isoOf(table, from),
      due: isoOf(table, due),
      actBy: isoOf(table, actBy),
      ...dutyStatus(table, due, asOf, days.get(fulfilledBy)),
    });
  }
  obligations.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const open = obligations.filter(({ status }) => status !== "met" && status !== "met-late");
  const late = obligations.some(({ status }) => status === "overdue" || status === "met-late");
  const complete = open.length === 0 && isChainDone(days, profile);
  return {
    id: read.id,
    obligations,
    next: open[0] ?? null,
    onTime: late ? false : complete ? true : null,
    asOf: isoOf(table, asOf),
  };
}

function partsOf({ asOf, calendar, profile, variant }: PublicationOptions) {
  return { asOf, calendar, profile, variant };
}

/** `evaluatePublication` that returns a refusal instead of throwing it. */
export function safeEvaluatePublication(
  publication: Publication,
  options: PublicationOptions,
): SafeResult<PublicationEvaluation> {
  return safely(() => evaluatePublication(publication, options));
}

/** Whether an effective date ahead is known already: what it belongs to was signed, or the log says nothing of that. */
function isKnownBefore(type: PublicationEventType, days: PublicationDays, asOf: DayNumber): boolean {
  const pair = KNOWN_ONCE_SIGNED.find(([effective]) => effective === type);
  const signed = pair === undefined ? undefined : days.get(pair[1]);
  return pair !== undefined && (signed === undefined || signed <= asOf);
}

/** Whether everything that follows from a decision, and for which the profile sets a term, was done. */
function isChainDone(days: PublicationDays, profile: Profile): boolean {
  const decided = days.get("decision-signed");
  if (decided === undefined) return false;
  const on = formatIso(decided);
  return FULFILLED_BY.every(([rule, event]) => versionsInForce(profile, rule, on).length === 0 || days.has(event));
}
