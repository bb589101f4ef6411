import { expect, test } from "vitest";
import { evaluatePublication, type PublicationEvent } from "../../src/procedure/index.js";

function signedOn(on: PublicationEvent["on"]): string | undefined {
  const publication = { id: "QD-1", events: [{ type: "decision-signed", on } as const] };
  return evaluatePublication(publication, { asOf: "2026-12-31" }).obligations[0]?.from;
}

/** What stands in the log, the day that it means in Vietnam, why. */
const CASES: readonly (readonly [PublicationEvent["on"], string, string])[] = [
  ["2026-11-20", "2026-11-20", "a civil date"],
  [{ year: 2026, month: 11, day: 20 }, "2026-11-20", "a date in parts"],
  ["2026-11-19T17:30:00Z", "2026-11-20", "half past midnight in Hà Nội"],
  ["2026-11-19T16:59:59Z", "2026-11-19", "the last second of the day before"],
  ["2026-11-20T00:30:00+07:00", "2026-11-20", "with the offset of Vietnam"],
  [new Date("2026-11-19T17:30:00Z"), "2026-11-20", "a Date"],
];

for (const [on, day, why] of CASES) {
  test(`an event of ${on instanceof Date ? "a Date" : JSON.stringify(on)} is one of ${day}: ${why}`, () => {
    expect(signedOn(on)).toBe(day);
  });
}

test("an instant without offset is refused: which day it means depends on the machine", () => {
  expect(() => signedOn("2026-11-20T08:00")).toThrow(
    expect.objectContaining({ code: "instant.without-offset", path: ["events", 0, "on"] }),
  );
});

test("a note is read and changes nothing", () => {
  const event = { type: "decision-signed", on: "2026-11-20" } as const;
  const evaluate = (events: readonly PublicationEvent[]) =>
    evaluatePublication({ id: "A", events }, { asOf: "2026-11-20" });
  expect(evaluate([{ ...event, note: "Quyết định 12/QĐ-UBND" }])).toEqual(evaluate([event]));
});
