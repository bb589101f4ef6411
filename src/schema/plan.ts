import * as z from "zod";
import { PLAN_ANCHORS } from "../plan/anchors.js";
import { PLAN_IDS, type Plan, TARGET_OPERATORS } from "../plan/types.js";
import { RULE_IDS } from "../rule/types.js";
import { bilingualSchema, civilDateSchema } from "./parts.js";

const head = {
  raw: z.string(),
  rule: z.enum(RULE_IDS).exactOptional(),
  case: bilingualSchema.exactOptional(),
  exception: bilingualSchema.exactOptional(),
  source: z.enum(["product column", "task column"]).exactOptional(),
  adHoc: z.literal(true).exactOptional(),
  conditional: z.literal(true).exactOptional(),
};
const anchor = z.enum(PLAN_ANCHORS);
const amount = z.int().min(1);
const named = z.enum(["before", "by"]);

const timing = z.union([
  z.strictObject({ ...head, kind: named, date: civilDateSchema }),
  z.strictObject({
    ...head,
    kind: named,
    date: z.null(),
    printed: z.string(),
    adopted: civilDateSchema,
    warning: bilingualSchema,
  }),
  z.strictObject({ ...head, kind: z.literal("from"), date: civilDateSchema }),
  z.strictObject({ ...head, kind: z.literal("window"), from: civilDateSchema, to: civilDateSchema }),
  z.strictObject({
    ...head,
    kind: z.literal("within"),
    amount,
    unit: z.enum(["day", "working-day"]),
    direction: z.enum(["forward", "backward"]),
    anchor,
    anchorStated: z.literal(false).exactOptional(),
  }),
  z.strictObject({ ...head, kind: z.literal("same-day"), anchor }),
  z.strictObject({
    ...head,
    kind: z.literal("recurring"),
    every: z.array(z.strictObject({ amount, unit: z.enum(["week", "month", "quarter", "year"]) })),
  }),
  z.strictObject({
    ...head,
    kind: z.literal("recurring"),
    every: z.tuple([z.strictObject({ amount, unit: z.literal("working-day") })]),
    anchor,
  }),
  z.strictObject({ ...head, kind: z.enum(["continuous", "none"]) }),
  z.strictObject({ ...head, kind: z.literal("external"), basis: bilingualSchema }),
]);

const target = {
  indicator: z.string(),
  operator: z.enum(TARGET_OPERATORS),
  unit: z.literal("%"),
  raw: z.string(),
  bare: z.literal(true).exactOptional(),
  scope: bilingualSchema.exactOptional(),
  baseline: z.string().exactOptional(),
};

const anomaly = z.strictObject({
  type: z.enum([
    "nonexistent-date",
    "ambiguous-period",
    "either-or",
    "not-a-deadline",
    "blank-cell",
    "misplaced-cell",
    "no-time-in-time-cell",
    "start-without-end",
    "period-not-stated",
    "term-not-stated",
    "anchor-wording",
    "base-not-stated",
    "denominator-not-stated",
    "mixed-units",
    "two-metrics-one-figure",
    "internal-conflict",
    "scope-mismatch",
    "source-differs",
    "typo",
  ]),
  raw: z.string(),
  note: bilingualSchema,
  candidates: z.array(civilDateSchema).exactOptional(),
});

const task = z.strictObject({
  row: z.string(),
  section: z.string().exactOptional(),
  place: z.enum(["annex", "body"]),
  group: z.boolean(),
  title: bilingualSchema,
  lead: z.array(z.string()),
  coordinating: z.array(z.string()),
  timings: z.tuple([timing], timing),
  targets: z.array(
    z.union([
      z.strictObject({ ...target, value: z.number() }),
      z.strictObject({ ...target, value: z.null(), external: z.string() }),
    ]),
  ),
  product: z.string().nullable(),
  anomalies: z.array(anomaly),
});

/**
 * The form of a plan (kế hoạch), as `plans` has it.
 *
 * @example
 * planSchema.safeParse({ id: "can-tho-2025" }).success; // => false
 */
export const planSchema: z.ZodType<Plan, unknown> = z
  .strictObject({
    id: z.enum(PLAN_IDS),
    title: bilingualSchema,
    document: z.string().nullable(),
    issuer: bilingualSchema,
    issued: civilDateSchema.exactOptional(),
    year: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    notes: z.array(bilingualSchema),
    tasks: z.array(task),
  })
  .meta({ title: "Plan" });
