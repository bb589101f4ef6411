import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Scorecard, type TargetSet } from "../../src/kpi/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

const indicator = "data-sync-rate";
const line = { row: "1", indicator, target: { operator: "equal", value: 100 } } as const;
const title = { vi: "Chỉ tiêu xã A", en: "Targets of commune A" };
const set: TargetSet = {
  id: "xa-a-2026",
  title,
  year: { from: "2026-01-01", to: "2026-12-31" },
  targets: [line],
};

/** Targets whose parts can be read once, and throw ever after. */
function readableOnce<Whole extends object>(whole: Whole): Whole {
  const once = {};
  for (const [key, value] of Object.entries(whole)) {
    let reads = 0;
    const get = (): unknown => {
      if (++reads > 1) throw new Error(`${key} was read again`);
      return value;
    };
    Object.defineProperty(once, key, { get, enumerable: true });
  }
  return untyped(once);
}

describe("targets that cannot be read", () => {
  const figure = { indicator, row: "7", numerator: 1, denominator: 2 } as const;
  const supplied = { indicator, row: "7", value: 80, source: "Nghị quyết 05/NQ-HĐND" } as const;
  const score = (profile: unknown): Scorecard =>
    evaluateScorecard({ profile: untyped(profile), period: "2026", measurements: [figure], targets: [supplied] });

  it("can be read here: no row 7 asks for anything, nor leaves anything to others", () => {
    expect(culpritsOf(() => score(set))).toEqual([
      "kpi.row-without-target at measurements/0/row",
      "kpi.target-not-external at targets/0",
    ]);
  });

  it.each([
    ["an unknown plan", "can-tho", "plan.unknown at plan"],
    ["no targets at all", null, "document.wrong-type at profile"],
    ["an unknown key", { ...set, odd: 1 }, "document.unknown-key at profile/odd"],
    ["no title", { ...set, title: undefined }, "document.missing-key at profile"],
    [
      "a year that ends before it begins",
      { ...set, year: { from: "2026-12-31", to: "2026-01-01" } },
      "period.reversed at profile/year",
    ],
  ])("are told alone, and nothing is said of rows: %s", (_, profile, culprit) => {
    expect(culpritsOf(() => score(profile))).toEqual([culprit]);
  });

  it("leave what is wrong with a figure itself to be told", () => {
    const wrong = [
      { indicator, numerator: 3, denominator: 2 },
      { indicator, numerator: 1, denominator: 2 },
    ] as const;
    expect(culpritsOf(() => evaluateScorecard({ profile: "x", period: "2026", measurements: wrong }))).toEqual([
      "kpi.listed-twice at measurements/1",
      "kpi.numerator-above-denominator at measurements/0/numerator",
      "plan.unknown at plan",
    ]);
  });
});

it("a period that cannot be read is told alone, and not that a figure has another", () => {
  const measurements = [{ indicator, numerator: 1, denominator: 2, period: "2026-Q1" }] as const;
  expect(culpritsOf(() => evaluateScorecard({ profile: set, period: "2026-Q5", measurements }))).toEqual([
    "period.invalid at period",
  ]);
});

describe("targets of one's own with code of their own", () => {
  const question = { period: "2026", measurements: [{ indicator, numerator: 1, denominator: 1 }] } as const;
  const full = { ...line, title, lead: ["Văn phòng"], bare: true, cites: [{ instrument: "01/KH-UBND" }] } as const;

  it("are read once: what throws the second time is not asked again", () => {
    const usual = evaluateScorecard({ ...question, profile: { ...set, targets: [full] } });
    const once = readableOnce({ ...set, title: readableOnce(title), targets: [readableOnce(full)] });
    expect(evaluateScorecard({ ...question, profile: once })).toEqual(usual);
  });

  it("are not changed with the scorecard, nor it with them", () => {
    const own = { ...set, title: { ...title }, targets: [{ ...full, lead: ["Văn phòng"] }] };
    const card = evaluateScorecard({ ...question, profile: own });
    own.title.vi = "x";
    own.targets[0]?.lead.push("y");
    expect([card.title.vi, card.lines[0]?.lead]).toEqual(["Chỉ tiêu xã A", ["Văn phòng"]]);
  });
});
