import { expect, test } from "vitest";
import { evaluate, lines } from "./worked-log.js";

const AT_ONCE = { "legal-document-signed": "2026-07-01", "legal-document-effective": "2026-07-01" };
const LATER = { "legal-document-signed": "2026-06-01", "legal-document-effective": "2026-07-01" };

test("a document in force on signing is announced on signing, and not before its effect", () => {
  expect(lines(evaluate(AT_ONCE, "2026-07-01"))).toEqual(["announce-on-signing: 2026-07-01 → 2026-07-01, due-today"]);
});

test("any other is announced before its effect, and not on signing", () => {
  expect(lines(evaluate(LATER, "2026-06-01"))).toEqual(["announce-before-effect: 2026-07-01 → 2026-06-23, upcoming"]);
});

test("in force the day after signing is another: its eight days lie in the past already", () => {
  const days = { "legal-document-signed": "2026-07-01", "legal-document-effective": "2026-07-02" };
  expect(lines(evaluate(days, "2026-07-01"))).toEqual(["announce-before-effect: 2026-07-02 → 2026-06-24, overdue"]);
});

test("an effective date alone is enough for the term before it", () => {
  expect(lines(evaluate({ "legal-document-effective": "2026-07-01" }, "2026-06-20"))).toEqual([
    "announce-before-effect: 2026-07-01 → 2026-06-23, upcoming",
  ]);
});

test("announced by the decision: in time on the day itself, late a day after", () => {
  const on = (day: string, days: typeof AT_ONCE) => lines(evaluate({ ...days, "decision-signed": day }, day));
  expect(on("2026-07-01", AT_ONCE)).toContain("announce-on-signing: 2026-07-01 → 2026-07-01, met");
  expect(on("2026-07-02", AT_ONCE)).toContain("announce-on-signing: 2026-07-01 → 2026-07-01, met-late");
  expect(on("2026-06-23", LATER)).toContain("announce-before-effect: 2026-07-01 → 2026-06-23, met");
  expect(on("2026-06-24", LATER)).toContain("announce-before-effect: 2026-07-01 → 2026-06-23, met-late");
});

test("before it is signed, a document in force on signing is late with nothing", () => {
  for (const asOf of ["2026-06-22", "2026-06-24", "2026-06-30"]) {
    const { onTime, obligations } = evaluate(AT_ONCE, asOf);
    expect(obligations.filter(({ status }) => status === "overdue")).toEqual([]);
    expect(onTime).not.toBe(false);
  }
});
