import { expect, test } from "vitest";
import { componentOf, evaluate, everything, scored, TABLE } from "./components.js";

const FULL = ["feedback-on-time", "feedback-satisfaction"];
const NOTHING = ["dossiers-synchronised", "dossier-satisfaction"];

for (const [id, maximum] of TABLE) {
  const expected = FULL.includes(id)
    ? { state: "by-parameter", points: `${maximum}`, pointsRounded: `${maximum}.00` }
    : NOTHING.includes(id)
      ? { state: "by-parameter", points: "0", pointsRounded: "0.00" }
      : { state: "no-data", points: null, pointsRounded: null };

  test(`${id}, 0 of 0 as the operator takes it: ${expected.state}, ${expected.points ?? "no points"}`, () => {
    expect(scored(id, 0, 0)).toMatchObject({ ...expected, rate: null, percent: null, maximum });
  });

  test(`${id}, 0 of 0 as no data: no points, and not counted`, () => {
    const result = evaluate([[id, 0, 0]], { withoutDenominator: "no-data" });
    expect(componentOf(result, id)).toMatchObject({ state: "no-data", points: null, rate: null });
    expect(result).toMatchObject({ points: "0", measuredMaximum: 0 });
  });
}

test("nothing to count anywhere, as the operator takes it: 6 + 6 of 24 points, the other 76 unknown", () => {
  expect(evaluate(everything(0, 0))).toMatchObject({
    points: "12",
    measuredMaximum: 24,
    range: { lowest: "12", highest: "88" },
    band: null,
  });
});

test("nothing to count anywhere, as no data: nothing is known", () => {
  expect(evaluate(everything(0, 0), { withoutDenominator: "no-data" })).toMatchObject({
    points: "0",
    measuredMaximum: 0,
    range: { lowest: "0", highest: "100" },
  });
});

test("the choice is told only where a denominator is 0, and with what it is", () => {
  const told = (...args: Parameters<typeof evaluate>) =>
    evaluate(...args).assumptions.find(({ parameter }) => parameter === "withoutDenominator");
  expect(told([["dossiers-on-time", 1, 2]])).toBeUndefined();
  expect(told([["dossiers-on-time", 0, 0]])).toMatchObject({ value: "operator", isDefault: true, mark: "unverified" });
  expect(told([["feedback-on-time", 0, 0]], { withoutDenominator: "no-data" })).toMatchObject({
    value: "no-data",
    isDefault: false,
    mark: "unverified",
  });
});
