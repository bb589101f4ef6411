import { CERTAINTIES } from "../../../src/calendar/day-kind.js";
import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { ANNOUNCED_YEARS } from "../../../src/vietnam/decisions/index.js";
import { vietnam } from "../../../src/vietnam/index.js";
import { yearAddress } from "../addresses.js";
import { CALENDAR_YEARS } from "../sidebar.js";
import { WORDS } from "../words.js";
import { daysOf, isListed } from "./calendar-days.js";
import { decisionsOf } from "./calendar-decisions.js";
import { CALENDAR_WORDS } from "./calendar-words.js";
import { DAY_WORDS } from "./day-words.js";
import { guideLink } from "./guide-link.js";
import { code, heading, link, list, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";
import { countDays } from "./year-counts.js";

const GUIDES = ["certainty", "a-swap-is-announced", "contributing-a-decision"] as const;

/** The page that lists all years, with what is certain until when. */
export function calendarIndex(language: Language): Page {
  const words = CALENDAR_WORDS[language];
  const title = WORDS[language].calendar;
  const { from, to } = vietnam.coverage;
  const head = [words.year, words.working, words.offOnWeekdays, words.makeUp, words.certainty, words.documents];
  return page({ year: "index" }, words.index(writtenDay(from), writtenDay(to)), [
    heading(1, title),
    words.index(writtenDay(from), writtenDay(to)),
    heading(2, words.known),
    words.knownUntil(ANNOUNCED_YEARS.first, ANNOUNCED_YEARS.last, writtenDay(vietnam.version)),
    list(
      CERTAINTIES.map(
        (each) => `${code(each)} – ${DAY_WORDS[language].certainties[each]}: ${DAY_WORDS[language].meanings[each]}`,
      ),
    ),
    `${words.more}: ${GUIDES.map((name) => guideLink(name, language)).join(" · ")}`,
    heading(2, words.years),
    table(
      head,
      CALENDAR_YEARS.map((year) => yearRow(year, language)),
    ),
  ]);
}

function yearRow(year: number, language: Language): string[] {
  const days = daysOf(year);
  const { working, weekdaysOff, makeUp } = countDays(days);
  const found = CERTAINTIES.filter((each) => days.some((day) => isListed(day) && day.certainty === each));
  const documents = decisionsOf(year).flatMap((decision) => decision.documents ?? []);
  return [
    link(`${year}`, yearAddress(language, year)),
    `${working}`,
    `${weekdaysOff}`,
    `${makeUp}`,
    found.map((each) => DAY_WORDS[language].certainties[each]).join(", "),
    [...new Set(documents)].map(plain).join(", "),
  ];
}
