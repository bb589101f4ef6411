import type { WorkedDossier } from "../worked-dossier.js";

const due = { received: "2026-11-02", due: "2026-11-16" } as const;
const late = { status: "processed", ...due, finished: "2026-11-18" } as const;

export const ends: readonly WorkedDossier[] = [
  {
    title: "refused in time",
    why: "a refusal ends a dossier",
    dossier: { status: "rejected", ...due, finished: "2026-11-13" },
    asOf: "2026-11-30",
    words: "early, due 2026-11-16 by appointment; finished 2026-11-13",
  },
  {
    title: "stopped on the day appointed",
    why: "stopping ends a dossier",
    dossier: { status: "stopped", ...due, finished: "2026-11-16" },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-16 by appointment; finished 2026-11-16",
  },
  {
    title: "stopped since papers were not brought, with a longest term",
    why: "3, 4 and 5 November, the waiting lasts to the end on the 20th (11 days), then 23 and 25 would be left",
    dossier: {
      status: "stopped",
      received: "2026-11-02",
      maximumTerm: { amount: 5, unit: "working-day" },
      supplements: [{ requested: "2026-11-05" }],
      finished: "2026-11-20",
    },
    asOf: "2026-11-30",
    words: "early, due 2026-11-25 by maximum-term; finished 2026-11-20; waited 11",
  },
  {
    title: "withdrawn after reception",
    why: "a withdrawal counts where the dossier had been received",
    dossier: { status: "withdrawn", ...due, finished: "2026-11-17" },
    asOf: "2026-11-30",
    words: "late, due 2026-11-16 by appointment; finished 2026-11-17; 1 late: past-due; apology owed",
  },
  {
    title: "withdrawn before reception",
    why: "a dossier that was never received does not count",
    dossier: { status: "withdrawn", finished: "2026-11-17" },
    asOf: "2026-11-30",
    words: "not counted: not-received",
  },
  {
    title: "newly registered",
    why: "it is not received yet",
    dossier: { status: "newly-registered" },
    asOf: "2026-11-30",
    words: "not counted: not-received",
  },
  {
    title: "newly registered, with the day of registration and a due day",
    why: "the status says that it was not received",
    dossier: { status: "newly-registered", ...due },
    asOf: "2026-11-30",
    words: "not counted: not-received",
  },
  {
    title: "result handed over",
    why: "the day on which processing ended counts",
    dossier: { status: "returned-result", ...due, finished: "2026-11-16" },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-16 by appointment; finished 2026-11-16",
  },
  {
    title: "late, with a letter on the last day",
    why: "practice asks for it before the time is over",
    dossier: { ...late, apologies: [{ on: "2026-11-16", newDue: "2026-11-20" }] },
    asOf: "2026-11-30",
    words: "late, due 2026-11-16 by appointment; finished 2026-11-18; 2 late: past-due; apology by-due-day 2026-11-16",
  },
  {
    title: "late, with a letter the day after the last",
    why: "it is a letter all the same; the new day does not move the one appointed",
    dossier: { ...late, apologies: [{ on: "2026-11-17", newDue: "2026-11-20" }] },
    asOf: "2026-11-30",
    words:
      "late, due 2026-11-16 by appointment; finished 2026-11-18; 2 late: past-due; apology after-due-day 2026-11-17",
  },
  {
    title: "late, with a letter after the day of the question",
    why: "on the 17th there was none yet",
    dossier: { ...late, apologies: [{ on: "2026-11-18" }] },
    asOf: "2026-11-17",
    words: "running-late, due 2026-11-16 by appointment; 1 late: past-due; apology owed",
  },
  {
    title: "late, with two letters out of order",
    why: "the first of them by its day",
    dossier: { ...late, apologies: [{ on: "2026-11-18" }, { on: "2026-11-13" }] },
    asOf: "2026-11-30",
    words: "late, due 2026-11-16 by appointment; finished 2026-11-18; 2 late: past-due; apology by-due-day 2026-11-13",
  },
  {
    title: "running late, with a letter",
    why: "a dossier need not be done for an apology",
    dossier: { status: "processing", ...due, apologies: [{ on: "2026-11-16" }] },
    asOf: "2026-11-17",
    words: "running-late, due 2026-11-16 by appointment; 1 late: past-due; apology by-due-day 2026-11-16",
  },
  {
    title: "a letter, and then done in time",
    why: "nothing is owed for a dossier in time",
    dossier: { ...late, finished: "2026-11-16", apologies: [{ on: "2026-11-13" }] },
    asOf: "2026-11-30",
    words: "on-time, due 2026-11-16 by appointment; finished 2026-11-16",
  },
];
