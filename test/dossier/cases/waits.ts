import type { WorkedDossier } from "../worked-dossier.js";

const tenFromMonday = {
  status: "processed",
  received: "2026-11-02",
  maximumTerm: { amount: 10, unit: "working-day" },
  supplements: [{ requested: "2026-11-05", answered: "2026-11-10" }],
} as const;

const fiveFromMonday = {
  status: "processed",
  received: "2026-11-02",
  maximumTerm: { amount: 5, unit: "working-day" },
} as const;

export const waits: readonly WorkedDossier[] = [
  {
    title: "papers waited for, done on the last day",
    why: "3, 4 and 5 November, then, without 6, 9 and 10, on 11, 12, 13, 16, 17, 18 and 19",
    dossier: { ...tenFromMonday, finished: "2026-11-19" },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-19 by maximum-term; finished 2026-11-19; waited 3",
  },
  {
    title: "papers waited for, done the day before the last",
    why: "as above",
    dossier: { ...tenFromMonday, finished: "2026-11-18" },
    asOf: "2026-11-30",
    words: "early, due 2026-11-19 by maximum-term; finished 2026-11-18; waited 3",
  },
  {
    title: "papers waited for, done the day after the last",
    why: "as above",
    dossier: { ...tenFromMonday, finished: "2026-11-20" },
    asOf: "2026-11-30",
    words: "late, due 2026-11-19 by maximum-term; finished 2026-11-20; waited 3; 1 late: past-due; apology owed",
  },
  {
    title: "papers waited for, and the waiting counted",
    why: "ten working days after 2 November end on the 16th; 17, 18 and 19 are worked",
    dossier: { ...tenFromMonday, finished: "2026-11-19" },
    asOf: "2026-11-30",
    readings: { supplementTime: "counted" },
    words: "late, due 2026-11-16 by maximum-term; finished 2026-11-19; waited 3; 3 late: past-due; apology owed",
  },
  {
    title: "papers waited for with a day appointed",
    why: "the day appointed is not moved by waiting",
    dossier: { ...tenFromMonday, due: "2026-11-16", finished: "2026-11-19" },
    asOf: "2026-11-30",
    words: "late, due 2026-11-16 by appointment; finished 2026-11-19; waited 3; 3 late: past-due; apology owed",
  },
  {
    title: "papers waited for over Tết",
    why: "10 and 11 February; 12, 13 and 23 waited; then 24, 25 and 26",
    dossier: {
      ...fiveFromMonday,
      received: "2026-02-09",
      supplements: [{ requested: "2026-02-11", answered: "2026-02-23" }],
      finished: "2026-02-27",
    },
    asOf: "2026-02-28",
    words: "late, due 2026-02-26 by maximum-term; finished 2026-02-27; waited 3; 1 late: past-due; apology owed",
  },
  {
    title: "papers that come on a make-up Saturday",
    why: "18, 19 and 20 August; Friday 21 and Saturday 22, which is worked, waited; then 24 and 25",
    dossier: {
      ...fiveFromMonday,
      received: "2026-08-17",
      supplements: [{ requested: "2026-08-20", answered: "2026-08-22" }],
      finished: "2026-08-25",
    },
    asOf: "2026-08-31",
    words: "on-time, due 2026-08-25 by maximum-term; finished 2026-08-25; waited 2",
  },
  {
    title: "papers asked for and brought on one day",
    why: "no day was waited: 3, 4, 5, 6 and 9 November",
    dossier: {
      ...fiveFromMonday,
      supplements: [{ requested: "2026-11-05", answered: "2026-11-05" }],
      finished: "2026-11-09",
    },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-09 by maximum-term; finished 2026-11-09",
  },
  {
    title: "papers asked for on the last day, done when they come",
    why: "five days are used up on the 9th; 10, 11 and 12 are waiting, so that end − start − waiting is five still",
    dossier: {
      ...fiveFromMonday,
      supplements: [{ requested: "2026-11-09", answered: "2026-11-12" }],
      finished: "2026-11-12",
    },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-12 by maximum-term; finished 2026-11-12; waited 3",
  },
  {
    title: "papers asked for on the last day, done the day after they come",
    why: "the 13th would be a sixth day",
    dossier: {
      ...fiveFromMonday,
      supplements: [{ requested: "2026-11-09", answered: "2026-11-12" }],
      finished: "2026-11-13",
    },
    asOf: "2026-11-30",
    words: "late, due 2026-11-12 by maximum-term; finished 2026-11-13; waited 3; 1 late: past-due; apology owed",
  },
  {
    title: "papers asked for the day after the last",
    why: "the term was over on the 9th; a request cannot bring it back: 10, 11 and 12 are worked",
    dossier: {
      ...fiveFromMonday,
      supplements: [{ requested: "2026-11-10", answered: "2026-11-12" }],
      finished: "2026-11-12",
    },
    asOf: "2026-11-30",
    words: "late, due 2026-11-09 by maximum-term; finished 2026-11-12; waited 2; 3 late: past-due; apology owed",
  },
  {
    title: "two waits",
    why: "3 and 4 November; 5 waited; 6 and 9; 10 and 11 waited; then 12",
    dossier: {
      ...fiveFromMonday,
      supplements: [
        { requested: "2026-11-04", answered: "2026-11-05" },
        { requested: "2026-11-09", answered: "2026-11-11" },
      ],
      finished: "2026-11-12",
    },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-12 by maximum-term; finished 2026-11-12; waited 3",
  },
  {
    title: "calendar days with papers waited for",
    why: "2 November and ten days is the 12th; five calendar days waited: the 17th",
    dossier: { ...tenFromMonday, maximumTerm: days(10), finished: "2026-11-17" },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-17 by maximum-term; finished 2026-11-17; waited 5",
  },
  {
    title: "calendar days with a wait that moves the end to a Saturday",
    why: "the 12th and two days waited is Saturday the 14th, so Monday the 16th",
    dossier: {
      ...tenFromMonday,
      maximumTerm: days(10),
      supplements: [{ requested: "2026-11-05", answered: "2026-11-07" }],
      finished: "2026-11-17",
    },
    asOf: "2026-11-30",
    words: "late, due 2026-11-16 by maximum-term; finished 2026-11-17; waited 2; 1 late: past-due; apology owed",
  },
];

function days(amount: number): { amount: number; unit: "calendar-day" } {
  return { amount, unit: "calendar-day" };
}
