import * as z from "zod";
import { DEEPEST } from "../calendar/build-calendar.js";
import { CERTAINTIES } from "../calendar/day-kind.js";
import type { CalendarSpec } from "../calendar/spec.js";
import { WEEKDAYS } from "../civil/weekday.js";
import { bilingualSchema, citationSchema, civilDateSchema } from "./parts.js";

const text = z.string().regex(/\S/);
const interval = { from: civilDateSchema, to: civilDateSchema };
const week = z.array(z.enum(WEEKDAYS)).min(1);
const certainty = z.enum(CERTAINTIES);
const cites = z.array(citationSchema).exactOptional();

const listed = {
  date: civilDateSchema,
  name: bilingualSchema,
  occasion: bilingualSchema.exactOptional(),
  certainty: certainty.exactOptional(),
  replaces: civilDateSchema.exactOptional(),
  cites,
};

const content = {
  id: text,
  version: text,
  weekPeriods: z.array(z.strictObject({ ...interval, week })).exactOptional(),
  daysOff: z
    .array(
      z.strictObject({
        ...listed,
        kind: z.enum(["local-day-off", "public-holiday", "compensatory-day-off", "swapped-day-off"]).exactOptional(),
      }),
    )
    .exactOptional(),
  makeUpDays: z
    .array(z.strictObject({ ...listed, kind: z.enum(["local-workday", "make-up-workday"]).exactOptional() }))
    .exactOptional(),
  remarks: z
    .array(z.strictObject({ date: civilDateSchema, certainty, note: bilingualSchema.exactOptional(), cites }))
    .exactOptional(),
  certainty: z.array(z.strictObject({ from: civilDateSchema, certainty })).exactOptional(),
  weekCites: cites,
};

const standalone = z.strictObject({ ...content, coverage: z.strictObject(interval), week });

const extending = z.strictObject({
  ...content,
  // A document can nest another; a calendar value has no place in JSON.
  get extends() {
    return z.union([z.literal("vietnam"), documentSchema]);
  },
  coverage: z.strictObject(interval).exactOptional(),
  week: week.exactOptional(),
});

const documentSchema: z.ZodType<CalendarSpec, unknown> = z
  .union([standalone, extending])
  .meta({ id: "calendar", title: "Working calendar" });

/** Refuses a document in which calendars lie deeper than `defineCalendar` goes, before a schema goes after them. */
function withoutDepth(document: unknown, context: z.RefinementCtx): unknown {
  let inner = document;
  // The document, the others inside it, and what the innermost of them extends, which is then no document.
  for (let depth = 0; depth <= DEEPEST + 1; depth++) {
    if (typeof inner !== "object" || inner === null) return document;
    inner = (inner as { readonly extends?: unknown }).extends;
  }
  context.addIssue({ code: "custom", message: `More than ${DEEPEST} calendars in each other`, path: ["extends"] });
  return z.NEVER;
}

/**
 * The form of a calendar document (bản mô tả lịch). Contradictions between its days are found by `defineCalendar`.
 *
 * @example
 * calendarSchema.safeParse({ id: "a", version: "1", extends: "vietnam" }).success; // => true
 */
export const calendarSchema: z.ZodType<CalendarSpec, unknown> = z.preprocess(withoutDepth, documentSchema);
