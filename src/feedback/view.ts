import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { profileById } from "../profile/index.js";
import type { Profile } from "../profile/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { type ClarificationMode, clarificationModeOf } from "./clarification.js";
import { type CaseTerms, readTerms } from "./terms.js";

/** How cases are to be looked at, apart from the day. */
export interface FeedbackTermsOptions {
  /** `vietnam` unless given. */
  readonly calendar?: WorkingCalendar;
  /** `"standard"` unless given. */
  readonly profile?: Profile | string;
  /** What a request for clarification does to the clocks; `"reset"` unless given. */
  readonly clarification?: ClarificationMode;
}

/** How a case is to be looked at. */
export interface FeedbackOptions extends FeedbackTermsOptions {
  /** The day from which it is looked at; events after it are ignored. */
  readonly asOf: CivilDateLike;
}

/** The options after they were read, once for any number of cases. */
export interface FeedbackView {
  readonly terms: CaseTerms;
  readonly table: CalendarTable;
  readonly mode: ClarificationMode;
  readonly asOf: DayNumber;
}

/** Reads the options. */
export function viewOf(options: FeedbackOptions): FeedbackView {
  const asked = requireOptions(options, "options", partsOf);
  const profile = profileById(asked.profile);
  const calendar = asked.calendar ?? profile.calendar ?? vietnam;
  const terms = readTerms(calendar, profile);
  const mode = clarificationModeOf(asked.clarification);
  const asOf = dayNumberOf(asked.asOf, "asOf");
  const table = tableOf(terms.calendar);
  requireCovered(terms.calendar, table, asOf, ["asOf"]);
  return { terms, table, mode, asOf };
}

function partsOf({ asOf, calendar, profile, clarification }: FeedbackOptions) {
  return { asOf, calendar, profile, clarification };
}
