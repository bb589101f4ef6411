import {
  type ExtendingCalendarSpec,
  safeDefineCalendar,
  vietnam,
  type WorkingCalendar,
} from "../../../../src/index.js";
import { readList, writeList } from "./address.js";
import { type Outcome, outcomeOf } from "./fault.js";

/** Days of an agency's own, on top of the calendar of the country: written `YYYY-MM-DD`. */
export interface OwnDays {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** The calendar document with the own days, `undefined` where there are none. */
export function ownCalendarSpec({ off, work }: OwnDays): ExtendingCalendarSpec | undefined {
  if (off.length === 0 && work.length === 0) return undefined;
  const daysOff = off.map((date) => ({ date, name: { vi: "Nghỉ theo lịch riêng", en: "Own day off" } }));
  const makeUpDays = work.map((date) => ({ date, name: { vi: "Làm việc theo lịch riêng", en: "Own working day" } }));
  return {
    id: "vietnam-own-days",
    version: vietnam.version,
    extends: "vietnam",
    ...(daysOff.length === 0 ? {} : { daysOff }),
    ...(makeUpDays.length === 0 ? {} : { makeUpDays }),
  };
}

/** The calendar with the own days, `undefined` where there are none, or why it cannot be. */
export function ownCalendar(days: OwnDays): Outcome<WorkingCalendar | undefined> {
  const spec = ownCalendarSpec(days);
  if (spec === undefined) return { ok: true, answer: undefined };
  return outcomeOf(safeDefineCalendar(spec), { daysOff: "off", makeUpDays: "work" });
}

/** The own days in an address. */
export function writeOwnDays({ off, work }: OwnDays): { off: string | undefined; work: string | undefined } {
  return { off: writeList(off), work: writeList(work) };
}

/** The own days that an address says. */
export function readOwnDays(params: Readonly<Record<string, string | undefined>>): OwnDays {
  return { off: readList(params["off"]), work: readList(params["work"]) };
}

/** A list with one more date, in order; a date that it has stays there once. */
export function withDay(days: readonly string[], date: string): string[] {
  return [...new Set([...days, date])].sort();
}
