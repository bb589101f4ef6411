import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Scorecard } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const good = { indicator: "online-dossier-rate", value: 80, source: "Nghị quyết 05/NQ-HĐND" };

describe("a number for a target that is left to another text", () => {
  const supply = (targets: unknown): Scorecard =>
    evaluateScorecard({ profile: "hung-phu-2026", period: "2026", measurements: [], targets: untyped(targets) });

  it.each([
    ["a target that is stated", { indicator: "late-dossier-apology-rate" }, "kpi.target-not-external at targets/0"],
    ["an indicator without a target", { indicator: "data-sync-rate" }, "kpi.target-not-external at targets/0"],
    [
      "a row whose target is stated",
      { indicator: "full-online-eligible-rate", row: "I.1.h" },
      "kpi.target-not-external at targets/0",
    ],
    ["a row of another indicator", { row: "III.3" }, "kpi.target-not-external at targets/0"],
    ["an unknown indicator", { indicator: "x" }, "document.unknown-value at targets/0/indicator"],
    ["more than all", { value: 101 }, "document.wrong-type at targets/0/value"],
    ["less than nothing", { value: "-1" }, "document.wrong-type at targets/0/value"],
    ["words", { value: "tám mươi" }, "document.wrong-type at targets/0/value"],
    ["an unknown operator", { operator: "min" }, "document.unknown-value at targets/0/operator"],
    ["no source", { source: undefined }, "document.missing-key at targets/0"],
    ["a blank source", { source: " " }, "document.wrong-type at targets/0/source"],
    ["an unknown key", { year: 2026 }, "document.unknown-key at targets/0/year"],
  ])("is refused for, or with, %s", (_, wrong, culprit) => {
    expect(culpritsOf(() => supply([{ ...good, ...wrong }]))).toEqual([culprit]);
  });

  it("is told everything that is wrong at once, and beside what is wrong with the figures", () => {
    const targets = [
      good,
      null,
      { ...good, indicator: "data-sync-rate" },
      { ...good, value: 90 },
      { ...good, row: "III.2.c" },
    ];
    const measurements = untyped([{ indicator: "x" }]);
    const culprits = culpritsOf(() =>
      evaluateScorecard({ profile: "hung-phu-2026", period: "2026", measurements, targets: untyped(targets) }),
    );
    expect(culprits).toEqual([
      "document.wrong-type at targets/1",
      "kpi.listed-twice at targets/3",
      "kpi.target-not-external at targets/2",
      "kpi.unknown-indicator at measurements/0/indicator",
    ]);
  });

  it("is given once for all rows and once for each row", () => {
    const general = { ...good, indicator: "full-online-eligible-rate" };
    const own = { ...general, row: "III.1.a" };
    expect(supply([general, own]).outcomes.total).toBe(13);
    expect(refusalOf(() => supply([own, general, own])).problems).toMatchObject([
      { code: "kpi.listed-twice", path: ["targets", 2], params: { first: 0 } },
    ]);
    expect(culpritsOf(() => supply("80"))).toEqual(["document.wrong-type at targets"]);
  });
});
