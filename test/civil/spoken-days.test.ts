import { expect, it } from "vitest";
import { spokenDay } from "../../src/civil/spoken-day.js";
import { writtenDay } from "../../src/civil/written-day.js";

it("a date is written day first, with its zeros", () => {
  expect(writtenDay("2026-01-02")).toBe("02/01/2026");
  expect(writtenDay("0987-12-31")).toBe("31/12/0987");
});

it.each([
  ["2026-11-16", "thứ Hai, 16/11/2026", "Monday, 16/11/2026"],
  ["2026-11-17", "thứ Ba, 17/11/2026", "Tuesday, 17/11/2026"],
  ["2026-11-18", "thứ Tư, 18/11/2026", "Wednesday, 18/11/2026"],
  ["2026-11-19", "thứ Năm, 19/11/2026", "Thursday, 19/11/2026"],
  ["2026-11-20", "thứ Sáu, 20/11/2026", "Friday, 20/11/2026"],
  ["2026-11-21", "thứ Bảy, 21/11/2026", "Saturday, 21/11/2026"],
  ["2026-11-22", "Chủ nhật, 22/11/2026", "Sunday, 22/11/2026"],
])("%s is said with its day of the week", (date, vi, en) => {
  expect(spokenDay(date, "vi")).toBe(vi);
  expect(spokenDay(date, "en")).toBe(en);
});
