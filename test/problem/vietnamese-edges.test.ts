import { expect, it } from "vitest";
import { applyEvent, describeDay, describeProblem } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const inVietnamese = (run: () => unknown): string[] =>
  refusalOf(run).problems.map((each) => describeProblem(each, "vi"));

it("a day outside the calendar is told without a number of days where none was added", () => {
  expect(inVietnamese(() => describeDay("2051-01-01"))).toEqual([
    '2051-01-01 nằm ngoài lịch "vietnam" (từ 1999-10-02 đến 2050-12-31): hãy dùng lịch có bao gồm ngày này.',
  ]);
});

it("what can follow the end of a case is nothing", () => {
  const [sentence] = inVietnamese(() =>
    applyEvent({ name: "published", events: 4 }, { type: "resolved", on: "2026-09-10" }),
  );
  expect(sentence).toContain("không có");
});

it("a problem of a later version, of which there is no sentence yet, is told in its own words", () => {
  const problem = untyped({ code: "later.code", message: "Told by a later version.", params: {} });
  expect(describeProblem(problem, "vi")).toBe("Told by a later version.");
});
