import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { formatIso } from "../../src/civil/format-iso.js";
import { countWorkingDays, safeAddWorkingDays, type WorkingCalendar } from "../../src/index.js";
import { randomFrom } from "../oracle/random.js";

/** A dossier with what the library answers; nothing where it refuses. */
export interface Dossier {
  readonly received: string;
  readonly n: number;
  readonly finished: string;
  readonly due: string | undefined;
  readonly workingDays: number | undefined;
}

/** Days that a draw may lie outside of the calendar. */
const BEYOND = 400;

/** So many dossiers: first those at the edges of the calendar, then drawn ones. */
export function dossiersOf(calendar: WorkingCalendar, amount: number, seed: number): Dossier[] {
  const first = dayNumberOf(calendar.coverage.from, "from");
  const last = dayNumberOf(calendar.coverage.to, "to");
  const draw = randomFrom(seed);
  const dossiers: Dossier[] = [];
  for (const received of [first - 1, first, first + 1, last - 1, last, last + 1]) {
    for (const finished of [first - 1, first, first + 7, last - 7, last, last + 1]) {
      for (const n of [-3000, -2, -1, 0, 1, 2, 3000]) dossiers.push(answered(calendar, received, n, finished));
    }
  }
  while (dossiers.length < amount) {
    const received = draw(first - BEYOND, last + BEYOND);
    // Half of the pairs lie close together, where days off matter most.
    const finished = draw(0, 1) === 0 ? draw(first - BEYOND, last + BEYOND) : received + draw(-20, 20);
    // Small numbers and 0 often; -3000 to 3000 in all.
    const n = draw(0, 3) === 0 ? draw(-3, 3) : draw(-3000, 3000);
    dossiers.push(answered(calendar, received, n, finished));
  }
  return dossiers;
}

function answered(calendar: WorkingCalendar, receivedOn: number, n: number, finishedOn: number): Dossier {
  const received = formatIso(receivedOn);
  const finished = formatIso(finishedOn);
  const added = safeAddWorkingDays(received, n, calendar);
  return {
    ...{ received, n, finished, due: added.success ? added.data : undefined },
    workingDays:
      covers(calendar, received) && covers(calendar, finished)
        ? countWorkingDays(received, finished, calendar)
        : undefined,
  };
}

function covers({ coverage }: WorkingCalendar, date: string): boolean {
  return date >= coverage.from && date <= coverage.to;
}

/** The table that holds dossiers, with the answers of the library beside the questions. */
export const DOSSIERS_TABLE = `CREATE TABLE dossiers (
  id bigint, received date, n integer, finished date, expected_due date, expected_days bigint
)`;

/** The dossiers as CSV for that table. */
export function dossiersCsv(dossiers: readonly Dossier[]): string {
  const lines = dossiers.map(({ received, n, finished, due, workingDays }, id) =>
    [id, received, n, finished, due, workingDays].join(","),
  );
  return `id,received,n,finished,expected_due,expected_days\n${lines.join("\n")}\n`;
}
