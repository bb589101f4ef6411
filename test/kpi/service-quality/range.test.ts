import { expect, test } from "vitest";
import { evaluate, everything } from "./components.js";

const but = (...left: string[]) => everything(1, 1).filter(([id]) => !left.includes(id));

test("nothing measured: between 0 and 100, no band, nothing to speak of", () => {
  expect(evaluate([])).toMatchObject({
    points: "0",
    pointsRounded: "0.00",
    measuredMaximum: 0,
    range: { lowest: "0", lowestRounded: "0.00", highest: "100", highestRounded: "100.00" },
    band: null,
  });
});

test("all full but 1.3, worth 2, not measured: 98 to 100, excellent either way", () => {
  expect(evaluate(but("content-complete"))).toMatchObject({
    points: "98",
    measuredMaximum: 98,
    range: { lowest: "98", highest: "100" },
    band: { id: "excellent" },
  });
});

test("all full but 2.1, worth 20, not measured: 80 to 100, good or excellent, so no band is told", () => {
  expect(evaluate(but("dossiers-on-time"))).toMatchObject({
    points: "80",
    measuredMaximum: 80,
    range: { lowest: "80", highest: "100" },
    band: null,
  });
});

test("all full but 3.1 and 5.2: 100 − 4 − 6 = 90 to 100, excellent either way", () => {
  const result = evaluate(but("procedures-online", "feedback-on-time"));
  expect(result).toMatchObject({ measuredMaximum: 90, range: { lowest: "90", highest: "100" } });
  expect(result.band?.id).toBe("excellent");
  expect(result.groups.map(({ measuredMaximum }) => measuredMaximum)).toEqual([18, 20, 8, 22, 10, 12]);
});

test("a caller's split moves what is missing: without 3.1 of 12 points, 88 to 100", () => {
  const parameters = { onlineServiceSplit: { "3.1": 12, "3.2": 0, "3.3": 0 } };
  expect(evaluate(but("procedures-online"), parameters).range).toMatchObject({ lowest: "88", highest: "100" });
});

test("what has no data is as open as what is not measured: 2.1 with 0 of 0 gives 80 to 100", () => {
  const counts = [...but("dossiers-on-time"), ["dossiers-on-time", 0, 0] as const];
  expect(evaluate(counts)).toMatchObject({ range: { lowest: "80", highest: "100" }, measuredMaximum: 80, band: null });
});

test("what the operator gives for 0 of 0 is not open: 5.2 with 0 of 0 gives 100 to 100", () => {
  const counts = [...but("feedback-on-time"), ["feedback-on-time", 0, 0] as const];
  expect(evaluate(counts)).toMatchObject({ points: "100", range: { highest: "100" }, measuredMaximum: 100 });
});

test("both ends are rounded on their side of every limit: 69.99998 and 89.99998", () => {
  const left = ["feedback-on-time", "feedback-satisfaction", "dossier-satisfaction", "content-complete"];
  const zero = ["announced-on-time", "published-on-time"];
  const counts = but(...left, ...zero, "dossiers-on-time");
  const result = evaluate([
    ...counts,
    ["dossiers-on-time", 999_999, 1_000_000],
    ["announced-on-time", 0, 1],
    ["published-on-time", 0, 1],
  ]);
  // 6 + 6 + 6 + 2 = 20 are open and 6 + 4 = 10 are lost: 100 − 20 − 10 = 70, less 20/1000000; and 20 more.
  expect(result.range).toMatchObject({ lowestRounded: "69.99", highestRounded: "89.99" });
});

test("the lowest of the range is the points themselves", () => {
  const { points, pointsRounded, range } = evaluate([["feedback-on-time", 2, 7]]);
  expect([range.lowest, range.lowestRounded]).toEqual([points, pointsRounded]);
  expect(points).toBe("12/7");
  expect(range).toMatchObject({ highest: "670/7", highestRounded: "95.71" });
});
