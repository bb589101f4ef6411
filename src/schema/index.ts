import * as z from "zod";
import { requireOneOf } from "../document/require-one-of.js";
import { calendarSchema } from "./calendar.js";
import { dossierSchema } from "./dossier.js";
import { feedbackSchema } from "./feedback.js";
import { measurementSchema, scorecardSchema, targetSetSchema } from "./kpi.js";
import { planSchema } from "./plan.js";
import { profileSchema } from "./profile.js";
import { publicationSchema } from "./publication.js";
import { ruleSchema } from "./rule.js";

export { calendarSchema } from "./calendar.js";
export { dossierSchema } from "./dossier.js";
export { feedbackSchema } from "./feedback.js";
export { measurementSchema, scorecardSchema, targetSetSchema } from "./kpi.js";
export { planSchema } from "./plan.js";
export { profileSchema } from "./profile.js";
export { publicationSchema } from "./publication.js";
export { ruleSchema } from "./rule.js";

/** The name of a document that has a schema. */
export type DocumentName =
  | "calendar"
  | "feedback"
  | "publication"
  | "dossier"
  | "profile"
  | "rule"
  | "plan"
  | "measurement"
  | "scorecard"
  | "target-set";

const SCHEMAS: Readonly<Record<DocumentName, z.ZodType>> = {
  calendar: calendarSchema,
  feedback: feedbackSchema,
  publication: publicationSchema,
  dossier: dossierSchema,
  profile: profileSchema,
  rule: ruleSchema,
  plan: planSchema,
  measurement: measurementSchema,
  scorecard: scorecardSchema,
  "target-set": targetSetSchema,
};

// The table has a schema for each name and no others.
const NAMES = /* @__PURE__ */ Object.keys(SCHEMAS) as DocumentName[];

/**
 * The JSON Schema (draft 2020-12) of a document, generated from the Zod schema.
 *
 * @param name which document
 * @returns a plain JSON Schema
 * @example
 * jsonSchemaOf("feedback").title; // => "Case of feedback"
 */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[requireOneOf(name, NAMES, ["name"])], { target: "draft-2020-12", io: "input" });
}
