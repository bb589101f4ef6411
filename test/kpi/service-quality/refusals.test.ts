import { expect, test } from "vitest";
import { describeProblem } from "../../../src/index.js";
import {
  evaluateServiceQuality,
  safeEvaluateServiceQuality,
  serviceQualityWhatIf,
} from "../../../src/kpi/service-quality/index.js";
import { culpritsOf, refusalOf, untyped } from "../../support/refusal.js";

const refused = (input: unknown) => culpritsOf(() => evaluateServiceQuality(untyped(input)));
const measured = (...measurements: unknown[]) => refused({ measurements });

test("everything that is wrong with the measurements is told at once, each with its place", () => {
  expect(
    measured(
      { component: "dossiers-on-time", numerator: 1, denominator: 2 },
      { component: "dossiers-in-time", numerator: 3, denominator: 2 },
      { component: "dossiers-on-time", numerator: -1, denominator: 1.5 },
      { component: "feedback-on-time", numerator: 5, denominator: 4 },
      { component: "content-complete", numerator: "1" },
      7,
    ),
  ).toEqual([
    "document.missing-key at measurements/4",
    "document.unknown-value at measurements/1/component",
    "document.wrong-type at measurements/2/denominator",
    "document.wrong-type at measurements/2/numerator",
    "document.wrong-type at measurements/4/numerator",
    "document.wrong-type at measurements/5",
    "kpi.numerator-above-denominator at measurements/1/numerator",
    "kpi.numerator-above-denominator at measurements/3/numerator",
    "quality.component-repeated at measurements/2/component",
  ]);
});

for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "5", 5n, null, [], true]) {
  test(`${String(value)} (${typeof value}) is no count`, () => {
    expect(measured({ component: "dossiers-on-time", numerator: value, denominator: 2 ** 53 - 1 })).toEqual([
      "document.wrong-type at measurements/0/numerator",
    ]);
    expect(measured({ component: "dossiers-on-time", numerator: 0, denominator: value })).toEqual([
      "document.wrong-type at measurements/0/denominator",
    ]);
  });
}

test("1 of 0 is more than all", () => {
  expect(measured({ component: "dossiers-on-time", numerator: 1, denominator: 0 })).toEqual([
    "kpi.numerator-above-denominator at measurements/0/numerator",
  ]);
});

test("a component three times is refused at its second and third place", () => {
  const one = { component: "dossiers-on-time", numerator: 1, denominator: 2 };
  expect(measured(one, one, one)).toEqual([
    "quality.component-repeated at measurements/1/component",
    "quality.component-repeated at measurements/2/component",
  ]);
});

test("another key is refused, in the input, a measurement and the parameters", () => {
  const measurements = [{ component: "dossiers-on-time", numerator: 1, denominator: 2, note: "" }];
  expect(refused({ measurements, parameters: { split: "equal" }, period: "2026" })).toEqual([
    "document.unknown-key at measurements/0/note",
    "document.unknown-key at parameters/split",
    "document.unknown-key at period",
  ]);
});

for (const input of [undefined, null, 5, "x", []]) {
  test(`${JSON.stringify(input)} is no input`, () => {
    expect(refused(input)).toEqual(["document.wrong-type at "]);
  });
}

test("without measurements, or with something else there, there is no index", () => {
  expect(refused({})).toEqual(["document.missing-key at "]);
  expect(refused({ measurements: {} })).toEqual(["document.wrong-type at measurements"]);
  expect(refused({ measurements: [], parameters: null })).toEqual(["document.wrong-type at parameters"]);
});

const parametersRefused = (parameters: unknown) => refused({ measurements: [], parameters });

test("splits that do not add up are refused: 4 + 4 + 3 is not 12, 2 + 6 + 3 is not 10", () => {
  expect(
    parametersRefused({
      onlineServiceSplit: { "3.1": 4, "3.2": 4, "3.3": 3 },
      paymentSplit: { "3.5": 2, "3.6": 6, "online-payment-other": 3 },
    }),
  ).toEqual(["quality.split-total at parameters/onlineServiceSplit", "quality.split-total at parameters/paymentSplit"]);
});

test("a share is a whole number that is not negative, and each share is needed", () => {
  expect(parametersRefused({ onlineServiceSplit: { "3.1": 14, "3.2": -2, "3.3": 0 } })).toEqual([
    "document.wrong-type at parameters/onlineServiceSplit/3.2",
  ]);
  expect(parametersRefused({ onlineServiceSplit: { "3.1": 6.5, "3.2": 5.5, "3.3": 0 } })).toEqual([
    "document.wrong-type at parameters/onlineServiceSplit/3.1",
    "document.wrong-type at parameters/onlineServiceSplit/3.2",
  ]);
  expect(parametersRefused({ paymentSplit: { "3.5": 4, "3.6": 6 } })).toEqual([
    "document.missing-key at parameters/paymentSplit",
  ]);
});

test("a name that no parameter knows is refused", () => {
  expect(
    parametersRefused({ onlineServiceSplit: "even", paymentSplit: 10, withoutDenominator: "zero", bands: "law" }),
  ).toEqual([
    "document.unknown-value at parameters/bands",
    "document.unknown-value at parameters/onlineServiceSplit",
    "document.unknown-value at parameters/withoutDenominator",
    "document.wrong-type at parameters/paymentSplit",
  ]);
});

test("limits of bands fall, and lie between 0 and 100", () => {
  expect(parametersRefused({ bands: { excellent: 90, good: 90, fair: 95, average: 50 } })).toEqual([
    "quality.limits-not-falling at parameters/bands/fair",
    "quality.limits-not-falling at parameters/bands/good",
  ]);
  expect(parametersRefused({ bands: { excellent: 101, good: 80, fair: 70, average: -1 } })).toEqual([
    "document.wrong-type at parameters/bands/average",
    "document.wrong-type at parameters/bands/excellent",
  ]);
});

test("a refusal says the values: 5 of 4, and 11 instead of 12", () => {
  const input = {
    measurements: [{ component: "feedback-on-time", numerator: 5, denominator: 4 }],
    parameters: { onlineServiceSplit: { "3.1": 4, "3.2": 4, "3.3": 3 } },
  } as const;
  const { problems } = refusalOf(() => evaluateServiceQuality(input));
  expect(problems.map(({ params }) => params)).toEqual([
    { total: 11, expected: 12 },
    { numerator: "5", denominator: "4" },
  ]);
});

test("the safe twin returns the refusal or the result, and the what-if refuses the same", () => {
  const bad = { measurements: [{ component: "feedback-on-time", numerator: 5, denominator: 4 }] } as const;
  expect(safeEvaluateServiceQuality(bad)).toMatchObject({
    success: false,
    error: { code: "kpi.numerator-above-denominator" },
  });
  expect(safeEvaluateServiceQuality({ measurements: [] })).toEqual({
    success: true,
    data: evaluateServiceQuality({ measurements: [] }),
  });
  expect(culpritsOf(() => serviceQualityWhatIf(bad))).toEqual(refused(bad));
});

test("keys of every object are no components and no names", () => {
  for (const component of ["constructor", "__proto__", "toString", ""]) {
    expect(measured({ component, numerator: 0, denominator: 1 })).toEqual([
      "document.unknown-value at measurements/0/component",
    ]);
  }
});

test("every refusal is said in Vietnamese without English words", () => {
  const one = { component: "dossiers-on-time", numerator: 1.5, denominator: 2 };
  const own = { onlineServiceSplit: { "3.1": 1, "3.2": 1, "3.3": 1 }, paymentSplit: { "3.5": -1, "3.6": 2 } };
  const bands = { excellent: 9, good: 9, fair: 3, average: 2 };
  const measurements = [one, one, { ...one, numerator: 3 }];
  const input = { measurements, parameters: { ...own, bands } };
  const { problems } = refusalOf(() => evaluateServiceQuality(untyped(input)));
  expect(new Set(problems.map(({ code }) => code)).size).toBe(6);
  for (const problem of problems) {
    expect(describeProblem(problem, "vi")).not.toMatch(/\b(an|the|is|of|from|number|whole|points|band)\b/);
  }
});
