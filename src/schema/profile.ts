import * as z from "zod";
import type { ProfileSpec } from "../profile/define-profile.js";
import { RULE_IDS, TERM_UNITS } from "../rule/types.js";
import { bilingualSchema, citationSchema, civilDateSchema } from "./parts.js";

const term = z.strictObject({
  rule: z.enum(RULE_IDS),
  amount: z.int().min(0),
  unit: z.enum(TERM_UNITS),
  direction: z.enum(["after", "before"]).exactOptional(),
  cites: citationSchema,
});

/**
 * The form of a profile document (bộ quy tắc riêng), without a calendar, which is a value and no JSON. Whether its terms
 * are allowed is found by `defineProfile`.
 *
 * @example
 * profileSchema.safeParse({ id: "a", title: { vi: "A", en: "A" }, extends: "standard" }).success; // => true
 */
export const profileSchema: z.ZodType<ProfileSpec, unknown> = z
  .strictObject({
    id: z.string().regex(/\S/),
    title: bilingualSchema,
    extends: z.string().exactOptional(),
    effective: z.strictObject({ from: civilDateSchema, until: civilDateSchema.exactOptional() }).exactOptional(),
    terms: z.array(term).exactOptional(),
  })
  .meta({ title: "Profile" });
