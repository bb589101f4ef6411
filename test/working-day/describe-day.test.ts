import { describe, expect, it } from "vitest";
import { DAY_KINDS, defineCalendar, describeDay } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";

describe("describeDay on vietnam", () => {
  it.each([
    ["2026-09-25", "workday", "Ngày làm việc", "Working day"],
    ["2026-09-26", "weekend", "Ngày nghỉ hằng tuần", "Weekly rest day"],
    ["2026-01-01", "public-holiday", "Tết Dương lịch", "New Year's Day"],
    ["2026-02-17", "public-holiday", "Tết Nguyên đán (mùng 1)", "Tết, day 1 of lunar month 1"],
    ["2026-04-26", "public-holiday", "Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"],
    [
      "2026-04-27",
      "compensatory-day-off",
      "Nghỉ bù Giỗ Tổ Hùng Vương",
      "Compensatory day off for Hùng Kings' Commemoration Day",
    ],
    ["2026-09-01", "public-holiday", "Quốc khánh (ngày liền kề)", "National Day (adjacent day)"],
    [
      "2026-08-31",
      "swapped-day-off",
      "Nghỉ hoán đổi dịp Quốc khánh (2/9) (làm bù 22/08/2026)",
      "Day off swapped for 22/08/2026, National Day (2 September)",
    ],
    ["2026-08-22", "make-up-workday", "Làm bù cho ngày 31/08/2026", "Make-up workday for 31/08/2026"],
    ["2026-11-24", "public-holiday", "Ngày Văn hóa Việt Nam (24/11)", "Vietnamese Culture Day (24 November)"],
  ])("%s is a %s, in both languages", (date, kind, vi, en) => {
    expect(describeDay(date)).toMatchObject({ date, kind, name: { vi, en } });
  });

  it("works exactly on the three working kinds", () => {
    const working = new Set<string>();
    const off = new Set<string>();
    for (const day of daysBetween("1999-10-02", "2050-12-31")) {
      const description = describeDay(isoOfDay(day));
      (description.working ? working : off).add(description.kind);
    }
    expect([...working].sort()).toEqual(["make-up-workday", "workday"]);
    expect([...off].sort()).toEqual(["compensatory-day-off", "public-holiday", "swapped-day-off", "weekend"]);
    expect(DAY_KINDS).toHaveLength(8);
  });

  it("leaves out what a day does not have, instead of writing undefined", () => {
    const day = describeDay("2026-09-25");
    expect(day).not.toHaveProperty("replaces");
    expect(day).not.toHaveProperty("note");
  });

  it("gives the two halves of a swap each other's date", () => {
    expect(describeDay("2026-08-22").replaces).toBe("2026-08-31");
    expect(describeDay("2026-08-31").replaces).toBe("2026-08-22");
  });

  it("writes the date as a string, however it came", () => {
    expect(describeDay({ year: 2026, month: 9, day: 5 }).date).toBe("2026-09-05");
  });

  it("is plain data: nothing is lost on the way through JSON", () => {
    for (const date of ["2026-08-22", "2026-09-25", "2029-11-26", "2030-02-02"]) {
      expect(JSON.parse(JSON.stringify(describeDay(date)))).toEqual(describeDay(date));
    }
  });
});

describe("describeDay on a local calendar", () => {
  const local = defineCalendar({
    id: "my-xuyen",
    version: "1",
    extends: "vietnam",
    daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" }, replaces: "2026-09-12" }],
    makeUpDays: [
      {
        date: "2026-09-12",
        name: { vi: "Làm bù bão", en: "Storm made up" },
        certainty: "projected",
        cites: [{ instrument: "01/UBND", mark: "text-seen" }],
      },
    ],
    remarks: [{ date: "2026-09-14", certainty: "projected", note: { vi: "Có thể nghỉ", en: "May be off" } }],
  });

  it("tells a local day off with its name, official unless said otherwise", () => {
    expect(describeDay("2026-09-10", local)).toEqual({
      date: "2026-09-10",
      working: false,
      kind: "local-day-off",
      name: { vi: "Nghỉ bão", en: "Storm" },
      certainty: "official",
      replaces: "2026-09-12",
      cites: [],
    });
  });

  it("tells a local make-up day with its certainty and its text", () => {
    expect(describeDay("2026-09-12", local)).toMatchObject({
      working: true,
      kind: "local-workday",
      certainty: "projected",
      cites: [{ instrument: "01/UBND", mark: "text-seen" }],
    });
  });

  it("tells a remark on an ordinary day, and still the text of the week", () => {
    const day = describeDay("2026-09-14", local);
    expect(day).toMatchObject({ working: true, kind: "workday", certainty: "projected" });
    expect(day.note).toEqual({ vi: "Có thể nghỉ", en: "May be off" });
    expect(day.cites[0]?.instrument).toBe("188/1999/QĐ-TTg");
  });

  it("tells inherited days as the base does", () => {
    expect(describeDay("2026-08-22", local)).toEqual(describeDay("2026-08-22"));
    expect(describeDay("2029-11-26", local)).toEqual(describeDay("2029-11-26"));
  });
});
