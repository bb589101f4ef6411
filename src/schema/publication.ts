import * as z from "zod";
import { PUBLICATION_EVENT_TYPES, type Publication } from "../procedure/events.js";
import { momentSchema } from "./parts.js";

const event = z.strictObject({
  type: z.enum(PUBLICATION_EVENT_TYPES),
  on: momentSchema,
  note: z.string().exactOptional(),
});

/**
 * The form of one announcement of procedures (công bố, công khai TTHC). What cannot have happened is found by
 * `evaluatePublication`.
 *
 * @example
 * publicationSchema.safeParse({ id: "1", events: [{ type: "decision-signed", on: "2026-02-13" }] }).success; // => true
 */
export const publicationSchema: z.ZodType<Publication, unknown> = z
  .strictObject({ id: z.string().regex(/\S/), events: z.array(event) })
  .meta({ title: "Announcement of procedures" });
