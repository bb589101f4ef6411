import { describe, expect, it } from "vitest";
import { evaluateKpi, type KpiResult, type StatedTarget } from "../../src/kpi/index.js";

function hold(operator: StatedTarget["operator"], value: number, numerator: number, denominator: number): KpiResult {
  const measurement = { numerator, denominator };
  return evaluateKpi({ indicator: "data-sync-rate", target: { operator, value }, measurement });
}

describe("how many cases are lacking", () => {
  it("to be equal: 5 from 10 to 15 of 30", () => {
    expect(hold("equal", 50, 10, 30)).toMatchObject({ outcome: "missed", lacking: 5 });
  });

  it("to be equal is no number where the whole cannot be divided so: half of 33 is 16.5", () => {
    expect(hold("equal", 50, 10, 33)).toMatchObject({ outcome: "missed", lacking: null });
  });

  it("to be equal to all: every one that is not there", () => {
    expect(hold("equal", 100, 0, 7)).toMatchObject({ outcome: "missed", lacking: 7 });
  });
});

describe("how many cases may still fail", () => {
  it("under more than: 60 of 119 is more than a half, and 60 of 120 is not", () => {
    expect(hold("more-than", 50, 60, 100)).toMatchObject({ outcome: "met", mayStillFail: 19 });
  });

  it("under at least: 60 of 120 is still a half", () => {
    expect(hold("at-least", 50, 60, 100)).toMatchObject({ outcome: "met", mayStillFail: 20 });
  });

  it("under equal none, at whatever number: another case on the wrong side breaks it", () => {
    expect(hold("equal", 50, 50, 100)).toMatchObject({ outcome: "met", mayStillFail: 0 });
    expect(hold("equal", 0, 0, 5)).toMatchObject({ outcome: "met", mayStillFail: 0 });
  });

  it("any number where nothing is asked for", () => {
    expect(hold("at-least", 0, 0, 5)).toMatchObject({ outcome: "met", mayStillFail: null });
  });
});
