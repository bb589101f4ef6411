import * as z from "zod";
import { CITATION_KINDS, type Citation, VERIFICATION_MARKS } from "../citation/citation.js";

/** A civil date as documents write it; there is no year 0. */
export const civilDateSchema: z.ZodISODate = z.iso
  .date()
  .regex(/^(?!0000)/)
  .meta({ description: "A civil date, YYYY-MM-DD" });

/** When something happened: a day, or a moment. */
export const momentSchema = z
  .union([civilDateSchema, z.iso.datetime({ offset: true })])
  .meta({ description: "A civil date, or an instant with offset, read in Vietnam time" });

const text = z.string().regex(/\S/);

/** A text in both languages. */
export const bilingualSchema: z.ZodType<{ vi: string; en: string }> = z.strictObject({ vi: text, en: text });

/** A citation. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  instrument: text,
  kind: z.enum(CITATION_KINDS).exactOptional(),
  title: bilingualSchema.exactOptional(),
  provision: bilingualSchema.exactOptional(),
  url: text.exactOptional(),
  inForce: z.strictObject({ from: civilDateSchema, until: civilDateSchema.exactOptional() }).exactOptional(),
  mark: z.enum(VERIFICATION_MARKS).exactOptional(),
});
