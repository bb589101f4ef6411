import { writeCitation } from "../citation/write-citation.js";
import { spokenDay } from "../civil/spoken-day.js";
import type { Deadline, TraceStep } from "../deadline/types.js";
import { requireOneOf } from "../document/require-one-of.js";
import { LANGUAGES, type Language } from "../problem/language.js";
import { reading } from "../problem/reading.js";
import type { Phrases } from "./phrases.js";
import { PHRASES } from "./phrases-by-language.js";

/**
 * Writes a deadline out so that an officer can put it in front of a citizen (giải thích thời hạn): what was counted, what
 * was skipped and why, how certain that is, and on what basis.
 *
 * @param deadline what `computeDeadline` returned, or the same after a trip through JSON
 * @param language `"vi"` or `"en"`
 * @returns complete sentences, one a line
 * @throws `argument.unknown-value` for another language
 * @example
 * const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
 * explainDeadline(deadline, "vi").split("\n")[0];
 * // => "Từ chối tiếp nhận phản ánh, kiến nghị: hạn cuối là hết thứ Tư, 25/11/2026."
 */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const phrases = PHRASES[requireOneOf(language, LANGUAGES, ["language"])];
  return reading(deadline, "deadline", "what computeDeadline returned", () =>
    linesOf(deadline, phrases, language).join("\n"),
  );
}

function linesOf(deadline: Deadline, phrases: Phrases, language: Language): string[] {
  const lines: string[] = [];
  for (const step of deadline.trace) lines.push(...sentencesOf(step, deadline, phrases, language));
  lines.push(phrases.certainty[deadline.certainty]);
  if (deadline.variant !== undefined) lines.push(phrases.variant(deadline.variant));
  if (deadline.cites.length > 0) {
    lines.push(phrases.basis(deadline.cites.map((citation) => writeCitation(citation, language)).join("; ")));
  }
  if (deadline.reading !== undefined) lines.push(phrases.reading(deadline.reading[language]));
  if (deadline.warning !== undefined) lines.push(phrases.warning(deadline.warning[language]));
  lines.push(phrases.calendar(deadline.calendar.id, deadline.calendar.version));
  return lines;
}

function sentencesOf(step: TraceStep, deadline: Deadline, phrases: Phrases, language: Language): string[] {
  const say = (date: string): string => spokenDay(date, language);
  switch (step.step) {
    case "start":
      return [
        phrases.headline(step.title[language], say(deadline.due)),
        phrases.term(step.term, step.event[language], say(step.on)),
      ];
    case "due":
      return [];
    case "act-by":
      return [phrases.actBy[step.why](say(step.on))];
    case "rolled":
      return [phrases.rolled(named(say(step.ended), step.name?.[language]), step.kind, say(step.to))];
    default: {
      const days = step.from === step.to ? say(step.from) : phrases.span(say(step.from), say(step.to));
      return [phrases[step.step](step.days, step.kind, named(days, step.name?.[language]))];
    }
  }
}

function named(days: string, name: string | undefined): string {
  return name === undefined ? days : `${days} – ${name}`;
}
