import { InvalidArgumentError, Option } from "commander";
import type { CalendarSpec } from "../calendar/spec.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_NOT_AN_INTEGER, DOCUMENT_NOT_JSON } from "../problem/kinds.js";
import { LANGUAGES, type Language } from "../problem/language.js";
import { refuse } from "../problem/thoihan-error.js";
import { defineCalendar } from "../vietnam/define-calendar.js";
import { vietnam } from "../vietnam/index.js";
import type { World } from "./world.js";

/** Options that several commands take. */
export interface CommonOptions {
  readonly lang: Language;
  readonly calendar?: string;
  readonly json?: true;
}

/** `--lang vi|en`. */
export function languageOption(): Option {
  return new Option("--lang <language>", "language of the output").choices(LANGUAGES).default("vi");
}

/** `--calendar file.json`. */
export function calendarOption(): Option {
  return new Option("--calendar <file>", "a calendar document (JSON) to use instead of vietnam");
}

/** `--json`. */
export function jsonOption(): Option {
  return new Option("--json", "output for machines");
}

/** The calendar that a command was asked to use. */
export async function calendarOf(world: World, options: CommonOptions): Promise<WorkingCalendar> {
  if (options.calendar === undefined) return vietnam;
  return defineCalendar(parseJson(await world.read(options.calendar)) as CalendarSpec);
}

/** Reads JSON, refusing what is none with the reason. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // All that parsing a text throws.
    const { message } = error as SyntaxError;
    return refuse(DOCUMENT_NOT_JSON, { reason: message });
  }
}

/** A whole number as people write it behind a date: `15`, `+15`, `-2`. */
export function integerArgument(text: string, name: string): number {
  if (/^[+-]?\d{1,9}$/.test(text)) return Number(text);
  return refuse(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(text) }, [name]);
}

/** A whole number from `least` on, as an option's value. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`It must be a whole number from ${least} on.`);
  };
}
