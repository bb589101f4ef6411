import { expect, test } from "vitest";
import { computeDeadline, type Deadline, deadlineStatus, explainDeadline } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { after, before, deadlineOf } from "./own-terms.js";

/** One deadline of each unit and direction, of national versions and of variants, where days off play a part. */
const deadlines: readonly Deadline[] = [
  deadlineOf(after(5, "calendar-day"), "2026-02-09"),
  deadlineOf(before(8, "calendar-day"), "2026-09-10"),
  deadlineOf(before(5, "working-day"), "2026-09-03"),
  deadlineOf(after(0, "same-day"), "2026-08-23"),
  deadlineOf(after(2, "week"), "2026-02-06"),
  deadlineOf(before(1, "week"), "2026-02-24"),
  deadlineOf(after(1, "month"), "2026-01-31"),
  deadlineOf(before(1, "month"), "2026-03-31"),
  deadlineOf(after(1, "month"), "2028-01-05"),
  computeDeadline({ rule: "feedback.resolve", from: "2019-05-06", profile: "national" }),
  computeDeadline({
    rule: "procedure.announce-before-effect",
    from: "2026-07-01",
    profile: "national",
    variant: "ministry",
  }),
  computeDeadline({ rule: "procedure.post-at-office", from: "2026-08-23", profile: "hoa-an-2026" }),
];

/** The ways in which plain data travels. JSON.parse answers any; what comes out is compared with what went in. */
const COPIES: readonly (readonly [string, (deadline: Deadline) => Deadline])[] = [
  ["JSON", (deadline) => JSON.parse(JSON.stringify(deadline)) as Deadline],
  ["structuredClone", (deadline) => structuredClone(deadline)],
  ["a spread", (deadline) => ({ ...deadline, trace: deadline.trace.map((step) => ({ ...step })) })],
];

for (const [name, copyOf] of COPIES) {
  test(`every kind of deadline survives ${name} and still explains itself`, () => {
    for (const original of deadlines) {
      const copy = copyOf(original);
      expect(copy).toStrictEqual(original);
      for (const language of LANGUAGES) {
        expect(explainDeadline(copy, language)).toBe(explainDeadline(original, language));
      }
      const options = { asOf: "2026-11-23", doneOn: "2026-11-20" };
      expect(deadlineStatus(copy, options)).toEqual(deadlineStatus(original, options));
    }
  });
}

test("no deadline carries a key without a value", () => {
  for (const deadline of deadlines) {
    for (const part of [deadline, ...deadline.trace]) expect(Object.values(part)).not.toContain(undefined);
  }
});

test("the same request gives an equal deadline, and what the caller does to one does not reach the other", () => {
  const first = deadlineOf(before(5, "working-day"), "2026-09-03");
  const second = deadlineOf(before(5, "working-day"), "2026-09-03");
  expect(first).toEqual(second);
  expect(first.trace).not.toBe(second.trace);
});
