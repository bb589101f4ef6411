import { describe, expect, it } from "vitest";
import { collect } from "../../src/document/read.js";
import { addWorkingDays, defineCalendar } from "../../src/index.js";
import type { Problem } from "../../src/problem/codes.js";
import { CALENDAR_EMPTY_WEEK } from "../../src/problem/kinds.js";
import { safely } from "../../src/problem/safe.js";
import { placing, refuse } from "../../src/problem/thoihan-error.js";
import { culpritsOf, untyped } from "../support/refusal.js";

const defect = new TypeError("a defect of the code itself");
const fail = (): never => {
  throw defect;
};
const refuseWithoutPath = (): never => refuse(CALENDAR_EMPTY_WEEK, {});

describe("an error that is no refusal is a defect, and nothing turns it into one", () => {
  it.each<[string, () => unknown]>([
    ["safely", () => safely(fail)],
    ["placing", () => placing(fail, () => ["week"])],
    ["collect", () => collect([], fail)],
  ])("%s throws it on as it is", (_, run) => {
    expect(run).toThrow(defect);
  });
});

describe("a refusal of a whole, which says no place", () => {
  it("gets the place of the whole when it is thrown on", () => {
    expect(culpritsOf(() => placing(refuseWithoutPath, (thrown) => ["extends", ...thrown]))).toEqual([
      "calendar.empty-week at extends",
    ]);
  });

  it("and when it is kept among others", () => {
    const problems: Problem[] = [];
    expect(collect(problems, refuseWithoutPath, (thrown) => ["extends", ...thrown])).toBeUndefined();
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["calendar.empty-week", ["extends"]]]);
  });
});

it("a getter of a document that asks the library itself is refused for what it asked", () => {
  const spec = {
    version: "1",
    extends: "vietnam",
    get id() {
      return addWorkingDays("2026-02-30", 1);
    },
  };
  expect(culpritsOf(() => defineCalendar(untyped(spec)))).toEqual(["date.invalid at date"]);
});
