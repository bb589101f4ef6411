import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf } from "../../docs/.vitepress/theme/months/day-cell.js";
import { datesOf, rolesOfDeadline, rolesOfRuns } from "../../docs/.vitepress/theme/months/day-roles.js";
import { legendOf } from "../../docs/.vitepress/theme/months/legend.js";
import { countMonths, monthsBetween, monthsOfYear } from "../../docs/.vitepress/theme/months/months.js";
import {
  addWorkingDays,
  computeDeadline,
  computeTerm,
  defineCalendar,
  describeDay,
  RULE_IDS,
  TERM_UNITS,
} from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";

const days = (months: ReturnType<typeof monthsOfYear>) => months.flatMap(({ weeks }) => weeks.flat());

describe("the months of a year", () => {
  it.each([2000, 2010, 2014, 2024, 2026, 2027, 2030, 2050])("of %i say of every day what describeDay says", (year) => {
    const shown = days(monthsOfYear(year)).filter((day) => day !== undefined);
    expect(shown.map(({ date }) => date)).toEqual(datesOf(`${year}-01-01`, `${year}-12-31`));
    for (const { date, number, described } of shown) {
      expect(described).toEqual(describeDay(date));
      expect(number).toBe(Number(date.slice(8)));
    }
  });

  it("stand in weeks of seven days, Monday first", () => {
    for (const { weeks, year, month } of monthsOfYear(2026)) {
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        week.forEach((day, place) => {
          if (day !== undefined) expect((new Date(`${day.date}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(place);
        });
        expect(week.some((day) => day !== undefined)).toBe(true);
      }
      expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(
        new Date(Date.UTC(year, month, 0)).getUTCDate(),
      );
    }
  });

  it("know nothing of days outside the calendar", () => {
    const shown = days(monthsOfYear(1999)).filter((day) => day !== undefined);
    expect(shown.find(({ date }) => date === "1999-10-01")?.described).toBeUndefined();
    expect(shown.find(({ date }) => date === "1999-10-02")?.described).toEqual(describeDay("1999-10-02"));
  });

  it("use the calendar that they are given", () => {
    const calendar = defineCalendar({
      id: "own",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-12-01", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    const day = days(monthsOfYear(2026, calendar)).find((each) => each?.date === "2026-12-01");
    expect(day?.described?.kind).toBe("local-day-off");
  });
});

describe("the months of a span", () => {
  it("are those that its days lie in, in either direction", () => {
    const names = monthsBetween("2026-11-20", "2027-01-04").map(({ year, month }) => `${year}-${month}`);
    expect(names).toEqual(["2026-11", "2026-12", "2027-1"]);
    expect(monthsBetween("2027-01-04", "2026-11-20")).toEqual(monthsBetween("2026-11-20", "2027-01-04"));
    expect(countMonths("2027-01-04", "2026-11-20")).toBe(3);
    expect(monthsBetween("2000-01-01", "2050-12-31", undefined, 13)).toHaveLength(13);
    expect(countMonths("2000-01-01", "2050-12-31")).toBe(612);
  });
});

describe("the roles of days", () => {
  const date = fc
    .integer({ min: 0, max: 7000 })
    .map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));

  it("say of every day of a deadline whether it counted", () => {
    const requests = fc.record({
      amount: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom(...TERM_UNITS.filter((unit) => unit !== "same-day" && unit !== "month")),
      direction: fc.constantFrom("after", "before"),
      from: date,
    });
    fc.assert(
      fc.property(requests, ({ amount, unit, direction, from }) => {
        const deadline = computeTerm({ term: { amount, unit, direction }, from });
        const roles = rolesOfDeadline(deadline);
        const counted = [...roles].filter(([, { role }]) => role === "counted");
        expect(counted).toHaveLength(unit === "week" ? amount * 7 : amount);
        expect(counted.map(([, { ordinal }]) => ordinal).sort((a = 0, b = 0) => a - b)).toEqual(
          counted.map((_, index) => index + 1),
        );
        expect(roles.get(from)?.role).toBe("start");
        expect(roles.get(deadline.due)?.due).toBe(true);
        expect(roles.get(deadline.actBy)?.actBy).toBe(deadline.actBy === deadline.due ? undefined : true);
        for (const [day, { role, ordinal }] of roles) {
          if (unit !== "working-day") continue;
          if (role === "counted")
            expect(addWorkingDays(from, direction === "after" ? (ordinal ?? 0) : -(ordinal ?? 0))).toBe(day);
          if (role === "skipped") expect(describeDay(day).working).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("put the due day on the day counted from where it is the same", () => {
    const deadline = computeTerm({ term: { amount: 0, unit: "same-day", direction: "after" }, from: "2026-11-20" });
    expect(rolesOfDeadline(deadline)).toEqual(new Map([["2026-11-20", { role: "start", due: true }]]));
    expect(rolesOfRuns("2026-11-20", [])).toEqual(new Map([["2026-11-20", { role: "start" }]]));
  });

  it.each(RULE_IDS)("are told for %s in words and signs, in both languages", (rule) => {
    const deadline = computeDeadline({ rule, from: "2026-04-24" });
    const roles = rolesOfDeadline(deadline);
    for (const language of LANGUAGES)
      for (const month of monthsBetween(deadline.from, deadline.due))
        for (const day of month.weeks.flat()) {
          if (day === undefined) continue;
          const role = roles.get(day.date);
          const cell = cellOf(day, role, language);
          if (role !== undefined) expect(cell.sign).not.toBe("");
          expect(cell.words).not.toBe("");
        }
  });
});

describe("a cell", () => {
  const cell = (on: string, language: "vi" | "en" = "vi") => {
    const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" });
    const day = days(monthsBetween(on, on)).find((each) => each?.date === on);
    return day && cellOf(day, rolesOfDeadline(deadline).get(on), language);
  };

  it("says what a day is to a deadline", () => {
    expect(cell("2026-11-20")?.words).toBe("ngày bắt đầu, không tính");
    expect(cell("2026-11-24")?.words).toBe(`không tính: ${describeDay("2026-11-24").name.vi}`);
    expect(cell("2026-11-26")?.words).toBe("tính ngày thứ 3");
    expect(cell("2026-12-14")).toMatchObject({ sign: "hạn", words: "tính ngày thứ 15; hạn cuối" });
    expect(cell("2026-12-14", "en")?.words).toBe("counted, day 15; due by the end of this day");
    expect(cell("2026-12-15")).toMatchObject({ sign: "", words: "ngày làm việc" });
  });

  it("names every sign that occurs in the legend, and no other", () => {
    const meanings = legendOf(monthsOfYear(2026), undefined, "en").map(({ meaning }) => meaning);
    expect(meanings).toEqual([
      "make-up workday",
      "weekly rest",
      "public holiday",
      "compensatory day off",
      "swapped day off",
    ]);
  });
});
