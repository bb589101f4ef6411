import { expect, test } from "vitest";
import type { ServiceQualityParameters } from "../../../src/kpi/service-quality/index.js";
import { LANGUAGES } from "../../../src/problem/language.js";
import { componentOf, evaluate, everything, scored } from "./components.js";

const ONLINE = ["procedures-online", "services-in-use", "dossiers-online"] as const;
const PAYMENT = ["payment-integrated", "dossiers-paid-online", "online-payment-other"] as const;

const maximaOf = (ids: typeof ONLINE | typeof PAYMENT, parameters: ServiceQualityParameters) =>
  ids.map((id) => componentOf(evaluate([], parameters), id).maximum);

test("the defaults: 12 = 4 + 4 + 4, and 10 = 2 (3.5) + 6 (3.6) + 2", () => {
  expect(maximaOf(ONLINE, {})).toEqual([4, 4, 4]);
  expect(maximaOf(PAYMENT, {})).toEqual([2, 6, 2]);
  expect(maximaOf(ONLINE, { onlineServiceSplit: "equal" })).toEqual([4, 4, 4]);
  expect(maximaOf(PAYMENT, { paymentSplit: "two-two-six" })).toEqual([2, 6, 2]);
});

test("12 = 6 + 2 + 4 of the caller's: 3.1 at 79 of 100 gives 6 × 79/80 = 5.925", () => {
  const parameters = { onlineServiceSplit: { "3.1": 6, "3.2": 2, "3.3": 4 } };
  expect(maximaOf(ONLINE, parameters)).toEqual([6, 2, 4]);
  expect(scored("procedures-online", 79, 100, parameters)).toMatchObject({ points: "237/40", pointsRounded: "5.93" });
});

test("10 = 6 + 2 + 2 of the caller's: 3.6 at half gives 1, 3.5 at 80 of 100 gives 6", () => {
  const parameters = { paymentSplit: { "3.5": 6, "3.6": 2, "online-payment-other": 2 } };
  expect(maximaOf(PAYMENT, parameters)).toEqual([6, 2, 2]);
  expect(scored("dossiers-paid-online", 1, 2, parameters).points).toBe("1");
  expect(scored("payment-integrated", 80, 100, parameters).points).toBe("6");
});

test("12 = 12 + 0 + 0: a component without points gains none and lacks none", () => {
  const parameters = { onlineServiceSplit: { "3.1": 12, "3.2": 0, "3.3": 0 } };
  const nothing = scored("services-in-use", 1, 2, parameters);
  expect(nothing).toMatchObject({ points: "0", pointsRounded: "0.00", maximum: 0 });
  expect(nothing).not.toHaveProperty("lacking");
  expect(evaluate(everything(1, 1), parameters).points).toBe("100");
});

test("other splits change no other group", () => {
  const parameters = {
    onlineServiceSplit: { "3.1": 1, "3.2": 1, "3.3": 10 },
    paymentSplit: { "3.5": 10, "3.6": 0, "online-payment-other": 0 },
  };
  const [usual, other] = [evaluate(everything(1, 3)), evaluate(everything(1, 3), parameters)];
  const changed = usual.groups.filter((group, index) => group.points !== other.groups[index]?.points);
  expect(changed.map(({ id }) => id)).toEqual(["online-service", "online-payment"]);
  expect(other.groups.map(({ maximum }) => maximum)).toEqual([18, 20, 12, 22, 10, 18]);
});

test("each assumption says parameter, value, whether it is the default, the mark, and a sentence in both languages", () => {
  const own = { "3.1": 6, "3.2": 2, "3.3": 4 };
  const { assumptions } = evaluate([], { onlineServiceSplit: own });
  expect(assumptions.map(({ parameter, value, isDefault, mark }) => [parameter, value, isDefault, mark])).toEqual([
    ["onlineServiceSplit", own, false, "unverified"],
    ["paymentSplit", "two-two-six", true, "unverified"],
    ["bands", "as-reported", true, "unverified"],
  ]);
  for (const { note } of assumptions) {
    expect(note.vi).toMatch(/^.{40,}\.$/);
    expect(note.en).toMatch(/^.{40,}\.$/);
  }
  expect(assumptions[0]?.note.en).toContain("3.1: 6, 3.2: 2, 3.3: 4");
  expect(assumptions[0]?.note.vi).toContain("3.1: 6, 3.2: 2, 3.3: 4");
});

test("every choice has a sentence of its own", () => {
  const choices: ServiceQualityParameters[] = [
    {},
    {
      onlineServiceSplit: { "3.1": 4, "3.2": 4, "3.3": 4 },
      paymentSplit: { "3.5": 2, "3.6": 6, "online-payment-other": 2 },
      withoutDenominator: "no-data",
      bands: { excellent: 90, good: 80, fair: 70, average: 50 },
    },
  ];
  for (const language of LANGUAGES) {
    const [usual = [], own = []] = choices.map((parameters) =>
      evaluate([["feedback-on-time", 0, 0]], parameters).assumptions.map(({ note }) => note[language]),
    );
    expect(new Set([...usual, ...own]).size).toBe(8);
  }
});

test("the caller's numbers in a result are a copy", () => {
  const own = { "3.1": 6, "3.2": 2, "3.3": 4 };
  const { assumptions } = evaluate([], { onlineServiceSplit: own });
  own["3.1"] = 0;
  expect(assumptions[0]?.value).toEqual({ "3.1": 6, "3.2": 2, "3.3": 4 });
});
