export {
  CERTAINTIES,
  type Certainty,
  DAY_KINDS,
  type DayKind,
  type DayOffKind,
  type WorkingDayKind,
} from "./calendar/day-kind.js";
export type { DayRun } from "./calendar/day-runs.js";
export type {
  CalendarSpec,
  CertaintyPeriod,
  DayOff,
  DayRemark,
  ExtendingCalendarSpec,
  MakeUpDay,
  StandaloneCalendarSpec,
  WeekPeriod,
} from "./calendar/spec.js";
export { calendarSpec, type WorkingCalendar } from "./calendar/working-calendar.js";
export type { Citation, CitationKind, VerificationMark } from "./citation/citation.js";
export type { CivilDate, CivilDateFields, CivilDateLike, CivilInterval } from "./civil/civil-date.js";
export { civilDateOf } from "./civil/civil-date-of.js";
export type { Weekday } from "./civil/weekday.js";
export { computeDeadline, type DeadlineRequest, safeComputeDeadline } from "./deadline/compute-deadline.js";
export { computeTerm, safeComputeTerm, type TermRequest } from "./deadline/compute-term.js";
export { dueSoon } from "./deadline/due-soon.js";
export type { DutyStatus as DeadlineStatus } from "./deadline/duty-status.js";
export { type MovedDeadline, movedDeadlines } from "./deadline/moved-deadlines.js";
export { dueBefore, dueBy, dueRepeatedly, dueWithin, type NamedDue, type NamedPeriod } from "./deadline/named-days.js";
export { deadlineStatus } from "./deadline/status.js";
export type { Deadline, TraceStep } from "./deadline/types.js";
export { explainDeadline } from "./explain/explain-deadline.js";
export * from "./feedback/index.js";
export type { Problem, ProblemCode, ProblemParams, ProblemPath } from "./problem/codes.js";
export { describeProblem } from "./problem/describe-problem.js";
export type { Bilingual, Language } from "./problem/language.js";
export type { SafeResult } from "./problem/safe.js";
export { ThoihanError } from "./problem/thoihan-error.js";
export * from "./procedure/index.js";
export { defineProfile, type ProfileSpec, type ProfileTerm, safeDefineProfile } from "./profile/define-profile.js";
export { profileById, profiles } from "./profile/index.js";
export { ruleVersionOn } from "./profile/rule-version-on.js";
export type { Profile } from "./profile/types.js";
export { ruleById, rules } from "./rule/index.js";
export {
  RULE_IDS,
  type Rule,
  type RuleId,
  type RuleVersion,
  TERM_UNITS,
  type Term,
  type TermUnit,
} from "./rule/types.js";
export { defineCalendar, safeDefineCalendar } from "./vietnam/define-calendar.js";
export { vietnam } from "./vietnam/index.js";
export { addWorkingDays, safeAddWorkingDays } from "./working-day/add-working-days.js";
export { addWorkingDaysToMany } from "./working-day/add-working-days-to-many.js";
export { type CalendarDifference, compareCalendars } from "./working-day/compare-calendars.js";
export { countWorkingDays } from "./working-day/count-working-days.js";
export { type DayDescription, describeDay } from "./working-day/describe-day.js";
export { isWorkingDay } from "./working-day/is-working-day.js";
export {
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "./working-day/neighbours.js";
