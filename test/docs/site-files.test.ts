import { expect, test } from "vitest";
import { addressOf } from "../../docs/.vitepress/addresses.js";
import { downloads } from "../../docs/.vitepress/pages/downloads.js";
import { searchSections } from "../../docs/.vitepress/search-sections.js";
import { CALENDAR_YEARS } from "../../docs/.vitepress/sidebar.js";
import { describeDay } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";

const FILES = downloads();

test("there is a JSON file a year, and an iCalendar file a year and language", () => {
  expect(FILES.size).toBe(CALENDAR_YEARS.length * (1 + LANGUAGES.length));
});

test.each(CALENDAR_YEARS)("the files of %i hold the days off and make-up days, each with its basis", (year) => {
  const { days } = JSON.parse(FILES.get(`/downloads/calendar-${year}.json`) ?? "") as {
    days: { date: string; kind: string; cites: unknown[] }[];
  };
  expect(days.length).toBeGreaterThan(7);
  for (const day of days) {
    expect(day).toEqual(describeDay(day.date));
    expect(day.kind).not.toMatch(/^(?:workday|weekend)$/);
    expect(day.cites).not.toEqual([]);
  }
  for (const language of LANGUAGES) {
    const file = FILES.get(addressOf(language, `downloads/calendar-${year}.ics`));
    const starts = [...(file ?? "").matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm)].map(([, day]) => day);
    expect(starts).toEqual(days.map(({ date }) => date.replaceAll("-", "")));
  }
});

test("the search reads the pages that are no files", async () => {
  const found = (await searchSections("/anywhere/docs/en/rules/feedback-resolve.md", "")) ?? [];
  expect(found[0]).toMatchObject({ anchor: "resolve-the-feedback", titles: ["Resolve the feedback"] });
  const versions = found.find(({ anchor }) => anchor === "versions-over-time");
  expect(versions?.titles).toEqual(["Resolve the feedback", "Versions over time"]);
  expect(versions?.text).toContain("15 working days from receipt");
  const codes = (await searchSections("/anywhere/docs/errors.md", "")) ?? [];
  expect(codes.find(({ anchor }) => anchor === "date-invalid")?.titles.at(-1)).toBe("date.invalid");
});

test("the search leaves pages that are files as they are, and knows nothing of pages that are not there", async () => {
  expect(await searchSections("/anywhere/docs/index.md", "<h1>Home</h1>")).toBeUndefined();
  expect(await searchSections("/anywhere/docs/rules/nothing.md", "")).toEqual([]);
});
