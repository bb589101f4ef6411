import { expect, test } from "vitest";
import { evaluateServiceQuality } from "../../../src/kpi/service-quality/index.js";
import { culpritsOf, refusalOf, untyped } from "../../support/refusal.js";
import { evaluate, scored } from "./components.js";

const one = { component: "dossiers-on-time", numerator: 1, denominator: 2 };
const measured = (...measurements: unknown[]) => culpritsOf(() => evaluateServiceQuality(untyped({ measurements })));
const valuesOf = (input: unknown) =>
  refusalOf(() => evaluateServiceQuality(untyped(input))).problems.map(({ params }) => params);

test("a component that is unknown twice is not said to stand there twice", () => {
  const unknown = { ...one, component: "dossiers-in-time" };
  expect(measured(unknown, unknown)).toEqual([
    "document.unknown-value at measurements/0/component",
    "document.unknown-value at measurements/1/component",
  ]);
});

test("a numerator that is no count is told alone, also beside a denominator of 0", () => {
  expect(measured({ ...one, numerator: "x", denominator: 0 })).toEqual([
    "document.wrong-type at measurements/0/numerator",
  ]);
});

test("a refusal names the component that stands there twice", () => {
  expect(valuesOf({ measurements: [one, one] })).toEqual([{ component: "dossiers-on-time" }]);
});

test("a refusal says what a share can be, and which limits do not fall", () => {
  const bands = { excellent: 101, good: 80, fair: 70, average: 50 };
  expect(valuesOf({ measurements: [], parameters: { bands } })).toEqual([
    { value: "101", expected: "a whole number from 0 to 100" },
  ]);
  expect(valuesOf({ measurements: [], parameters: { bands: { ...bands, excellent: 90, fair: 80 } } })).toEqual([
    { band: "fair", limit: 80, above: "good", aboveLimit: 80 },
  ]);
});

test("little is not shown as nothing, nor nearly all as all", () => {
  // 20 × 1/10000 = 0.002, which two decimals would round to nothing.
  expect(evaluate([["dossiers-on-time", 1, 10_000]])).toMatchObject({ points: "1/500", pointsRounded: "0.01" });
  // Full points are given from 80 % on; 99.999 % is more than that, and not all.
  expect(scored("procedures-online", 99_999, 100_000)).toMatchObject({ points: "4", percent: "99.99" });
});
