import * as z from "zod";
import { calendarSchema } from "./calendar.js";
import { feedbackSchema } from "./feedback.js";

export { calendarSchema } from "./calendar.js";
export { feedbackSchema } from "./feedback.js";

/** The name of a document that has a schema. */
export type DocumentName = "calendar" | "feedback";

const SCHEMAS: Readonly<Record<DocumentName, z.ZodType>> = { calendar: calendarSchema, feedback: feedbackSchema };

/**
 * The JSON Schema (draft 2020-12) of a document, generated from the Zod schema.
 *
 * @param name `"calendar"` or `"feedback"`
 * @returns a plain JSON Schema
 * @example
 * jsonSchemaOf("feedback").title; // => "Case of feedback"
 */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { target: "draft-2020-12", io: "input" });
}
