import { expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { after, deadlineOf } from "./own-terms.js";

/** Day counted from, days, the end before any roll, due day, why. */
const CASES: readonly (readonly [string, number, string, string, string])[] = [
  ["2026-11-19", 5, "2026-11-24", "2026-11-25", "24/11 is a public holiday"],
  ["2026-04-20", 5, "2026-04-25", "2026-04-28", "Sat 25/04, then 26/04 a holiday and 27/04 its compensation"],
  ["2026-09-21", 5, "2026-09-26", "2026-09-28", "a plain Saturday"],
  ["2026-08-28", 5, "2026-09-02", "2026-09-03", "National Day"],
  ["2026-08-17", 5, "2026-08-22", "2026-08-22", "a make-up Saturday works, so the term stays"],
  ["2026-01-05", 5, "2026-01-10", "2026-01-10", "a make-up Saturday works, so the term stays"],
  ["2026-02-09", 5, "2026-02-14", "2026-02-23", "Tết"],
  ["2026-12-27", 5, "2027-01-01", "2027-01-04", "1 January and a weekend, into another year"],
  ["2026-09-18", 10, "2026-09-28", "2026-09-28", "a plain Monday"],
];

for (const [from, amount, plain, due, why] of CASES) {
  test(`${amount} calendar days from ${from} end on ${plain} and are due on ${due}: ${why}`, () => {
    const { trace, ...deadline } = deadlineOf(after(amount, "calendar-day"), from);
    expect(deadline).toMatchObject({ from, due, actBy: due });
    expect(trace.find(({ step }) => step === "counted")).toMatchObject({
      to: plain,
      days: amount,
      kind: "calendar-day",
    });
    const rolled = trace.find(({ step }) => step === "rolled");
    if (plain === due) expect(rolled).toBeUndefined();
    else expect(rolled).toMatchObject({ ended: plain, to: due });
  });
}

test("the rules of 5 and of 10 days roll as a stated term does", () => {
  for (const [from, amount, , due] of CASES) {
    const rule = amount === 10 ? "procedure.internal-workflow" : "procedure.announce-from-ministry";
    expect(computeDeadline({ rule, from }).due).toBe(due);
  }
});

test("the roll names the day on which the term ended, and runs from the day after it", () => {
  const rolled = deadlineOf(after(5, "calendar-day"), "2026-08-28").trace.find(({ step }) => step === "rolled");
  expect(rolled).toEqual({
    step: "rolled",
    ended: "2026-09-02",
    from: "2026-09-03",
    to: "2026-09-03",
    days: 1,
    kind: "public-holiday",
    name: { vi: "Quốc khánh (2/9)", en: "National Day (2 September)" },
  });
});

test("a term that ends on a working day has no roll and no word about the day to act by", () => {
  const { trace } = deadlineOf(after(10, "calendar-day"), "2026-09-18");
  expect(trace.map(({ step }) => step)).toEqual(["start", "counted", "due"]);
});

test("a term that rolls is due on a working day, so it has no word about the day to act by either", () => {
  const { trace } = deadlineOf(after(5, "calendar-day"), "2026-02-09");
  expect(trace.map(({ step }) => step)).toEqual(["start", "counted", "rolled", "due"]);
});
