import type { Citation } from "../../../src/citation/citation.js";
import { spokenDay } from "../../../src/civil/spoken-day.js";
import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { countWorkingDays } from "../../../src/working-day/count-working-days.js";
import type { DayDescription } from "../../../src/working-day/describe-day.js";
import { addressOf, downloadAddress, yearAddress } from "../addresses.js";
import { CALENDAR_YEARS } from "../sidebar.js";
import { WORDS } from "../words.js";
import { daysOf, isListed } from "./calendar-days.js";
import { decisionsSection } from "./calendar-decisions.js";
import { calendarIndex } from "./calendar-index.js";
import { CALENDAR_WORDS } from "./calendar-words.js";
import { citationCell, distinct } from "./citation-words.js";
import { DAY_WORDS } from "./day-words.js";
import { heading, link, list, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";
import { snippet } from "./snippet.js";
import { countsOf, summaryOf } from "./year-counts.js";

/** The pages of all years that the calendar covers in full, and the one that lists them. */
export function calendarPages(language: Language): Page[] {
  return [calendarIndex(language), ...CALENDAR_YEARS.map((year) => yearPage(year, language))];
}

function yearPage(year: number, language: Language): Page {
  const words = CALENDAR_WORDS[language];
  const days = daysOf(year);
  const listed = days.filter(isListed);
  const texts = distinct(days.flatMap(({ cites }) => cites));
  const summary = summaryOf(year, days, language);
  return page({ year: `${year}` }, summary, [
    heading(1, words.title(year)),
    summary,
    heading(2, words.months),
    `<YearMonths year="${year}" />`,
    heading(2, words.daysOff),
    table(
      [words.day, words.name, words.kind, words.certainty, words.basis],
      listed.map((day) => dayRow(day, language)),
    ),
    openSection(days, language),
    heading(2, words.counts),
    countsOf(days, language),
    decisionsSection(year, language),
    heading(2, words.law),
    list(texts.map((citation) => citationCell(citation, language))),
    heading(2, words.download),
    list([
      download(words.ics, downloadAddress(language, year, "ics")),
      download(words.json, downloadAddress(language, year, "json")),
    ]),
    heading(2, words.code),
    codeOf(year, listed),
    `${words.other}: ${neighbours(year, language)}`,
  ]);
}

function dayRow({ date, name, kind, certainty, replaces, cites }: DayDescription, language: Language): string[] {
  const words = CALENDAR_WORDS[language];
  return [
    spokenDay(date, language),
    plain(name[language]),
    DAY_WORDS[language].kinds[kind] + (replaces === undefined ? "" : `, ${words.replaces(writtenDay(replaces))}`),
    DAY_WORDS[language].certainties[certainty],
    cites.map((citation) => plain(numberOf(citation, language))).join("; "),
  ];
}

/** The number of a text, or what it is called where it has none; the texts stand in full below. */
function numberOf({ instrument, title }: Citation, language: Language): string {
  return title === undefined || instrument.includes("/") ? instrument : title[language];
}

/** The days that no entry lists but a decision may still turn. */
function openSection(days: readonly DayDescription[], language: Language): string[] {
  const words = CALENDAR_WORDS[language];
  const open = days.filter(({ note }) => note !== undefined);
  if (open.length === 0) return [];
  const rows = open.map(({ date, kind, certainty, note }) => [
    spokenDay(date, language),
    DAY_WORDS[language].kinds[kind],
    DAY_WORDS[language].certainties[certainty],
    note === undefined ? "" : plain(note[language]),
  ]);
  return [heading(3, words.open), words.openText, table([words.day, words.kind, words.certainty, words.note], rows)];
}

/** A link to a file beside the pages; the route of the years brings `withBase` with it. */
function download(text: string, address: string): string {
  return `<a :href="withBase('${address}')" download>${plain(text)}</a>`;
}

function codeOf(year: number, listed: readonly DayDescription[]): string {
  const before = `${year - 1}-12-31`;
  const last = `${year}-12-31`;
  const shown = listed.find(({ kind }) => kind === "make-up-workday" || kind === "swapped-day-off") ?? listed[0];
  if (shown === undefined) throw new Error(`${year} has no day off`);
  return snippet({ thoihan: ["countWorkingDays", "describeDay", "isWorkingDay"] }, [
    [`countWorkingDays("${before}", "${last}");`, countWorkingDays(before, last)],
    [`isWorkingDay("${shown.date}");`, shown.working],
    [`describeDay("${shown.date}").kind;`, shown.kind],
    [`describeDay("${shown.date}").name.vi;`, shown.name.vi],
    [`describeDay("${shown.date}").certainty;`, shown.certainty],
  ]);
}

function neighbours(year: number, language: Language): string {
  const years = [year - 1, year + 1].filter((each) => CALENDAR_YEARS.includes(each));
  const links = years.map((each) => link(`${each}`, yearAddress(language, each)));
  return [...links, link(WORDS[language].calendar, addressOf(language, "calendar/"))].join(" · ");
}
