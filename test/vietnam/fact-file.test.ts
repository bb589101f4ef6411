import { describe, expect, it } from "vitest";
import { type DayDescription, describeDay } from "../../src/index.js";
import { daysBetween, isoOfDay, isRestDay } from "../oracle/civil-days.js";
import { FACTS, type FactRow } from "../oracle/fact-file.js";
import { INSTRUMENT_OF_BASIS, LAWS, PRESS_REPORTS } from "./instruments.js";

const DAYS: readonly string[] = daysBetween("2000-01-01", "2027-12-31").map(isoOfDay);

/** What the calendar says and what the file says of every day on which the two differ. */
function differences<Fact>(ofCalendar: (day: DayDescription) => Fact, ofFile: (date: string) => Fact) {
  return DAYS.map((date) => ({ date, calendar: ofCalendar(describeDay(date)), file: ofFile(date) })).filter(
    ({ calendar, file }) => JSON.stringify(calendar) !== JSON.stringify(file),
  );
}

/** The kind of a day that the file does not list. */
function unlistedKind(date: string): string {
  return isRestDay(Date.parse(date) / 86_400_000) ? "weekend" : "workday";
}

/**
 * The texts behind a row. Official means that an announcement was seen: where the file names no document for it, only
 * the press reported it, and the calendar says so.
 */
function expectedInstruments(row: FactRow | undefined): string[] {
  if (row === undefined) return [];
  const instruments = row.basis.map((basis) => INSTRUMENT_OF_BASIS[basis] ?? `unknown basis: ${basis}`);
  const lawAlone = instruments.every((instrument) => LAWS.includes(instrument));
  return (row.certainty === "official" && lawAlone ? [...instruments, PRESS_REPORTS] : instruments).sort();
}

describe("law by era plus decisions, against the independent fact file 2000–2027", () => {
  it("is held against all 10,227 days and all 386 rows, none left out", () => {
    expect(DAYS.length).toBe(10_227);
    expect(new Set(DAYS).size).toBe(10_227);
    expect([...FACTS.keys()].filter((date) => !DAYS.includes(date))).toEqual([]);
  });

  it("gives every day its kind, listed or not", () => {
    const wrong = differences(
      (day) => day.kind as string,
      (date) => FACTS.get(date)?.kind ?? unlistedKind(date),
    );
    expect(wrong).toEqual([]);
  });

  it("works exactly on weekdays not listed as off and on make-up days", () => {
    const wrong = differences(
      (day) => day.working,
      (date) => ["make-up-workday", "workday"].includes(FACTS.get(date)?.kind ?? unlistedKind(date)),
    );
    expect(wrong).toEqual([]);
  });

  it("is as certain of a listed day as the file, and of others official from 2010 on, statutory before", () => {
    const wrong = differences(
      (day) => day.certainty as string,
      (date) => FACTS.get(date)?.certainty ?? (date < "2010-01-01" ? "statutory" : "official"),
    );
    expect(wrong).toEqual([]);
  });

  it("names the holiday compensated and the other day of a swap, and nothing on other days", () => {
    const wrong = differences(
      (day) => day.replaces ?? "none",
      (date) => FACTS.get(date)?.compensatesFor ?? FACTS.get(date)?.pairedWith ?? "none",
    );
    expect(wrong).toEqual([]);
  });

  it("cites for every listed day the texts on which the file bases it, and no others", () => {
    const wrong = differences(
      (day) => (FACTS.has(day.date) ? day.cites.map(({ instrument }) => instrument).sort() : []),
      (date) => expectedInstruments(FACTS.get(date)),
    );
    expect(wrong).toEqual([]);
  });

  it("cites the decision on the five-day week for every other day", () => {
    const wrong = DAYS.filter((date) => !FACTS.has(date)).filter(
      (date) => describeDay(date).cites[0]?.instrument !== "188/1999/QĐ-TTg",
    );
    expect(wrong).toEqual([]);
  });

  it("says one thing of a day however often and in whatever order it is asked", () => {
    const forwards = DAYS.map((date) => JSON.stringify(describeDay(date)));
    const backwards = [...DAYS].reverse().map((date) => JSON.stringify(describeDay(date)));
    expect(backwards.reverse()).toEqual(forwards);
  });
});
