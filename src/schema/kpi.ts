import * as z from "zod";
import { INDICATOR_IDS } from "../kpi/indicator.js";
import type { Measurement } from "../kpi/measurement.js";
import type { ScorecardDocument } from "../kpi/scorecard-document.js";
import type { TargetSet } from "../kpi/target-set.js";
import { REPORTING_CUT_OFFS } from "../period/cut-off.js";
import { TARGET_OPERATORS } from "../plan/types.js";
import { bilingualSchema, citationSchema, civilDateSchema } from "./parts.js";

const text = z.string().regex(/\S/);
const count = z.int().min(0);
const decimalText = z.string().regex(/^(0|[1-9]\d{0,399})(\.\d{1,400})?$/);
const decimal = z.union([z.number().min(0), decimalText]);
const percentage = z.union([
  z.number().min(0).max(100),
  z.string().regex(/^(100(\.0{1,400})?|[1-9]?\d(\.\d{1,400})?)$/),
]);

const head = {
  indicator: z.enum(INDICATOR_IDS),
  period: text.exactOptional(),
  row: text.exactOptional(),
  cases: z.strictObject({ counted: z.array(text), missed: z.array(text) }).exactOptional(),
};

/**
 * The form of a measurement (số liệu): counts, a fall from a base, or a value in per cent. Whether it fits its indicator is
 * found by `evaluateKpi` and `evaluateScorecard`.
 *
 * @example
 * measurementSchema.safeParse({ indicator: "data-sync-rate", numerator: 99, denominator: 100 }).success; // => true
 */
export const measurementSchema: z.ZodType<Measurement, unknown> = z
  .union([
    z.strictObject({ ...head, numerator: count, denominator: count }),
    z.strictObject({ ...head, baseline: decimal, current: decimal }),
    z.strictObject({ ...head, value: percentage }),
  ])
  .meta({ title: "Measurement" });

const suppliedTarget = z.strictObject({
  indicator: z.enum(INDICATOR_IDS),
  row: text.exactOptional(),
  operator: z.enum(TARGET_OPERATORS).exactOptional(),
  value: percentage,
  source: text,
});

/**
 * The form of the figures of a body in a period (số liệu của một kỳ), as the command line reads them.
 *
 * @example
 * scorecardSchema.safeParse({ period: "2026-Q3", measurements: [] }).success; // => true
 */
export const scorecardSchema: z.ZodType<ScorecardDocument, unknown> = z
  .strictObject({
    body: text.exactOptional(),
    profile: text.exactOptional(),
    period: text.exactOptional(),
    cutOff: z.enum(REPORTING_CUT_OFFS).exactOptional(),
    measurements: z.array(measurementSchema),
    targets: z.array(suppliedTarget).exactOptional(),
  })
  .meta({ title: "Figures of a period" });

const targetLine = z.strictObject({
  row: text,
  indicator: z.enum(INDICATOR_IDS),
  target: z.union([
    z.strictObject({ operator: z.enum(TARGET_OPERATORS), value: percentage }),
    z.strictObject({ external: text }),
  ]),
  title: bilingualSchema.exactOptional(),
  lead: z.array(text).exactOptional(),
  raw: text.exactOptional(),
  bare: z.literal(true).exactOptional(),
  scope: bilingualSchema.exactOptional(),
  baseline: text.exactOptional(),
  cites: z.array(citationSchema).exactOptional(),
});

/**
 * The form of targets of one's own (bộ chỉ tiêu riêng).
 *
 * @example
 * const targets = [{ row: "1", indicator: "data-sync-rate", target: { operator: "equal", value: 100 } }];
 * const year = { from: "2026-01-01", to: "2026-12-31" };
 * targetSetSchema.safeParse({ id: "a", title: { vi: "A", en: "A" }, year, targets }).success; // => true
 */
export const targetSetSchema: z.ZodType<TargetSet, unknown> = z
  .strictObject({
    id: text,
    title: bilingualSchema,
    year: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    targets: z.array(targetLine),
  })
  .meta({ title: "Target set" });
