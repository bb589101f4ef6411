import * as z from "zod";
import { type Dossier, MAXIMUM_TERM_UNITS } from "../dossier/dossier.js";
import { DOSSIER_STATUSES, UNRECEIVED_STATUSES } from "../dossier/statuses.js";
import { momentSchema } from "./parts.js";

const fields = {
  id: z.string().regex(/\S/),
  due: momentSchema.exactOptional(),
  maximumTerm: z.strictObject({ amount: z.int().min(1), unit: z.enum(MAXIMUM_TERM_UNITS) }).exactOptional(),
  finished: momentSchema.exactOptional(),
  supplements: z
    .array(z.strictObject({ requested: momentSchema, answered: momentSchema.exactOptional() }))
    .exactOptional(),
  apologies: z.array(z.strictObject({ on: momentSchema, newDue: momentSchema.exactOptional() })).exactOptional(),
};

/**
 * The form of a dossier of a one-stop shop (hồ sơ một cửa). What cannot be is found by `evaluateDossier`.
 *
 * @example
 * const dossier = { id: "H-1", status: "processing", received: "2026-11-16", due: "2026-11-23" };
 * dossierSchema.safeParse(dossier).success; // => true
 */
export const dossierSchema: z.ZodType<Dossier, unknown> = z
  .discriminatedUnion("status", [
    z.strictObject({
      ...fields,
      status: z.enum(DOSSIER_STATUSES).exclude(UNRECEIVED_STATUSES),
      received: momentSchema,
    }),
    z.strictObject({ ...fields, status: z.enum(UNRECEIVED_STATUSES), received: momentSchema.exactOptional() }),
  ])
  .meta({ title: "Dossier of a one-stop shop" });
