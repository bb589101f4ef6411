import type { Certainty } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { Citation } from "../citation/citation.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { bilingual, citation } from "../document/common.js";
import { fields, list, readOrRefuse } from "../document/read.js";
import { requireOptions } from "../document/require-options.js";
import type { Bilingual } from "../problem/language.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { requireTerm } from "../rule/require-term.js";
import type { Term } from "../rule/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { deadlineOfTerm } from "./deadline-of-term.js";
import type { Deadline } from "./types.js";

/** A term of the caller's own, such as one of a contract or of a rule that the catalogue does not have. */
export interface TermRequest {
  readonly term: Term;
  /** The day of the event: not counted itself. */
  readonly from: CivilDateLike;
  /** `vietnam` unless given. */
  readonly calendar?: WorkingCalendar;
  /** What the term is for, for the explanation. */
  readonly title?: Bilingual;
  /** What it is counted from, for the explanation. */
  readonly event?: Bilingual;
  readonly cites?: readonly Citation[];
  /** `"official"` or `"statutory"` refuses a deadline that would rest on days not decided yet. */
  readonly certainty?: Certainty;
}

/** What a caller says in words; only what is given is read. */
const words = /* @__PURE__ */ fields({}, { title: bilingual, event: bilingual, cites: /* @__PURE__ */ list(citation) });

const TITLE: Bilingual = { vi: "Thời hạn", en: "Term" };
const EVENT: Bilingual = { vi: "ngày bắt đầu", en: "the start" };

/**
 * The deadline of a term that is stated and not looked up (thời hạn tự nêu): working days, calendar days, weeks, months or
 * the same day, after an event or before it, counted as the Civil Code does (2015, Articles 147 and 148).
 *
 * @param request the term, the day of the event, and whose calendar to use
 * @returns a deadline with the rule `"free-term"`
 * @throws `date.invalid`, `date.not-civil`, `argument.not-an-integer`, `argument.unknown-value`, `argument.wrong-type`,
 *   `calendar.not-a-calendar`, `calendar.outside-coverage`, `deadline.certainty-not-reached`
 * @example
 * computeTerm({ term: { amount: 1, unit: "month", direction: "after" }, from: "2026-01-30" }).due; // => "2026-03-02"
 */
export function computeTerm(request: TermRequest): Deadline {
  const asked = requireOptions(request, "request", partsOf);
  const { calendar = vietnam } = asked;
  const { title: name, event: start, cites: texts } = asked;
  const { title = TITLE, event = EVENT, cites = [] } = readOrRefuse(words, { title: name, event: start, cites: texts });
  const term = requireTerm(asked.term);
  const from = dayNumberOf(asked.from, "from");
  requireCovered(calendar, tableOf(calendar), from, ["from"]);
  return deadlineOfTerm(calendar, term, from, { title, event, cites }, asked.certainty);
}

function partsOf({ term, from, calendar, title, event, cites, certainty }: TermRequest) {
  return { term, from, calendar, title, event, cites, certainty };
}

/** `computeTerm` that returns a refusal instead of throwing it. */
export function safeComputeTerm(request: TermRequest): SafeResult<Deadline> {
  return safely(() => computeTerm(request));
}
