import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeDeadline,
  computeTerm,
  type Deadline,
  defineCalendar,
  movedDeadlines,
  vietnam,
} from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { vietnamExtensions } from "../properties/arbitraries/calendar-specs.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { after, before, deadlineOf, terms } from "./own-terms.js";

/** The swap that was proposed and not adopted: Mon 23/11 off, Sat 28/11 worked. */
const swapped = defineCalendar({
  id: "swapped",
  version: "1",
  extends: "vietnam",
  daysOff: [{ date: "2026-11-23", name: { vi: "Nghỉ hoán đổi", en: "Swapped" } }],
  makeUpDays: [{ date: "2026-11-28", name: { vi: "Làm bù", en: "Make-up" } }],
});

const dates = fc.integer({ min: dayOf("2002-01-01"), max: dayOf("2048-12-31") }).map(isoOfDay);

test("a swap moves what is counted over it, and says from where to where", () => {
  const reject = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  expect(movedDeadlines([reject], vietnam, swapped)).toEqual([
    {
      deadline: reject,
      before: { due: "2026-11-25", actBy: "2026-11-25" },
      after: { due: "2026-11-26", actBy: "2026-11-26" },
    },
  ]);
});

test("a make-up Saturday takes back what the day off gave", () => {
  const clarify = computeDeadline({ rule: "feedback.clarify", from: "2026-11-20" });
  expect(clarify.due).toBe("2026-11-30");
  expect(movedDeadlines([clarify], vietnam, swapped)).toEqual([]);
});

test("a calendar-day term moves only where its end rolls", () => {
  const onMonday = deadlineOf(after(5, "calendar-day"), "2026-11-18");
  const onFriday = deadlineOf(after(2, "calendar-day"), "2026-11-18");
  const onSaturday = deadlineOf(after(10, "calendar-day"), "2026-11-18");
  const moved = movedDeadlines([onMonday, onFriday, onSaturday], vietnam, swapped);
  expect(moved.map((each) => [each.before.due, each.after.due])).toEqual([
    ["2026-11-23", "2026-11-25"],
    ["2026-11-30", "2026-11-28"],
  ]);
});

test("a backward term keeps its due day, and only the day to act by moves", () => {
  const deadline = deadlineOf(before(8, "calendar-day"), "2026-12-01");
  expect(movedDeadlines([deadline], vietnam, swapped)).toEqual([
    {
      deadline,
      before: { due: "2026-11-23", actBy: "2026-11-23" },
      after: { due: "2026-11-23", actBy: "2026-11-20" },
    },
  ]);
});

test("a same-day term never moves", () => {
  const deadline = computeDeadline({ rule: "procedure.publish-portal", from: "2026-11-23" });
  expect(movedDeadlines([deadline], vietnam, swapped)).toEqual([]);
});

test("the same calendar moves nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(terms, dates), { maxLength: 20 }), (requests) => {
      const deadlines = requests.map(([term, from]) => deadlineOf(term, from));
      expect(movedDeadlines(deadlines, vietnam, vietnam)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("those that move, and only those, in their order: what computing again on the new calendar gives", () => {
  fc.assert(
    fc.property(vietnamExtensions, fc.array(fc.tuple(terms, dates), { maxLength: 20 }), (spec, requests) => {
      const calendar = defineCalendar(spec);
      const deadlines = requests.map(([term, from]) => deadlineOf(term, from));
      const expected = requests.flatMap(([term, from], index) => {
        const { due, actBy } = computeTerm({ term, from, calendar });
        const deadline = deadlines[index] as Deadline;
        if (due === deadline.due && actBy === deadline.actBy) return [];
        return [{ deadline, before: { due: deadline.due, actBy: deadline.actBy }, after: { due, actBy } }];
      });
      expect(movedDeadlines(deadlines, vietnam, calendar)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("a deadline of a rule moves as the rule counts, and one from JSON as well", () => {
  const made = computeDeadline({ rule: "procedure.announce-from-ministry", from: "2026-11-18" });
  const copy = JSON.parse(JSON.stringify(made)) as Deadline;
  expect(movedDeadlines([copy], vietnam, swapped)).toMatchObject([{ after: { due: "2026-11-25" } }]);
});

test("a deadline of another calendar is refused with its position", () => {
  const own = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  const other = computeDeadline({ rule: "feedback.reject", from: "2026-11-20", calendar: swapped });
  expect(culpritsOf(() => movedDeadlines([own, other], vietnam, swapped))).toEqual([
    "calendar.mismatch at deadlines/1/calendar",
  ]);
  expect(refusalOf(() => movedDeadlines([own], swapped, vietnam)).params).toEqual({
    expected: `vietnam ${vietnam.version}`,
    value: "swapped 1",
  });
});

test("a deadline that the new calendar does not reach is refused", () => {
  const short = defineCalendar({
    id: "short",
    version: "1",
    coverage: { from: "2026-01-01", to: "2026-11-22" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  });
  const inside = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  const outside = computeDeadline({ rule: "feedback.reject", from: "2026-12-20" });
  expect(refusalOf(() => movedDeadlines([inside], vietnam, short)).code).toBe("calendar.outside-coverage");
  expect(culpritsOf(() => movedDeadlines([outside], vietnam, short))).toEqual([
    "calendar.outside-coverage at deadlines/0/from",
  ]);
});

test("what is no calendar is refused", () => {
  expect(refusalOf(() => movedDeadlines([], untyped({ id: "vietnam" }), vietnam)).code).toBe("calendar.not-a-calendar");
  expect(refusalOf(() => movedDeadlines([], vietnam, untyped("vietnam"))).code).toBe("calendar.not-a-calendar");
});

test("a deadline without the step that names its term is refused, and not passed over as unmoved", () => {
  const reject = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  expect(() => movedDeadlines([{ ...reject, trace: [] }], vietnam, swapped)).toThrow();
});
