import type { Citation, VerificationMark } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";

/** What a term is counted in. */
export const TERM_UNITS = ["working-day", "calendar-day", "week", "month", "same-day"] as const;

/** See `TERM_UNITS`. */
export type TermUnit = (typeof TERM_UNITS)[number];

/**
 * How long a rule gives (thời hạn). Working days are counted on the calendar. Calendar days, weeks and months run on, and
 * after the event they roll off a day off at their end. `same-day` is the day of the event itself; its amount is 0.
 */
export interface Term {
  /** A whole number, at least 1; 0 for `same-day`. */
  readonly amount: number;
  readonly unit: TermUnit;
  /** After the day counted from, or at the latest so long before it. */
  readonly direction: "after" | "before";
}

/** What terms are counted from, in the words of event logs where a log has the event. */
export const RULE_EVENTS = [
  "received",
  "received-by-handling-body",
  "resolution-due",
  "result-received",
  "ministry-decision-received",
  "legal-document-signed",
  "legal-document-effective",
  "decision-signed",
  "decision-effective",
  "published-national-database",
  "internal-workflow-approved",
] as const;

/** See `RULE_EVENTS`. */
type RuleEvent = (typeof RULE_EVENTS)[number];

/** The event that a term is counted from, by name and in words. */
export interface CountedFrom extends Bilingual {
  readonly event: RuleEvent;
}

/** One state of a rule over time. What has once been a version is never changed; a new number is a new version. */
export interface RuleVersion {
  /** A stable label, part of every deadline. */
  readonly version: string;
  /** When it is in force; `until` is its last day. */
  readonly effective: { readonly from: CivilDate; readonly until?: CivilDate };
  /** Where one text gives several numbers: the case in which this one holds. */
  readonly variant?: string;
  readonly term: Term;
  /** The event counted from, where this version names another than the rule. */
  readonly countedFrom?: CountedFrom;
  /** Falls due again after each term until it is fulfilled. */
  readonly repeats?: "until-fulfilled";
  readonly cites: readonly [Citation, ...Citation[]];
  /** What was read into a text that is silent, and why. It verifies nothing. */
  readonly reading?: Bilingual;
  /** What a user must be told with every deadline of this version. */
  readonly warning?: Bilingual;
  /** The mark of the number itself, and the day on which somebody last looked. */
  readonly verified: { readonly mark: VerificationMark; readonly on: CivilDate };
}

/** A rule on a time limit (quy tắc thời hạn). */
export interface Rule {
  readonly id: RuleId;
  readonly title: Bilingual;
  readonly countedFrom: CountedFrom;
  /** The numbers of the contract, at every date. */
  readonly standard: readonly RuleVersion[];
  /** What national texts say, by date; none where they set no number. */
  readonly national: readonly RuleVersion[];
}

/**
 * Makes a rule whose texts and versions are built when first asked for. The function also lets a bundler drop a rule that
 * nobody asks for.
 */
export function defineRule(id: RuleId, make: () => Omit<Rule, "id">): Rule {
  return lazyRecord<Rule, { id: RuleId }>({ id }, ["title", "countedFrom", "standard", "national"], make);
}

/** The rules that the library knows, in the order of the life of a case. */
export const RULE_IDS = [
  "feedback.reject",
  "feedback.clarify",
  "feedback.forward",
  "feedback.resolve",
  "feedback.progress",
  "feedback.publish",
  "procedure.announce-from-ministry",
  "procedure.announce-before-effect",
  "procedure.announce-on-signing",
  "procedure.publish-national-database",
  "procedure.publish-portal",
  "procedure.post-at-office",
  "procedure.internal-workflow",
  "procedure.electronic-workflow",
] as const;

/** The identifier of a rule, such as `"feedback.resolve"`. */
export type RuleId = (typeof RULE_IDS)[number];

/** The rules of feedback alone. */
export type FeedbackRuleId = Extract<RuleId, `feedback.${string}`>;
