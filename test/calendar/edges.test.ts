import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  type CalendarSpec,
  computeTerm,
  defineCalendar,
  describeDay,
  isWorkingDay,
  type StandaloneCalendarSpec,
} from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";
import { NAME, SOUND } from "./sound-calendar.js";

const ONE_DAY = { amount: 1, unit: "working-day", direction: "after" } as const;

describe("the first and the last day of a calendar", () => {
  it("are covered: they can be off, and have a remark", () => {
    const calendar = defineCalendar({
      ...SOUND,
      daysOff: [
        { date: "2026-01-01", name: NAME },
        { date: "2026-12-31", name: NAME },
      ],
    });
    expect(isWorkingDay("2026-01-01", calendar)).toBe(false);
    expect(isWorkingDay("2026-12-31", calendar)).toBe(false);
    const remarks = [
      { date: "2026-01-01", certainty: "projected" },
      { date: "2026-12-31", certainty: "projected" },
    ] as const;
    const remarked = defineCalendar({ ...SOUND, remarks });
    expect(describeDay("2026-01-01", remarked).cites).toEqual([]);
    expect(describeDay("2026-01-01", remarked).certainty).toBe("projected");
    expect(describeDay("2026-12-31", remarked).certainty).toBe("projected");
  });

  it("can have a week of their own, which may reach beyond them", () => {
    const calendar = defineCalendar({
      ...SOUND,
      weekPeriods: [
        { from: "2025-12-01", to: "2026-01-01", week: ["monday"] },
        { from: "2026-12-31", to: "2027-01-31", week: ["monday"] },
      ],
    });
    // Both are Thursdays.
    expect(isWorkingDay("2026-01-01", calendar)).toBe(false);
    expect(isWorkingDay("2026-01-02", calendar)).toBe(true);
    expect(isWorkingDay("2026-12-30", calendar)).toBe(true);
    expect(isWorkingDay("2026-12-31", calendar)).toBe(false);
  });

  it("are counted", () => {
    const calendar = defineCalendar(SOUND);
    expect(addWorkingDays("2026-01-02", -1, calendar)).toBe("2026-01-01");
    expect(addWorkingDays("2026-12-30", 1, calendar)).toBe("2026-12-31");
  });
});

it("a week for less than a week ends when it says", () => {
  const calendar = defineCalendar({
    ...SOUND,
    // Monday to Wednesday.
    weekPeriods: [{ from: "2026-06-01", to: "2026-06-03", week: ["sunday"] }],
  });
  const works = ["2026-05-29", "2026-06-01", "2026-06-03", "2026-06-04", "2026-06-05", "2026-06-07"];
  expect(works.map((date) => isWorkingDay(date, calendar))).toEqual([true, false, false, true, true, false]);
});

describe("the weakest certainty of the days that are counted", () => {
  it.each(["statutory", "projected"] as const)("is that of a single %s day only where it is counted", (certainty) => {
    // A Wednesday.
    const calendar = defineCalendar({ ...SOUND, remarks: [{ date: "2026-06-10", certainty }] });
    const from = ["2026-06-08", "2026-06-09", "2026-06-10"];
    const found = from.map((date) => computeTerm({ term: ONE_DAY, from: date, calendar }).certainty);
    expect(found).toEqual(["official", certainty, "official"]);
  });

  it.each(["statutory", "projected"] as const)("is %s on the last day that is covered as well", (certainty) => {
    const calendar = defineCalendar({ ...SOUND, remarks: [{ date: "2026-12-31", certainty }] });
    expect(computeTerm({ term: ONE_DAY, from: "2026-12-30", calendar }).certainty).toBe(certainty);
  });
});

describe("the longest calendar", () => {
  // 200 times 366 days after the first.
  const longest: StandaloneCalendarSpec = { ...SOUND, coverage: { from: "1900-01-01", to: "2100-06-01" } };
  const longer: StandaloneCalendarSpec = { ...SOUND, coverage: { from: "1900-01-01", to: "2100-06-02" } };

  it("has 200 years of 366 days, and not one more", () => {
    expect(defineCalendar(longest).coverage).toEqual(longest.coverage);
    expect(refusalOf(() => defineCalendar(longer)).code).toBe("calendar.coverage-too-long");
  });

  it("may lie wherever it likes", () => {
    const coverage = { from: "2100-01-01", to: "2250-12-31" };
    expect(defineCalendar({ ...SOUND, coverage }).coverage).toEqual(coverage);
  });
});

describe("calendars inside each other", () => {
  const nested = (levels: number): CalendarSpec =>
    levels === 0 ? SOUND : { id: "outer", version: "1", extends: nested(levels - 1) };

  it("may be sixteen deep", () => {
    expect(defineCalendar(nested(16)).coverage).toEqual(SOUND.coverage);
  });

  it("are refused one deeper, with the place", () => {
    const { problems } = refusalOf(() => defineCalendar(nested(17)));
    expect(problems).toEqual([
      expect.objectContaining({
        code: "calendar.nested-too-deep",
        params: { deepest: 16 },
        path: Array(17).fill("extends"),
      }),
    ]);
  });
});
