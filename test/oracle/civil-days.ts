/**
 * Days as whole numbers since 1970-01-01, by Date.UTC alone: written apart from src, and free of the zone of the host.
 */
const MS = 86_400_000;

/** The number of a day written `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`not a date: ${iso}`);
  return Date.UTC(year, month - 1, day) / MS;
}

/** A day number written `YYYY-MM-DD`. */
export function isoOfDay(day: number): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 is Sunday and 6 is Saturday, as JavaScript has it. */
export function weekdayOf(day: number): number {
  return new Date(day * MS).getUTCDay();
}

/** True on Saturday and Sunday. */
export function isRestDay(day: number): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

/** All days from one to another, both included. */
export function daysBetween(from: string, to: string): number[] {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, index) => first + index);
}
