import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { DECISIONS_2010S } from "../../../src/vietnam/decisions/2010s.js";
import { DECISIONS_2020S } from "../../../src/vietnam/decisions/2020s.js";
import type { Decision } from "../../../src/vietnam/decisions/decision.js";
import { OCCASION_NAMES } from "../../../src/vietnam/occasions.js";
import { CALENDAR_WORDS } from "./calendar-words.js";
import { heading, plain, table } from "./markdown.js";

/** The decisions on the holidays of a year, and those of another year that move a day in it; oldest first. */
export function decisionsOf(year: number): Decision[] {
  const touches = ({ swaps = [] }: Decision): boolean =>
    swaps.some(({ off, worked }) => off.startsWith(`${year}`) || worked.startsWith(`${year}`));
  return [...DECISIONS_2010S, ...DECISIONS_2020S].filter((each) => each.year === year || touches(each));
}

/** The section with the decisions of a year. */
export function decisionsSection(year: number, language: Language): string[] {
  const words = CALENDAR_WORDS[language];
  const rows = decisionsOf(year).map((decision) => [
    decision.documents === undefined ? words.press : decision.documents.map(plain).join(", "),
    decision.issued === undefined ? words.notIssued : writtenDay(decision.issued),
    decision.announces.map((occasion) => plain(OCCASION_NAMES[occasion][language])).join(", "),
    decided(decision, language).join("; "),
  ]);
  const head = [words.decision, words.issued, words.announces, words.decided];
  return [heading(2, words.decisions), rows.length === 0 ? words.noDecisions : table(head, rows)];
}

function decided({ tetDaysBefore, besideNationalDay, swaps = [] }: Decision, language: Language): string[] {
  const words = CALENDAR_WORDS[language];
  return [
    tetDaysBefore === undefined ? [] : words.tet(tetDaysBefore),
    besideNationalDay === undefined ? [] : words.beside[besideNationalDay],
    swaps.map(({ off, worked }) => words.swap(writtenDay(off), writtenDay(worked))),
  ].flat();
}
