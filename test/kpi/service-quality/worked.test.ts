import { expect, test } from "vitest";
import type { ServiceQualityComponentId } from "../../../src/kpi/service-quality/index.js";
import { componentOf, evaluate, everything, scored } from "./components.js";

/** The arithmetic, the component, its counts; then exact points, rounded points, per cent. */
const CASES: readonly (readonly [string, ServiceQualityComponentId, number, number, string, string, string])[] = [
  ["20 × 970/1000 = 19.4", "dossiers-on-time", 970, 1000, "97/5", "19.40", "97.00"],
  ["20 × 9999/10000 = 19.998, never shown as full", "dossiers-on-time", 9999, 10_000, "9999/500", "19.99", "99.99"],
  [
    "20 × 99999/100000 = 19.9998: the rate is not shown as 100",
    "dossiers-on-time",
    99_999,
    100_000,
    "99999/5000",
    "19.99",
    "99.99",
  ],
  ["20 × 1/100000 = 0.0002, never shown as nothing", "dossiers-on-time", 1, 100_000, "1/5000", "0.01", "0.01"],
  ["6 × 2/3 = 4", "announced-on-time", 2, 3, "4", "4.00", "66.67"],
  ["4 × 1/3", "published-on-time", 1, 3, "4/3", "1.33", "33.33"],
  ["79 of 100 is below 80: 4 × 79/80 = 3.95", "procedures-online", 79, 100, "79/20", "3.95", "79.00"],
  ["80 of 100 is the threshold: 4", "procedures-online", 80, 100, "4", "4.00", "80.00"],
  ["81 of 100 is above it: 4 and no more", "procedures-online", 81, 100, "4", "4.00", "81.00"],
  ["100 of 100: 4 and no more", "procedures-online", 100, 100, "4", "4.00", "100.00"],
  [
    "79999 of 100000: 4 × 79.999/80, not shown as 80 %",
    "dossiers-digitised",
    79_999,
    100_000,
    "79999/20000",
    "3.99",
    "79.99",
  ],
  ["80001 of 100000 is above 80 and not shown as 80 %", "dossiers-digitised", 80_001, 100_000, "4", "4.00", "80.01"],
  ["49 of 100 is below 50: 4 × 49/50 = 3.92", "dossiers-online", 49, 100, "98/25", "3.92", "49.00"],
  ["50 of 100: 4", "dossiers-online", 50, 100, "4", "4.00", "50.00"],
  ["89 of 100 is below 90: 6 × 89/90", "dossier-satisfaction", 89, 100, "89/15", "5.93", "89.00"],
  ["90 of 100: 6", "dossier-satisfaction", 90, 100, "6", "6.00", "90.00"],
  ["1 of 3 with threshold 80: 2 × (1/3) × (100/80) = 5/6", "data-reused", 1, 3, "5/6", "0.83", "33.33"],
  ["3.2 has no threshold: 4 × 80/100 = 3.2", "services-in-use", 80, 100, "16/5", "3.20", "80.00"],
  ["3.6 has no threshold: 6 × 80/100 = 4.8", "dossiers-paid-online", 80, 100, "24/5", "4.80", "80.00"],
  ["5.3: 20 cases, 3 dissatisfied or late: 6 × 17/20 = 5.1", "feedback-satisfaction", 17, 20, "51/10", "5.10", "85.00"],
  ["nothing of something is no points", "electronic-results", 0, 7, "0", "0.00", "0.00"],
  [
    "the largest counts: 6 × (2^53 − 2)/(2^53 − 1)",
    "feedback-on-time",
    2 ** 53 - 2,
    2 ** 53 - 1,
    "54043195528445940/9007199254740991",
    "5.99",
    "99.99",
  ],
];

for (const [arithmetic, id, numerator, denominator, points, pointsRounded, percent] of CASES) {
  test(`${id}: ${arithmetic}`, () => {
    expect(scored(id, numerator, denominator)).toMatchObject({ state: "scored", points, pointsRounded, percent });
  });
}

test("the numerator that gives full points: ⌈80 % of 99⌉ = 80, of which 10 are lacking at 70", () => {
  expect(scored("dossiers-digitised", 70, 99).lacking).toEqual({ numerator: 80, more: 10 });
  expect(scored("dossiers-digitised", 80, 99)).not.toHaveProperty("lacking");
  expect(scored("dossiers-digitised", 79, 99).lacking).toEqual({ numerator: 80, more: 1 });
});

test("without a threshold all are needed, and without counts nothing is said", () => {
  expect(scored("dossiers-on-time", 0, 7).lacking).toEqual({ numerator: 7, more: 7 });
  expect(scored("feedback-on-time", 0, 0)).not.toHaveProperty("lacking");
});

test("everything at full rate: 18 + 20 + 12 + 22 + 10 + 18 = 100, and nothing is missing", () => {
  const result = evaluate(everything(7, 7));
  expect(result).toMatchObject({
    points: "100",
    pointsRounded: "100.00",
    maximum: 100,
    measuredMaximum: 100,
    range: { lowest: "100", lowestRounded: "100.00", highest: "100", highestRounded: "100.00" },
    band: { id: "excellent" },
  });
  expect(result.groups.map(({ points, maximum }) => [points, maximum])).toEqual([
    ["18", 18],
    ["20", 20],
    ["12", 12],
    ["22", 22],
    ["10", 10],
    ["18", 18],
  ]);
});

test("everything at half: full for 3.3 (4), 5/8 where 80 is enough (4+4+2+2 = 12 → 7.5), 5/9 of 6, half of the other 78", () => {
  // 4 + 7.5 + 10/3 + 39 = 53.8333…
  const result = evaluate(everything(1, 2));
  expect(result.points).toBe("323/6");
  expect(result.pointsRounded).toBe("53.83");
  expect(result.groups.map(({ points }) => points)).toEqual(["9", "10", "17/2", "47/4", "21/4", "28/3"]);
});

test("one group by hand: 6 × 9/10 + 4 × 1 + 2 × 1/2 + 6 × 4/5 = 5.4 + 4 + 1 + 4.8 = 15.2", () => {
  const result = evaluate([
    ["announced-on-time", 9, 10],
    ["published-on-time", 3, 3],
    ["content-complete", 50, 100],
    ["dossiers-synchronised", 4, 5],
  ]);
  expect(result.groups[0]).toMatchObject({ points: "76/5", pointsRounded: "15.20", maximum: 18, measuredMaximum: 18 });
  expect(result.points).toBe("76/5");
});

test("a group that lacks a millionth is not shown as full", () => {
  const [group] = evaluate([
    ["announced-on-time", 999_999, 1_000_000],
    ["published-on-time", 1, 1],
    ["content-complete", 1, 1],
    ["dossiers-synchronised", 1, 1],
  ]).groups;
  expect(group?.pointsRounded).toBe("17.99");
});

test("a component that is not measured has no figures, but its maximum and its mark", () => {
  expect(componentOf(evaluate([]), "dossiers-on-time")).toEqual({
    id: "dossiers-on-time",
    rate: null,
    percent: null,
    points: null,
    pointsRounded: null,
    maximum: 20,
    state: "not-measured",
    mark: "secondary",
  });
});

test("a result is plain data: it comes back the same from JSON", () => {
  const result = evaluate(everything(3, 7), { withoutDenominator: "no-data" });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
