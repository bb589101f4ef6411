import { expect, test } from "vitest";
import {
  type ServiceQualityComponentId,
  type ServiceQualityParameters,
  safeServiceQualityWhatIf,
  serviceQualityWhatIf,
} from "../../../src/kpi/service-quality/index.js";
import { everything, measurementsOf, TABLE } from "./components.js";

const whatIf = (
  counts: readonly (readonly [ServiceQualityComponentId, number, number])[],
  parameters: ServiceQualityParameters = {},
) => serviceQualityWhatIf({ measurements: measurementsOf(counts), parameters });

test("one case of 20 is worth 6/20, one dossier of 1000 is worth 20/1000: the case first", () => {
  expect(
    whatIf([
      ["dossiers-on-time", 970, 1000],
      ["feedback-on-time", 19, 20],
    ]),
  ).toEqual([
    { component: "feedback-on-time", gain: "3/10", gainRounded: "0.30", pointsAfter: "6", pointsAfterRounded: "6.00" },
    {
      component: "dossiers-on-time",
      gain: "1/50",
      gainRounded: "0.020",
      pointsAfter: "971/50",
      pointsAfterRounded: "19.42",
    },
  ]);
});

test("below a threshold a unit is worth more: 6 × (100/90) / 100 = 1/15 of 5.4", () => {
  expect(whatIf([["dossier-satisfaction", 50, 100]])[0]).toMatchObject({ gain: "1/15", pointsAfter: "17/5" });
});

test("a unit that passes the threshold gains only what is left: 4 − 4 × (2/3)/(4/5) = 2/3 of 4.2", () => {
  expect(whatIf([["dossiers-digitised", 2, 3]])[0]).toMatchObject({ gain: "2/3", pointsAfter: "4" });
});

test("at the threshold, above it, at the denominator and at 0 of 0 nothing is gained", () => {
  const gains = whatIf([
    ["procedures-online", 80, 100],
    ["data-reused", 99, 100],
    ["dossiers-on-time", 7, 7],
    ["feedback-on-time", 0, 0],
    ["dossier-satisfaction", 0, 0],
  ]);
  expect(
    gains.map(({ component, gain, gainRounded, pointsAfter }) => [component, gain, gainRounded, pointsAfter]),
  ).toEqual([
    ["dossiers-on-time", "0", "0.00", "20"],
    ["procedures-online", "0", "0.00", "4"],
    ["data-reused", "0", "0.00", "2"],
    ["feedback-on-time", "0", "0.00", "6"],
    ["dossier-satisfaction", "0", "0.00", "0"],
  ]);
});

test("what is not measured or has no data is left out", () => {
  expect(whatIf([])).toEqual([]);
  expect(whatIf([["dossiers-on-time", 0, 0]])).toEqual([]);
  expect(whatIf([["feedback-on-time", 0, 0]], { withoutDenominator: "no-data" })).toEqual([]);
});

test("equal gains stand in the order of the index, whatever the order of the measurements", () => {
  // Each gains 6 × 1/10.
  const ids = ["feedback-satisfaction", "announced-on-time", "dossiers-paid-online", "electronic-results"] as const;
  const gains = whatIf(ids.map((id) => [id, 1, 10]));
  expect(gains.map(({ component }) => component)).toEqual([
    "announced-on-time",
    "electronic-results",
    "dossiers-paid-online",
    "feedback-satisfaction",
  ]);
});

test("everything at 1 of 10: 20/10 first, then 4/5 of 3.3 (4 × 2/10), then 5.4 with 6 × (10/9)/10 = 2/3", () => {
  const gains = whatIf(everything(1, 10));
  expect(gains).toHaveLength(TABLE.length);
  expect(gains.slice(0, 4).map(({ component, gain }) => `${component} ${gain}`)).toEqual([
    "dossiers-on-time 2",
    "dossiers-online 4/5",
    "dossier-satisfaction 2/3",
    "announced-on-time 3/5",
  ]);
});

test("another split changes what is worth most: 12 points on 3.2 at 1 of 2 gain 6", () => {
  const counts = [
    ["services-in-use", 1, 2],
    ["announced-on-time", 1, 2],
  ] as const;
  expect(whatIf(counts)[0]).toMatchObject({ component: "announced-on-time", gain: "3" });
  expect(whatIf(counts, { onlineServiceSplit: { "3.1": 0, "3.2": 12, "3.3": 0 } })[0]).toMatchObject({
    component: "services-in-use",
    gain: "6",
  });
});

/** Of how many dossiers one is worth 20 points divided by them; exact and rounded. */
const SMALL = [
  [7, "20/7", "2.86"],
  [200, "1/10", "0.10"],
  [201, "20/201", "0.100"],
  [2000, "1/100", "0.010"],
  [12_345, "4/2469", "0.0016"],
  [2 ** 53 - 1, "20/9007199254740991", "0.0000000000000022"],
] as const;

for (const [of, gain, gainRounded] of SMALL) {
  test(`a gain of 20/${of} is written ${gainRounded}: two digits at least`, () => {
    expect(whatIf([["dossiers-on-time", 0, of]])[0]).toMatchObject({ gain, gainRounded });
  });
}

test("the points after are full only where they are: 20 × 99999/100000 is written 19.99", () => {
  expect(whatIf([["dossiers-on-time", 99_998, 100_000]])[0]?.pointsAfterRounded).toBe("19.99");
});

test("the safe twin returns the same, or the refusal", () => {
  const measurements = measurementsOf([["dossiers-on-time", 1, 2]]);
  expect(safeServiceQualityWhatIf({ measurements })).toEqual({
    success: true,
    data: serviceQualityWhatIf({ measurements }),
  });
  const refused = safeServiceQualityWhatIf({ measurements: [...measurements, ...measurements] });
  expect(refused).toMatchObject({ success: false, error: { code: "quality.component-repeated" } });
});
