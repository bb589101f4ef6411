import fc from "fast-check";
import type {
  ServiceQualityInput,
  ServiceQualityMeasurement,
  ServiceQualityParameters,
} from "../../../src/kpi/service-quality/index.js";
import { TABLE } from "./components.js";

/** Small counts, where edges meet, and large ones, where floating point would fail. */
const wholes = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100_000 }), fc.maxSafeNat());

/** So many of so many, 0 of 0 among them, and rates at and around the thresholds. */
const counts = fc.oneof(
  fc.tuple(wholes, wholes).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a])),
  fc
    .tuple(fc.constantFrom(50, 80, 90, 100), fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: -1, max: 1 }))
    .map(([percent, hundred, off]): [number, number] => [
      Math.max(0, Math.min(percent * hundred + off, 100 * hundred)),
      100 * hundred,
    ]),
);

/** Some of the components, each once, in any order. */
export const measurementLists: fc.Arbitrary<ServiceQualityMeasurement[]> = fc
  .shuffledSubarray(TABLE.map(([id]) => id))
  .chain((ids) =>
    fc.array(counts, { minLength: ids.length, maxLength: ids.length }).map((pairs) =>
      ids.map((component, index) => ({
        component,
        numerator: pairs[index]?.[0] ?? 0,
        denominator: pairs[index]?.[1] ?? 0,
      })),
    ),
  );

/** Three whole numbers that add up to one. */
const shares = (total: number) =>
  fc
    .tuple(fc.nat({ max: total }), fc.nat({ max: total }))
    .map(([a, b]): [number, number, number] => [Math.min(a, b), Math.abs(a - b), total - Math.max(a, b)]);

const bandLimits = fc
  .uniqueArray(fc.nat({ max: 100 }), { minLength: 4, maxLength: 4 })
  .map((limits) => limits.toSorted((a, b) => b - a))
  .map(([excellent = 4, good = 3, fair = 2, average = 1]) => ({ excellent, good, fair, average }));

export const parameters: fc.Arbitrary<ServiceQualityParameters> = fc.record(
  {
    onlineServiceSplit: fc.oneof(
      fc.constant("equal" as const),
      shares(12).map(([a, b, c]) => ({ "3.1": a, "3.2": b, "3.3": c })),
    ),
    paymentSplit: fc.oneof(
      fc.constant("two-two-six" as const),
      shares(10).map(([a, b, c]) => ({ "3.5": a, "3.6": b, "online-payment-other": c })),
    ),
    withoutDenominator: fc.constantFrom("operator" as const, "no-data" as const),
    bands: fc.oneof(fc.constant("as-reported" as const), bandLimits),
  },
  { requiredKeys: [] },
);

/** An input that nothing is wrong with. */
export const inputs: fc.Arbitrary<Required<ServiceQualityInput>> = fc.record({
  measurements: measurementLists,
  parameters,
});
