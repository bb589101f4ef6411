import type { WorkedDossier } from "../worked-dossier.js";

/** Before Tết: 14 to 22 February 2026 are off, 23 February is a Monday. */
const beforeTet = { status: "processed", received: "2026-02-02", due: "2026-02-24" } as const;

/** 24 November 2026, a Tuesday, is off; the 23rd and the 25th are worked. */
const november = { status: "processing", received: "2026-11-16", due: "2026-11-25" } as const;

export const appointment: readonly WorkedDossier[] = [
  {
    title: "done the day before the day appointed",
    why: "Monday 23 February is before Tuesday the 24th",
    dossier: { ...beforeTet, finished: "2026-02-23" },
    asOf: "2026-02-28",
    words: "early, due 2026-02-24 by appointment; finished 2026-02-23",
  },
  {
    title: "done on the day appointed",
    why: "the due day itself is in time",
    dossier: { ...beforeTet, finished: "2026-02-24" },
    asOf: "2026-02-28",
    words: "on-time, due 2026-02-24 by appointment; finished 2026-02-24",
  },
  {
    title: "done the day after the day appointed",
    why: "Wednesday 25 February is one working day after",
    dossier: { ...beforeTet, finished: "2026-02-25" },
    asOf: "2026-02-28",
    words: "late, due 2026-02-24 by appointment; finished 2026-02-25; 1 late: past-due; apology owed",
  },
  {
    title: "due on the last day before Tết, done on the first one after it",
    why: "of 14 to 23 February only the 23rd is worked",
    dossier: { ...beforeTet, due: "2026-02-13", finished: "2026-02-23" },
    asOf: "2026-02-28",
    words: "late, due 2026-02-13 by appointment; finished 2026-02-23; 1 late: past-due; apology owed",
  },
  {
    title: "due on a Friday, done on the Saturday",
    why: "the time was over at the end of Friday, though no working day has passed since",
    dossier: { ...beforeTet, due: "2026-02-13", finished: "2026-02-14" },
    asOf: "2026-02-28",
    words: "late, due 2026-02-13 by appointment; finished 2026-02-14; 0 late: past-due; apology owed",
  },
  {
    title: "due on a Friday, done on a make-up Saturday",
    why: "Saturday 22 August 2026 is worked for Monday the 31st",
    dossier: { status: "processed", received: "2026-08-10", due: "2026-08-21", finished: "2026-08-22" },
    asOf: "2026-08-31",
    words: "late, due 2026-08-21 by appointment; finished 2026-08-22; 1 late: past-due; apology owed",
  },
  {
    title: "appointed for a make-up Saturday and done on it",
    why: "an appointment holds as it stands",
    dossier: { status: "processed", received: "2026-08-10", due: "2026-08-22", finished: "2026-08-22" },
    asOf: "2026-08-31",
    words: "on-time, due 2026-08-22 by appointment; finished 2026-08-22",
  },
  {
    title: "late over National Day",
    why: "from Friday 28 August to Thursday 3 September only the 3rd is worked: 31 August is swapped, 1 and 2 September are off",
    dossier: { status: "returned-result", received: "2026-08-10", due: "2026-08-28", finished: "2026-09-03" },
    asOf: "2026-09-04",
    words: "late, due 2026-08-28 by appointment; finished 2026-09-03; 1 late: past-due; apology owed",
  },
  {
    title: "running two days before the day appointed",
    why: "of the 24th, which is off, and the 25th one is worked",
    dossier: november,
    asOf: "2026-11-23",
    words: "running, due 2026-11-25 by appointment; 1 left",
  },
  {
    title: "running on the day appointed",
    why: "it can still be done in time",
    dossier: november,
    asOf: "2026-11-25",
    words: "running, due 2026-11-25 by appointment; 0 left",
  },
  {
    title: "running the day after the day appointed",
    why: "without an end the day of the question stands in for it",
    dossier: november,
    asOf: "2026-11-26",
    words: "running-late, due 2026-11-25 by appointment; 1 late: past-due; apology owed",
  },
  {
    title: "waiting for a payment",
    why: "no reading seen stops the clock for it",
    dossier: { ...november, status: "payment-requested" },
    asOf: "2026-11-26",
    words: "running-late, due 2026-11-25 by appointment; 1 late: past-due; apology owed",
  },
  {
    title: "looked at before it was done",
    why: "the end of the 27th was not known on the 26th",
    dossier: { ...november, status: "processed", finished: "2026-11-27" },
    asOf: "2026-11-26",
    words: "running-late, due 2026-11-25 by appointment; 1 late: past-due; apology owed",
  },
  {
    title: "looked at on the day it was done",
    why: "the 26th and the 27th are worked",
    dossier: { ...november, status: "processed", finished: "2026-11-27" },
    asOf: "2026-11-27",
    words: "late, due 2026-11-25 by appointment; finished 2026-11-27; 2 late: past-due; apology owed",
  },
  {
    title: "received, due and done on one day",
    why: "everything may happen on the day of reception",
    dossier: { status: "processed", received: "2026-11-16", due: "2026-11-16", finished: "2026-11-16" },
    asOf: "2026-11-16",
    words: "on-time, due 2026-11-16 by appointment; finished 2026-11-16",
  },
  {
    title: "an appointment beside a longest term",
    why: "the appointment wins: 5 working days from the 16th would end on the 23rd",
    dossier: { ...november, maximumTerm: { amount: 5, unit: "working-day" } },
    asOf: "2026-11-25",
    words: "running, due 2026-11-25 by appointment; 0 left",
  },
  {
    title: "received in the night, told as an instant",
    why: "17:30 in UTC on the 19th is half past midnight on the 20th in Vietnam, which the term is then counted from",
    dossier: {
      status: "processing",
      received: "2026-11-19T17:30:00Z",
      maximumTerm: { amount: 1, unit: "working-day" },
    },
    asOf: "2026-11-20",
    words: "running, due 2026-11-23 by maximum-term; 1 left",
  },
];
