import type { CivilDate, CivilInterval } from "../civil/civil-date.js";
import type { Weekday } from "../civil/weekday.js";
import type { ClarificationMode } from "../feedback/clarification.js";
import type { FeedbackEventType } from "../feedback/events.js";
import type { FeedbackStateName } from "../feedback/transitions.js";
import type { ProblemCode } from "../problem/codes.js";
import type { Bilingual } from "../problem/language.js";
import type { PublicationEventType } from "../procedure/events.js";
import type { RuleId, Term } from "../rule/types.js";

/** A case that says what must come out, or the code of the problem that must be refused. */
export type VectorCase<Given, Expect> = {
  /** Stable and unique in the whole document. */
  readonly id: string;
  /** What the answer follows from. */
  readonly why: Bilingual;
  readonly given: Given;
} & ({ readonly expect: Expect } | { readonly expectProblem: ProblemCode });

/** A calendar as bare days: enough to decide whether any covered day works. */
export interface PublishedCalendar {
  readonly id: string;
  readonly version: string;
  readonly coverage: CivilInterval;
  /** The days of the week that work. */
  readonly week: readonly Weekday[];
  /** Days of that week that do not work. */
  readonly daysOff: readonly CivilDate[];
  /** Other days, which do. */
  readonly makeUpDays: readonly CivilDate[];
}

/** Which profile answers where another is silent. */
export interface PublishedProfile {
  readonly id: string;
  readonly extends?: string;
  readonly effective?: { readonly from: CivilDate; readonly until?: CivilDate };
}

/** One version of a rule in one profile. */
export interface PublishedTerm {
  readonly rule: RuleId;
  readonly profile: string;
  readonly variant?: string;
  readonly version: string;
  /** `until` is its last day. */
  readonly effective: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly term: Term;
  /** The event counted from. */
  readonly countedFrom: string;
  readonly repeats?: "until-fulfilled";
}

/** One of the four functions that find a working day near a date. */
export type Neighbour = "nextWorkingDay" | "previousWorkingDay" | "workingDayOnOrAfter" | "workingDayOnOrBefore";

/** A due day, and the working day to act by. */
interface ExpectedDue {
  readonly due: CivilDate;
  readonly actBy: CivilDate;
}

/** What a deadline is asked with; `standard` where no profile is named. */
export interface DeadlineGiven {
  readonly rule: RuleId;
  readonly from: CivilDate;
  readonly profile?: string;
  readonly variant?: string;
}

/** Something owed, with what its status carries. */
export interface ExpectedObligation {
  readonly rule: RuleId;
  readonly from: CivilDate;
  readonly due?: CivilDate;
  readonly actBy?: CivilDate;
  readonly status: "upcoming" | "due-today" | "overdue" | "suspended" | "met" | "met-late" | "not-required";
  readonly doneOn?: CivilDate;
  readonly workingDaysLeft?: number;
  readonly workingDaysLate?: number;
}

/** A log of feedback, and how to look at it. */
interface FeedbackGiven {
  readonly events: readonly { readonly type: FeedbackEventType; readonly on: string }[];
  readonly asOf: CivilDate;
  readonly profile?: string;
  readonly clarification?: ClarificationMode;
}

/** Where a case of feedback stands; the order of obligations says nothing. */
export interface ExpectedFeedback {
  readonly state: FeedbackStateName;
  readonly onTime: boolean | null;
  readonly obligations: readonly ExpectedObligation[];
}

/** The events of one announcement, and how to look at it. */
interface PublicationGiven {
  readonly events: readonly { readonly type: PublicationEventType; readonly on: string }[];
  readonly asOf: CivilDate;
  readonly profile?: string;
  readonly variant?: string;
}

/** Where an announcement stands; the order of obligations says nothing. */
export interface ExpectedPublication {
  readonly onTime: boolean | null;
  readonly obligations: readonly (ExpectedObligation & { readonly event: PublicationEventType })[];
}

/** A term as a caller may state it, with a unit that need not exist. */
interface TermGiven {
  readonly amount: number;
  readonly unit: string;
  readonly direction: Term["direction"];
}

/** The groups of cases, each for one function. */
export interface VectorGroups {
  readonly isWorkingDay: readonly VectorCase<{ readonly date: string }, boolean>[];
  readonly addWorkingDays: readonly VectorCase<{ readonly date: string; readonly n: number }, CivilDate>[];
  readonly countWorkingDays: readonly VectorCase<{ readonly from: string; readonly to: string }, number>[];
  readonly neighbours: readonly VectorCase<{ readonly find: Neighbour; readonly date: string }, CivilDate>[];
  readonly civilDateOf: readonly VectorCase<{ readonly instant: string }, CivilDate>[];
  readonly terms: readonly VectorCase<{ readonly term: TermGiven; readonly from: string }, ExpectedDue>[];
  readonly deadlines: readonly VectorCase<DeadlineGiven, ExpectedDue & { readonly version: string }>[];
  readonly repeatedDeadlines: readonly VectorCase<
    DeadlineGiven & { readonly until: CivilDate },
    readonly CivilDate[]
  >[];
  readonly feedback: readonly VectorCase<FeedbackGiven, ExpectedFeedback>[];
  readonly publications: readonly VectorCase<PublicationGiven, ExpectedPublication>[];
}

/** Everything that another implementation needs to test itself (bộ dữ liệu kiểm thử). */
export interface ConformanceVectors {
  readonly specVersion: string;
  readonly calendar: PublishedCalendar;
  readonly profiles: readonly PublishedProfile[];
  readonly rules: readonly PublishedTerm[];
  readonly groups: VectorGroups;
}
