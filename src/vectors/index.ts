import { freezeDeep } from "../document/freeze-deep.js";
import { vietnam } from "../vietnam/index.js";
import { additionCases, countCases, neighbourCases, workingDayCases } from "./arithmetic-cases.js";
import { feedbackCases } from "./cases/feedback.js";
import { civilDateCases } from "./cases/instants.js";
import { publicationCases } from "./cases/publication.js";
import { termCases } from "./cases/terms.js";
import { deadlineCases, repeatedCases } from "./deadline-cases.js";
import { publishedCalendar } from "./published-calendar.js";
import { publishedProfiles, publishedTerms } from "./published-rules.js";
import type { ConformanceVectors } from "./types.js";

export type { RuleExample } from "../rule/example.js";
export { examplesByRule } from "./examples-by-rule.js";
export { vectorsSchema } from "./schema.js";
export type {
  ConformanceVectors,
  ExpectedFeedback,
  ExpectedObligation,
  ExpectedPublication,
  PublishedCalendar,
  PublishedProfile,
  PublishedTerm,
  VectorCase,
  VectorGroups,
} from "./types.js";

/** Changes with the form of the document, not with its cases. */
const SPEC_VERSION = "1";

/**
 * The conformance vectors (bộ dữ liệu kiểm thử): a calendar, the terms of all rules, and cases with answers that were worked
 * out apart from the library, as one plain JSON document, frozen. A program in any language that agrees with it counts as
 * this library does.
 *
 * @returns the document; `vectorsSchema` is its JSON Schema
 * @example
 * conformanceVectors().calendar.version; // => "2026-11-22"
 */
export function conformanceVectors(): ConformanceVectors {
  return freezeDeep({
    specVersion: SPEC_VERSION,
    calendar: publishedCalendar(vietnam),
    profiles: publishedProfiles(),
    rules: publishedTerms(),
    groups: {
      isWorkingDay: workingDayCases(),
      addWorkingDays: additionCases(),
      countWorkingDays: countCases(),
      neighbours: neighbourCases(),
      civilDateOf: civilDateCases,
      terms: termCases(),
      deadlines: deadlineCases(),
      repeatedDeadlines: repeatedCases(),
      feedback: feedbackCases,
      publications: publicationCases,
    },
  });
}
