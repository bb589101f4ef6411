import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Scorecard } from "../../src/kpi/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

/** The scorecard of Hưng Phú for a quarter: an indicator in two rows, cuts none, satisfaction left to another text. */
function score(measurements: unknown): Scorecard {
  return evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements: untyped(measurements) });
}

const good = { indicator: "internal-procedure-digital-rate", numerator: 40, denominator: 52 } as const;

describe("a figure of a scorecard", () => {
  it.each([
    ["the part above the whole", { numerator: 53 }, "kpi.numerator-above-denominator at measurements/0/numerator"],
    ["below nothing", { numerator: -1 }, "document.wrong-type at measurements/0/numerator"],
    ["a broken number", { numerator: 1.5 }, "document.wrong-type at measurements/0/numerator"],
    ["a number as text", { numerator: "40" }, "document.wrong-type at measurements/0/numerator"],
    ["no number", { denominator: Number.NaN }, "document.wrong-type at measurements/0/denominator"],
    ["infinity", { denominator: Number.POSITIVE_INFINITY }, "document.wrong-type at measurements/0/denominator"],
    ["nothing", { denominator: null }, "document.wrong-type at measurements/0/denominator"],
    ["more than can be counted exactly", { denominator: 2 ** 53 }, "document.wrong-type at measurements/0/denominator"],
    ["the period of another", { period: "2026-Q2" }, "kpi.period-mismatch at measurements/0/period"],
    ["the same period otherwise", { period: "2026-07-01/2026-09-30" }, "kpi.period-mismatch at measurements/0/period"],
    ["a blank period", { period: " " }, "document.wrong-type at measurements/0/period"],
    ["a row of another indicator", { row: "I.1.h" }, "kpi.row-without-target at measurements/0/row"],
    ["a row that is none", { row: "99" }, "kpi.row-without-target at measurements/0/row"],
    ["an unknown key", { note: "?" }, "document.unknown-key at measurements/0/note"],
    ["half of the cases", { cases: { counted: [] } }, "document.missing-key at measurements/0/cases"],
    [
      "a case without a name",
      { cases: { counted: [""], missed: [] } },
      "document.wrong-type at measurements/0/cases/counted/0",
    ],
    ["also a fall", { baseline: 52, current: 40 }, "kpi.wrong-measurement at measurements/0"],
    ["also a value", { value: "76.92" }, "kpi.wrong-measurement at measurements/0"],
  ])("is refused with %s", (_, wrong, culprit) => {
    expect(culpritsOf(() => score([{ ...good, ...wrong }]))).toEqual([culprit]);
  });

  it.each([
    [
      { indicator: "internal-procedure-digital-rate", baseline: 52, current: 40 },
      "kpi.wrong-measurement at measurements/0",
    ],
    [{ indicator: "internal-procedure-digital-rate", value: 90 }, "kpi.wrong-measurement at measurements/0"],
    [{ indicator: "internal-procedure-digital-rate", numerator: 40 }, "kpi.wrong-measurement at measurements/0"],
    [{ indicator: "internal-procedure-digital-rate" }, "kpi.wrong-measurement at measurements/0"],
    [{ indicator: "processing-time-cut", numerator: 1, denominator: 2 }, "kpi.wrong-measurement at measurements/0"],
    [{ indicator: "processing-time-cut", baseline: 200 }, "kpi.wrong-measurement at measurements/0"],
    [{ indicator: "processing-time-cut", baseline: -1, current: 1 }, "document.wrong-type at measurements/0/baseline"],
    [
      { indicator: "processing-time-cut", baseline: "1e3", current: 1 },
      "document.wrong-type at measurements/0/baseline",
    ],
    [
      { indicator: "processing-time-cut", baseline: "12,5", current: 1 },
      "document.wrong-type at measurements/0/baseline",
    ],
    [
      { indicator: "processing-time-cut", baseline: ".5", current: 1 },
      "document.wrong-type at measurements/0/baseline",
    ],
    [{ indicator: "satisfaction-rate", value: "100.01" }, "document.wrong-type at measurements/0/value"],
    [{ indicator: "satisfaction-rate", value: -0.5 }, "document.wrong-type at measurements/0/value"],
    [{ indicator: "satisfaction-rate", value: "90", denominator: 10 }, "kpi.wrong-measurement at measurements/0"],
    [
      { indicator: "dossier-on-tme-rate", numerator: 1, denominator: 2 },
      "kpi.unknown-indicator at measurements/0/indicator",
    ],
    [{ indicator: null, numerator: 1, denominator: 2 }, "kpi.unknown-indicator at measurements/0/indicator"],
    [{ numerator: 1, denominator: 2 }, "document.missing-key at measurements/0"],
    [null, "document.wrong-type at measurements/0"],
    [[], "document.wrong-type at measurements/0"],
    ["40 of 52", "document.wrong-type at measurements/0"],
  ])("is refused as %j", (figure, culprit) => {
    expect(culpritsOf(() => score([figure]))).toEqual([culprit]);
  });

  it("stands in a list", () => {
    for (const none of [null, undefined, good, "[]", { 0: good, length: 1 }]) {
      expect(culpritsOf(() => score(none))).toEqual(["document.wrong-type at measurements"]);
    }
  });
});
