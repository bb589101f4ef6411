import type { WorkedDossier } from "../worked-dossier.js";

const fiveFromFriday = {
  status: "processed",
  received: "2026-11-20",
  maximumTerm: { amount: 5, unit: "working-day" },
} as const;

const fiveFromMonday = {
  status: "processed",
  received: "2026-11-02",
  maximumTerm: { amount: 5, unit: "working-day" },
} as const;

export const maximumTerm: readonly WorkedDossier[] = [
  {
    title: "five working days over 24 November, done a day early",
    why: "23, 25, 26, 27 and 30 November",
    dossier: { ...fiveFromFriday, finished: "2026-11-27" },
    asOf: "2026-12-15",
    words: "early, due 2026-11-30 by maximum-term; finished 2026-11-27",
  },
  {
    title: "five working days over 24 November, done on the last",
    why: "23, 25, 26, 27 and 30 November",
    dossier: { ...fiveFromFriday, finished: "2026-11-30" },
    asOf: "2026-12-15",
    words: "on-time, due 2026-11-30 by maximum-term; finished 2026-11-30",
  },
  {
    title: "five working days over 24 November, done the day after the last",
    why: "23, 25, 26, 27 and 30 November",
    dossier: { ...fiveFromFriday, finished: "2026-12-01" },
    asOf: "2026-12-15",
    words: "late, due 2026-11-30 by maximum-term; finished 2026-12-01; 1 late: past-due; apology owed",
  },
  {
    title: "five working days over Tết",
    why: "14 to 22 February are off: 23, 24, 25, 26 and 27 February",
    dossier: { status: "received", received: "2026-02-13", maximumTerm: { amount: 5, unit: "working-day" } },
    asOf: "2026-02-27",
    words: "running, due 2026-02-27 by maximum-term; 0 left",
  },
  {
    title: "three working days over a make-up Saturday",
    why: "Saturday 10 January 2026 is worked: 10, 12 and 13 January",
    dossier: { status: "received", received: "2026-01-09", maximumTerm: { amount: 3, unit: "working-day" } },
    asOf: "2026-01-14",
    words: "running-late, due 2026-01-13 by maximum-term; 1 late: past-due; apology owed",
  },
  {
    title: "calendar days that end on a day off",
    why: "20 April and five days is Saturday the 25th; 26 April is Giỗ Tổ, 27 April its compensation: the 28th",
    dossier: { ...fiveFromMonday, received: "2026-04-20", maximumTerm: days(5), finished: "2026-04-28" },
    asOf: "2026-04-29",
    words: "on-time, due 2026-04-28 by maximum-term; finished 2026-04-28",
  },
];

function days(amount: number): { amount: number; unit: "calendar-day" } {
  return { amount, unit: "calendar-day" };
}
