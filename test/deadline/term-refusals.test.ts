import { expect, test } from "vitest";
import { computeTerm, safeComputeTerm } from "../../src/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { after, before, deadlineOf } from "./own-terms.js";

/** A term as a caller without TypeScript may state it, the problem, why. */
const TERMS: readonly (readonly [unknown, string, string])[] = [
  [{ amount: 1.5, unit: "month", direction: "after" }, "argument.not-an-integer at term/amount", "no whole number"],
  [{ amount: "3", unit: "week", direction: "after" }, "argument.not-an-integer at term/amount", "a text"],
  [{ amount: Number.NaN, unit: "week", direction: "after" }, "argument.not-an-integer at term/amount", "NaN"],
  [{ amount: Infinity, unit: "month", direction: "after" }, "argument.not-an-integer at term/amount", "infinite"],
  [{ amount: -5, unit: "calendar-day", direction: "after" }, "argument.wrong-type at term/amount", "negative"],
  [{ amount: 0, unit: "calendar-day", direction: "after" }, "argument.wrong-type at term/amount", "nothing to count"],
  [{ amount: 1, unit: "same-day", direction: "after" }, "argument.wrong-type at term/amount", "the same day is 0"],
  [{ amount: 1, unit: "year", direction: "after" }, "argument.unknown-value at term/unit", "no such unit"],
  [{ amount: 1, unit: "day" }, "argument.unknown-value at term/unit", "which kind of day is not said"],
  [{ amount: 1, unit: "month", direction: "forward" }, "argument.unknown-value at term/direction", "no such direction"],
  [{ amount: 1, unit: "month" }, "argument.unknown-value at term/direction", "no direction"],
  [undefined, "argument.wrong-type at term", "no term"],
];

for (const [term, culprit, why] of TERMS) {
  test(`a term is refused: ${why}, ${JSON.stringify(term)}`, () => {
    expect(culpritsOf(() => computeTerm({ term: untyped(term), from: "2026-11-20" }))).toEqual([culprit]);
  });
}

test("a term that leaves the calendar at either end is refused, and none wraps around", () => {
  for (const term of [after(1, "month"), after(5, "week"), after(40, "calendar-day"), after(30, "working-day")]) {
    expect(culpritsOf(() => deadlineOf(term, "2050-12-15"))).toEqual(["calendar.outside-coverage at from"]);
  }
  for (const term of [before(1, "month"), before(5, "week"), before(40, "calendar-day"), before(30, "working-day")]) {
    expect(culpritsOf(() => deadlineOf(term, "1999-10-15"))).toEqual(["calendar.outside-coverage at from"]);
  }
  for (const term of [after(1_000_000, "month"), before(1_000_000, "month"), after(2 ** 31, "calendar-day")]) {
    expect(culpritsOf(() => deadlineOf(term, "2026-11-20"))).toEqual(["calendar.outside-coverage at from"]);
  }
});

test("a roll that would leave the calendar is refused", () => {
  // 31/12/2050 is a Saturday, the last covered day.
  expect(culpritsOf(() => deadlineOf(after(1, "calendar-day"), "2050-12-30"))).toEqual([
    "calendar.outside-coverage at from",
  ]);
});

test("a day that no calendar covers is refused", () => {
  expect(culpritsOf(() => deadlineOf(after(1, "month"), "1999-10-01"))).toEqual(["calendar.outside-coverage at from"]);
  expect(culpritsOf(() => deadlineOf(after(1, "month"), "2051-01-01"))).toEqual(["calendar.outside-coverage at from"]);
});

test("the safe twin answers what the throwing one does", () => {
  const request = { term: after(1, "month"), from: "2026-01-31" };
  expect(safeComputeTerm(request)).toEqual({ success: true, data: computeTerm(request) });
  expect(safeComputeTerm({ ...request, from: "2026-02-31" })).toMatchObject({
    success: false,
    error: { code: "date.invalid", path: ["from"] },
  });
});

test("certainty official refuses a stated term that rests on projected days", () => {
  const request = { term: after(1, "month"), from: "2028-01-05" } as const;
  expect(culpritsOf(() => computeTerm({ ...request, certainty: "official" }))).toEqual([
    "deadline.certainty-not-reached at certainty",
  ]);
  expect(computeTerm({ ...request, certainty: "projected" }).certainty).toBe("projected");
});

test("title, event and citations of the caller go into the deadline", () => {
  const title = { vi: "Trả kết quả", en: "Hand over the result" };
  const event = { vi: "ngày tiếp nhận", en: "acceptance" };
  const cites = [{ instrument: "01/HĐ" }];
  const deadline = computeTerm({ term: after(5, "working-day"), from: "2026-11-20", title, event, cites });
  expect(deadline).toMatchObject({ rule: "free-term", version: "free-term", profile: "free-term", cites });
  expect(deadline.trace[0]).toMatchObject({ step: "start", title, event });
});
