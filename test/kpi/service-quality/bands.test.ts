import { expect, test } from "vitest";
import type { BandLimits, ServiceQualityParameters } from "../../../src/kpi/service-quality/index.js";
import { evaluate, everything } from "./components.js";

/** All is full but 2.1 and 1.1: the total is 74 + 20 × inTime/of + 6 × announced/of. */
function total(inTime: number, announced: number, of: number, parameters: ServiceQualityParameters = {}) {
  const counts = everything(1, 1).filter(([id]) => id !== "dossiers-on-time" && id !== "announced-on-time");
  return evaluate([...counts, ["dossiers-on-time", inTime, of], ["announced-on-time", announced, of]], parameters);
}

/** All else is nothing: the total is 20 × inTime/of + 6 × announced/of. */
function small(inTime: number, announced: number, of: number, parameters: ServiceQualityParameters = {}) {
  const counts = everything(0, 1).filter(([id]) => id !== "dossiers-on-time" && id !== "announced-on-time");
  return evaluate([...counts, ["dossiers-on-time", inTime, of], ["announced-on-time", announced, of]], parameters);
}

test("74 + 20 × 1/2 + 6 × 1 = 90: excellent from 90 on, by a secondary source", () => {
  expect(total(1, 2, 2)).toMatchObject({
    points: "90",
    pointsRounded: "90.00",
    band: { id: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, mark: "secondary" },
  });
});

test("74 + 20 × 499999/1000000 + 6 = 89.99998: good, as a reading, and shown as 89.99", () => {
  expect(total(499_999, 1_000_000, 1_000_000)).toMatchObject({
    points: "4499999/50000",
    pointsRounded: "89.99",
    range: { lowestRounded: "89.99", highestRounded: "89.99" },
    band: { id: "good", title: { vi: "Tốt", en: "Good" }, mark: "reading" },
  });
});

test("74 + 6 × 1 = 80 is good; 74 + 6 × 999999/1000000 is fair, and that limit is not verified", () => {
  expect(total(0, 1, 1)).toMatchObject({ points: "80", band: { id: "good", mark: "reading" } });
  expect(total(0, 999_999, 1_000_000)).toMatchObject({
    pointsRounded: "79.99",
    band: { id: "fair", title: { vi: "Khá", en: "Fair" }, mark: "unverified" },
  });
});

test("observed totals: 83.80 and 83.61 were called good, 90.96 excellent", () => {
  // 74 + 9.8, 74 + 9.61, 74 + 16.96
  expect(total(49, 0, 100)).toMatchObject({ pointsRounded: "83.80", band: { id: "good" } });
  expect(total(961, 0, 2000)).toMatchObject({ pointsRounded: "83.61", band: { id: "good" } });
  expect(total(848, 0, 1000)).toMatchObject({ pointsRounded: "90.96", band: { id: "excellent" } });
});

/** Four components of 6 + 4 + 4 + 6 = 20 points are nothing, all others full but 2.1: 60 + 20 × inTime/20000. */
const middle = (inTime: number) => {
  const nothing = ["electronic-results", "dossiers-digitised", "personal-store-connected", "dossiers-paid-online"];
  const counts = everything(1, 1).map(([id]): [typeof id, number, number] => [id, nothing.includes(id) ? 0 : 1, 1]);
  return evaluate(
    counts.map(([id, numerator, of]) => (id === "dossiers-on-time" ? [id, inTime, 20_000] : [id, numerator, of])),
  );
};

test("60 + 20 × 10000/20000 = 70 is fair; 60 + 20 × 9999/20000 = 69.999 is average", () => {
  expect(middle(10_000)).toMatchObject({ points: "70", band: { id: "fair", mark: "unverified" } });
  expect(middle(9999)).toMatchObject({
    points: "69999/1000",
    pointsRounded: "69.99",
    band: { id: "average", title: { vi: "Trung bình", en: "Average" }, mark: "unverified" },
  });
});

test("20 × 1/2 = 10 is weak; 18 + 20 + 12 = 50 is average, and 49.99998 weak, by a secondary source", () => {
  expect(small(1, 0, 2)).toMatchObject({ points: "10", band: { id: "weak", title: { vi: "Yếu" }, mark: "secondary" } });
  const half = everything(1, 1).map(([id], index): [typeof id, number, number] => [id, index < 8 ? 1 : 0, 1]);
  expect(evaluate(half)).toMatchObject({ points: "50", band: { id: "average" } });
  const less = half.map(([id, numerator, of]): [typeof id, number, number] =>
    id === "dossiers-on-time" ? [id, 999_999, 1_000_000] : [id, numerator, of],
  );
  expect(evaluate(less)).toMatchObject({ pointsRounded: "49.99", band: { id: "weak", mark: "secondary" } });
});

const OWN: BandLimits = { excellent: 95, good: 85, fair: 65, average: 40 };

test("limits of the caller's: 90 is good there, 95 excellent, and no source shows it", () => {
  expect(total(1, 2, 2, { bands: OWN }).band).toEqual({
    id: "good",
    title: { vi: "Tốt", en: "Good" },
    mark: "unverified",
  });
  // 74 + 15 + 6
  expect(total(3, 4, 4, { bands: OWN })).toMatchObject({ points: "95", band: { id: "excellent", mark: "unverified" } });
  expect(small(1, 0, 2, { bands: OWN }).band).toMatchObject({ id: "weak", mark: "unverified" });
});

test("rounding keeps to the limits of the caller's: 74 + 20 × 749999/1000000 + 6 = 94.99998 is shown as 94.99", () => {
  expect(total(749_999, 1_000_000, 1_000_000, { bands: OWN })).toMatchObject({
    pointsRounded: "94.99",
    band: { id: "good" },
  });
  expect(total(749_999, 1_000_000, 1_000_000)).toMatchObject({ pointsRounded: "95.00", band: { id: "excellent" } });
});

test("a limit of 0 leaves nothing weak", () => {
  expect(evaluate(everything(0, 1), { bands: { ...OWN, average: 0 } }).band).toMatchObject({ id: "average" });
});

test("a band that was handed out can be changed without harm to the next", () => {
  const first = total(1, 2, 2).band;
  if (first === null) expect.fail("a band belongs to 90 points");
  Object.assign(first.title, { vi: "x" });
  expect(total(1, 2, 2).band?.title.vi).toBe("Xuất sắc");
});
