import * as z from "zod";
import { VERIFICATION_MARKS } from "../citation/citation.js";
import { RULE_EVENTS, RULE_IDS, type Rule, TERM_UNITS } from "../rule/types.js";
import { bilingualSchema, citationSchema, civilDateSchema } from "./parts.js";

const countedFrom = z.strictObject({
  event: z.enum(RULE_EVENTS),
  vi: z.string(),
  en: z.string(),
});

const version = z.strictObject({
  version: z.string(),
  effective: z.strictObject({ from: civilDateSchema, until: civilDateSchema.exactOptional() }),
  variant: z.string().exactOptional(),
  term: z.strictObject({
    amount: z.int().min(0),
    unit: z.enum(TERM_UNITS),
    direction: z.enum(["after", "before"]),
  }),
  countedFrom: countedFrom.exactOptional(),
  repeats: z.literal("until-fulfilled").exactOptional(),
  cites: z.tuple([citationSchema], citationSchema),
  reading: bilingualSchema.exactOptional(),
  warning: bilingualSchema.exactOptional(),
  verified: z.strictObject({ mark: z.enum(VERIFICATION_MARKS), on: civilDateSchema }),
});

/**
 * The form of a rule of the catalogue (quy tắc), as `rules` has it.
 *
 * @example
 * rules.every((rule) => ruleSchema.safeParse(rule).success); // => true
 */
export const ruleSchema: z.ZodType<Rule, unknown> = z
  .strictObject({
    id: z.enum(RULE_IDS),
    title: bilingualSchema,
    countedFrom,
    standard: z.array(version),
    national: z.array(version),
  })
  .meta({ title: "Rule" });
