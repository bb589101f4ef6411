import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  addWorkingDaysToMany,
  countWorkingDays,
  defineCalendar,
  describeDay,
  dueSoon,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  vietnam,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

/** Every function that asks about one day. */
const ABOUT_ONE_DAY: readonly (readonly [string, (date: string) => unknown])[] = [
  ["isWorkingDay", (date) => isWorkingDay(date)],
  ["describeDay", (date) => describeDay(date)],
  ["addWorkingDays", (date) => addWorkingDays(date, 0)],
  ["nextWorkingDay", (date) => nextWorkingDay(date)],
  ["previousWorkingDay", (date) => previousWorkingDay(date)],
  ["workingDayOnOrAfter", (date) => workingDayOnOrAfter(date)],
  ["workingDayOnOrBefore", (date) => workingDayOnOrBefore(date)],
];

describe.each(ABOUT_ONE_DAY)("%s", (_, ask) => {
  it("blames the date that is none", () => {
    expect(refusalOf(() => ask("2026-02-30"))).toMatchObject({ code: "date.invalid", path: ["date"] });
  });

  it.each(["1999-10-01", "2051-01-01"])("blames the date that the calendar does not cover: %s", (date) => {
    const error = refusalOf(() => ask(date));
    expect(error).toMatchObject({ code: "calendar.outside-coverage", path: ["date"] });
    // The whole answer: no number of days is told where none is to blame.
    expect(error.params).toEqual({ calendar: "vietnam", ...vietnam.coverage, date });
  });
});

it("countWorkingDays blames either end by its name", () => {
  expect(refusalOf(() => countWorkingDays("2026-02-30", "2026-03-01")).path).toEqual(["from"]);
  expect(refusalOf(() => countWorkingDays("2026-03-01", "2026-02-30")).path).toEqual(["to"]);
});

it("countWorkingDays of a day with itself is 0, also on a working day", () => {
  expect(Object.is(countWorkingDays("2026-11-20", "2026-11-20"), 0)).toBe(true);
});

it("a number of working days that leaves the calendar is told with the refusal", () => {
  expect(refusalOf(() => addWorkingDays("2050-12-30", 1)).params).toEqual({
    calendar: "vietnam",
    ...vietnam.coverage,
    date: "2050-12-30",
    workingDays: 1,
  });
});

it.each([
  ["next", nextWorkingDay, "2050-12-30", 1] as const,
  ["previous", previousWorkingDay, "1999-10-04", -1] as const,
])("the %s working day that is not covered is one working day away", (_, ask, date, workingDays) => {
  expect(refusalOf(() => ask(date)).params).toMatchObject({ date, workingDays });
});

it("a value that is no number of days is shown", () => {
  expect(refusalOf(() => addWorkingDays("2026-11-20", 1.5)).params).toEqual({ value: "1.5" });
  // A string of digits passes no test of whole numbers.
  expect(refusalOf(() => addWorkingDays("2026-11-20", untyped("3"))).params).toEqual({ value: '"3"' });
});

it("a threshold may be 0, and not less", () => {
  expect(refusalOf(() => dueSoon([], { asOf: "2026-11-20", workingDays: -1 })).params).toMatchObject({
    value: "-1",
    expected: "0 or more",
  });
  expect(refusalOf(() => dueSoon([], { asOf: "2026-11-20", workingDays: -1 })).path).toEqual(["workingDays"]);
});

describe("addWorkingDaysToMany", () => {
  // 2026-11-20 is day 20777, and 2051-01-01 day 29585.
  const covered = 20_777;
  const behind = 29_585;

  it("blames the argument that is no array of days, and shows it", () => {
    const dates = refusalOf(() => addWorkingDaysToMany(untyped([covered]), 1));
    expect(dates).toMatchObject({ path: ["dates"], params: { value: "an array", expected: "an Int32Array" } });
    expect(refusalOf(() => addWorkingDaysToMany(untyped("x"), 1, vietnam, new Int32Array(1))).path).toEqual(["dates"]);
    const into = refusalOf(() => addWorkingDaysToMany(Int32Array.of(covered), 1, vietnam, untyped("x")));
    expect(into).toMatchObject({ path: ["into"], params: { value: '"x"', expected: "an Int32Array" } });
  });

  it("shows both lengths where they differ", () => {
    const error = refusalOf(() => addWorkingDaysToMany(new Int32Array(2), 1, vietnam, new Int32Array(3)));
    expect(error).toMatchObject({ path: ["into"], params: { value: "an Int32Array of 3", expected: "one of 2" } });
  });

  it("tells the number of days only where it leads out of the calendar", () => {
    const start = refusalOf(() => addWorkingDaysToMany(Int32Array.of(covered, behind), 7));
    expect(start.path).toEqual(["dates", 1]);
    expect(start.params).not.toHaveProperty("workingDays");
    const result = refusalOf(() => addWorkingDaysToMany(Int32Array.of(covered, behind - 2), 7));
    expect(result.path).toEqual(["dates", 1]);
    expect(result.params).toMatchObject({ workingDays: 7, date: "2050-12-30" });
  });

  it("leaves every day where it is for 0, be it a working day or not", () => {
    // 21 November 2026 is a Saturday.
    expect([...addWorkingDaysToMany(Int32Array.of(covered, covered + 1), 0)]).toEqual([covered, covered + 1]);
  });
});

it("describeDay names the day replaced only where one is, and cites nothing where nothing is known", () => {
  const plain = defineCalendar({
    id: "plain",
    version: "1",
    coverage: { from: "2026-01-01", to: "2026-12-31" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
  });
  expect(describeDay("2026-09-10", plain)).not.toHaveProperty("replaces");
  expect(describeDay("2026-09-11", plain).cites).toEqual([]);
  expect(describeDay("2026-08-31").replaces).toBe("2026-08-22");
});
