// The form of documents: Zod schemas for code, JSON Schema for everybody else.
import { calendarSpec, vietnam } from "thoihan";
import { calendarSchema, feedbackSchema, jsonSchemaOf } from "thoihan/schema";

// A document from outside is checked before it is used; unknown keys are refused.
const fromOutside = { id: "A-1", events: [{ type: "received", on: "2026-11-20", clerk: "B" }] };
const result = feedbackSchema.safeParse(fromOutside);
if (!result.success) for (const { code, path } of result.error.issues) console.log(code, path.join("."));

console.log(feedbackSchema.safeParse({ id: "A-1", events: [{ type: "received", on: "2026-11-20" }] }).success);

// The calendar of the library is such a document itself.
console.log(calendarSchema.safeParse(calendarSpec(vietnam)).success);

// JSON Schema, draft 2020-12, generated from the same source.
const { $schema, title, required } = jsonSchemaOf("feedback");
console.log($schema, title, required.join(", "));
