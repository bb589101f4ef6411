import type { Citation, VerificationMark } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";

/** How long a rule gives (thời hạn): working days are counted on the calendar, calendar days run on and roll at the end. */
export interface Term {
  /** A whole number, at least 1. */
  readonly amount: number;
  readonly unit: "working-day" | "calendar-day";
}

/** One state of a rule over time. What has once been a version is never changed; a new number is a new version. */
export interface RuleVersion {
  /** A stable label, part of every deadline. */
  readonly version: string;
  /** When it is in force; `until` is its last day. */
  readonly effective: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly term: Term;
  /** Falls due again after each term until it is fulfilled. */
  readonly repeats?: "until-fulfilled";
  readonly cites: readonly [Citation, ...Citation[]];
  /** What was read into a text that is silent, and why. It verifies nothing. */
  readonly reading?: Bilingual;
  /** What a user must be told with every deadline of this version. */
  readonly warning?: Bilingual;
  /** The best mark among the citations, and the day on which somebody last looked. */
  readonly verified: { readonly mark: VerificationMark; readonly on: CivilDate };
}

/** A rule on a time limit (quy tắc thời hạn). */
export interface Rule {
  readonly id: RuleId;
  readonly title: Bilingual;
  /** The event counted from, in words. */
  readonly countedFrom: Bilingual;
  /** The numbers of the contract, at every date. */
  readonly standard: readonly RuleVersion[];
}

/** Makes a rule from a function, so that a bundler can drop a rule that nobody asks for together with its texts. */
export function defineRule(make: () => Rule): Rule {
  return make();
}

/** The rules that the library knows, in the order of the life of a case. */
export const RULE_IDS = [
  "feedback.reject",
  "feedback.clarify",
  "feedback.forward",
  "feedback.resolve",
  "feedback.progress",
  "feedback.publish",
] as const;

/** The identifier of a rule, such as `"feedback.resolve"`. */
export type RuleId = (typeof RULE_IDS)[number];
