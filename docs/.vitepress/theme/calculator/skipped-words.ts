import type { DayRun } from "../../../../src/calendar/day-runs.js";
import { spokenDay } from "../../../../src/civil/spoken-day.js";
import { PHRASES } from "../../../../src/explain/phrases-by-language.js";
import type { Language } from "../../../../src/index.js";

/** So many sentences at most, so that fifty years stay readable. */
const MOST = 40;

/** What was not counted and why: the rest days of the week together, everything else one by one. */
export function skippedWords(runs: readonly DayRun[], language: Language): string[] {
  const phrases = PHRASES[language];
  const say = (date: string): string => spokenDay(date, language);
  let restDays = 0;
  const sentences: string[] = [];
  let more = 0;
  for (const run of runs) {
    if (run.step === "skipped" && run.kind === "weekend") restDays += run.days;
    // A make-up day counts although it falls on a rest day, which needs a word as well.
    if (run.kind === "weekend" || run.kind === "workday") continue;
    if (sentences.length === MOST) {
      more++;
      continue;
    }
    const days = run.from === run.to ? say(run.from) : phrases.span(say(run.from), say(run.to));
    const named = run.name === undefined ? days : `${days} – ${run.name[language]}`;
    sentences.push(phrases[run.step](run.days, run.kind, named));
  }
  if (restDays > 0) sentences.unshift(REST[language](restDays));
  if (more > 0) sentences.push(MORE[language](more));
  return sentences;
}

const REST: Readonly<Record<Language, (days: number) => string>> = {
  vi: (days) => `Không tính ${days} ngày nghỉ hằng tuần.`,
  en: (days) => `Not counted: ${days} weekly rest ${days === 1 ? "day" : "days"}.`,
};

const MORE: Readonly<Record<Language, (runs: number) => string>> = {
  vi: (runs) => `… và ${runs} dịp khác.`,
  en: (runs) => `… and ${runs} more.`,
};
