import * as z from "zod";
import { calendarSchema } from "./calendar.js";
import { feedbackSchema } from "./feedback.js";
import { planSchema } from "./plan.js";
import { profileSchema } from "./profile.js";
import { publicationSchema } from "./publication.js";
import { ruleSchema } from "./rule.js";

export { calendarSchema } from "./calendar.js";
export { feedbackSchema } from "./feedback.js";
export { planSchema } from "./plan.js";
export { profileSchema } from "./profile.js";
export { publicationSchema } from "./publication.js";
export { ruleSchema } from "./rule.js";

/** The name of a document that has a schema. */
export type DocumentName = "calendar" | "feedback" | "publication" | "profile" | "rule" | "plan";

const SCHEMAS: Readonly<Record<DocumentName, z.ZodType>> = {
  calendar: calendarSchema,
  feedback: feedbackSchema,
  publication: publicationSchema,
  profile: profileSchema,
  rule: ruleSchema,
  plan: planSchema,
};

/**
 * The JSON Schema (draft 2020-12) of a document, generated from the Zod schema.
 *
 * @param name which document
 * @returns a plain JSON Schema
 * @example
 * jsonSchemaOf("feedback").title; // => "Case of feedback"
 */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { target: "draft-2020-12", io: "input" });
}
