import { describe, expect, it } from "vitest";
import {
  type CalendarSpec,
  compareCalendars,
  defineCalendar,
  describeDay,
  isWorkingDay,
  vietnam,
} from "../../src/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const NAME = { vi: "Ngày thử", en: "Test day" };
const OWN: Pick<CalendarSpec, "id" | "version" | "daysOff"> = {
  id: "own",
  version: "1",
  daysOff: [{ date: "2026-09-10", name: NAME }],
};
const BASE: CalendarSpec = {
  id: "base",
  version: "1",
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  daysOff: [{ date: "2026-05-01", name: NAME }],
};

describe("what a calendar extends", () => {
  it("is vietnam by name or by value, to the same effect", () => {
    const byName = defineCalendar({ ...OWN, extends: "vietnam" });
    const byValue = defineCalendar({ ...OWN, extends: vietnam });
    expect(compareCalendars(byName, byValue)).toEqual([]);
    expect(compareCalendars(vietnam, byName).map(({ date }) => date)).toEqual(["2026-09-10"]);
    expect(byName.coverage).toEqual(vietnam.coverage);
  });

  it("is the value or the document of another calendar, to the same effect", () => {
    const byValue = defineCalendar({ ...OWN, extends: defineCalendar(BASE) });
    const byDocument = defineCalendar({ ...OWN, extends: BASE });
    for (const calendar of [byValue, byDocument]) {
      expect(calendar.coverage).toEqual({ from: "2026-01-01", to: "2026-12-31" });
      expect(isWorkingDay("2026-05-01", calendar)).toBe(false);
      expect(isWorkingDay("2026-09-10", calendar)).toBe(false);
    }
  });

  it("can be three levels deep", () => {
    const deep = defineCalendar({
      id: "commune",
      version: "1",
      extends: { id: "province", version: "1", extends: "vietnam", daysOff: [{ date: "2026-09-11", name: NAME }] },
      daysOff: [{ date: "2026-09-10", name: NAME }],
    });
    expect(compareCalendars(vietnam, deep).map(({ date }) => date)).toEqual(["2026-09-10", "2026-09-11"]);
  });

  it("stays as it is", () => {
    defineCalendar({ ...OWN, extends: vietnam });
    expect(isWorkingDay("2026-09-10")).toBe(true);
  });

  it("may be covered in part, and no further", () => {
    const part = defineCalendar({ ...OWN, extends: "vietnam", coverage: { from: "2026-01-01", to: "2026-12-31" } });
    expect(describeDay("2026-08-22", part).kind).toBe("make-up-workday");
    expect(refusalOf(() => isWorkingDay("2027-01-04", part)).params).toMatchObject({ calendar: "own" });
    const beyond = { ...OWN, extends: "vietnam", coverage: { from: "1999-10-01", to: "2026-12-31" } } as const;
    expect(culpritsOf(() => defineCalendar(beyond))).toEqual(["calendar.coverage-beyond-base at coverage"]);
  });

  it.each(["viet-nam", "", 5, true])("is refused when it is %j", (base) => {
    expect(culpritsOf(() => defineCalendar({ ...OWN, extends: untyped(base) }))).toEqual([
      "calendar.unknown-base at extends",
    ]);
  });

  it("is refused with the paths of its own faults when it is a bad document", () => {
    const bad: CalendarSpec = {
      id: "outer",
      version: "1",
      extends: {
        ...BASE,
        daysOff: [
          { date: "2026-02-30", name: NAME },
          { date: "2026-09-12", name: NAME },
        ],
      },
    };
    expect(culpritsOf(() => defineCalendar(bad))).toEqual([
      "calendar.day-already-off at extends/daysOff/1/date",
      "date.invalid at extends/daysOff/0/date",
    ]);
  });

  it("is refused, as any bad data is, when it extends itself without end", () => {
    const circle: Record<string, unknown> = { id: "circle", version: "1" };
    circle["extends"] = circle;
    expect(refusalOf(() => defineCalendar(untyped(circle))).problems.length).toBeGreaterThan(0);
  });

  it("is refused, as any bad data is, when a document nests ten thousand levels deep", () => {
    let nested: CalendarSpec = BASE;
    for (let level = 0; level < 10_000; level++) nested = { id: "x", version: "1", extends: nested };
    expect(refusalOf(() => defineCalendar(nested)).problems.length).toBeGreaterThan(0);
  });
});
