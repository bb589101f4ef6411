import { expect, it } from "vitest";
import { periodOf } from "../../src/kpi/index.js";
import { refusalOf } from "../support/refusal.js";

const DECREE = { cutOff: "decree-09-2019" } as const;

it("answers from the first day of the year 1 to the last of the year 9999", () => {
  expect(periodOf("0001")).toEqual({ id: "0001", from: "0001-01-01", to: "0001-12-31" });
  expect(periodOf("9999-12")).toEqual({ id: "9999-12", from: "9999-12-01", to: "9999-12-31" });
});

it.each([
  ["0000", {}, "there is no year 0"],
  ["0001-01", DECREE, "it would begin on 15 December of the year 0"],
  ["9999-W52", {}, "it would end on 2 January 10000, a Sunday"],
] as const)("refuses %s %j: %s", (period, options, _why) => {
  expect(refusalOf(() => periodOf(period, options))).toMatchObject({
    code: "period.invalid",
    params: { value: JSON.stringify(period) },
  });
});

it("shows both days of an interval that is reversed", () => {
  expect(refusalOf(() => periodOf({ from: "2026-03-02", to: "2026-03-01" }))).toMatchObject({
    code: "period.reversed",
    params: { from: "2026-03-02", to: "2026-03-01" },
  });
});

it("blames the period whose parts cannot be read", () => {
  const unreadable = {
    get from(): string {
      throw new Error("no");
    },
    to: "2026-03-01",
  };
  expect(refusalOf(() => periodOf(unreadable)).path).toEqual(["period"]);
});
