import type { WorkedDossier } from "../worked-dossier.js";

const waiting = { status: "supplement-requested", received: "2026-11-02", due: "2026-11-16" } as const;

/** Received on Monday 2 November, with much time: until the end of the year. */
const longDue = { status: "processing", received: "2026-11-02", due: "2026-12-31" } as const;

const first = { requested: "2026-11-05", answered: "2026-11-06" } as const;
const second = { requested: "2026-11-10", answered: "2026-11-12" } as const;

export const supplements: readonly WorkedDossier[] = [
  {
    title: "papers asked for before the day appointed, and not brought",
    why: "the day of the request is the end, however long ago",
    dossier: { ...waiting, supplements: [{ requested: "2026-11-13" }] },
    asOf: "2026-12-31",
    words: "early, due 2026-11-16 by appointment; awaiting-supplement 2026-11-13",
  },
  {
    title: "papers asked for on the day appointed, and not brought",
    why: "the day of the request is the end",
    dossier: { ...waiting, supplements: [{ requested: "2026-11-16" }] },
    asOf: "2026-12-31",
    words: "on-time, due 2026-11-16 by appointment; awaiting-supplement 2026-11-16",
  },
  {
    title: "papers asked for the day after the day appointed, and not brought",
    why: "it was late when they were asked for, and that is where it stays",
    dossier: { ...waiting, supplements: [{ requested: "2026-11-17" }] },
    asOf: "2026-12-31",
    words: "late, due 2026-11-16 by appointment; awaiting-supplement 2026-11-17; 1 late: past-due; apology owed",
  },
  {
    title: "papers asked for on the last day of the longest term, and not brought",
    why: "3, 4, 5, 6 and 9 November",
    dossier: {
      status: "supplement-requested",
      received: "2026-11-02",
      maximumTerm: { amount: 5, unit: "working-day" },
      supplements: [{ requested: "2026-11-09" }],
    },
    asOf: "2026-12-31",
    words: "on-time, due 2026-11-09 by maximum-term; awaiting-supplement 2026-11-09",
  },
  {
    title: "papers brought after the day appointed",
    why: "now the office has them: 17, 18, 19, 20, 23, 25, 26, 27 and 30 November, the 24th is off",
    dossier: { ...waiting, status: "processing", supplements: [{ requested: "2026-11-13", answered: "2026-11-20" }] },
    asOf: "2026-11-30",
    words: "running-late, due 2026-11-16 by appointment; waited 5; 9 late: past-due; apology owed",
  },
  {
    title: "papers not brought by the day of the question",
    why: "the answer of the 20th was not known on the 19th",
    dossier: { ...waiting, status: "processing", supplements: [{ requested: "2026-11-13", answered: "2026-11-20" }] },
    asOf: "2026-11-19",
    words: "early, due 2026-11-16 by appointment; awaiting-supplement 2026-11-13",
  },
  {
    title: "papers asked for after the day of the question",
    why: "the request of the 13th was not known on the 12th: 13 and 16",
    dossier: { ...waiting, supplements: [{ requested: "2026-11-13" }] },
    asOf: "2026-11-12",
    words: "running, due 2026-11-16 by appointment; 2 left",
  },
  {
    title: "papers asked for on the day of the question",
    why: "what happens on that day is known on it",
    dossier: { ...waiting, supplements: [{ requested: "2026-11-13" }] },
    asOf: "2026-11-13",
    words: "early, due 2026-11-16 by appointment; awaiting-supplement 2026-11-13",
  },
  {
    title: "an open request under another running status",
    why: "the days tell the course, and the request was not answered",
    dossier: { ...waiting, status: "payment-requested", supplements: [{ requested: "2026-11-13" }] },
    asOf: "2026-12-31",
    words: "early, due 2026-11-16 by appointment; awaiting-supplement 2026-11-13",
  },
  {
    title: "papers asked for twice, no result yet",
    why: "more than one request without a result is late, long before the day appointed",
    dossier: { ...longDue, supplements: [first, second] },
    asOf: "2026-11-30",
    words: "running-late, due 2026-12-31 by appointment; waited 3; 0 late: more-than-one-supplement; apology owed",
  },
  {
    title: "papers asked for twice, no result yet, and that ignored",
    why: "from 30 November to 31 December there are 23 working days: 4 in the first week of December, 5, 5, 5 and 4 after it",
    dossier: { ...longDue, supplements: [first, second] },
    asOf: "2026-11-30",
    readings: { moreSupplements: "ignored" },
    words: "running, due 2026-12-31 by appointment; waited 3; 23 left",
  },
  {
    title: "papers asked for twice, the second time not brought",
    why: "no result either",
    dossier: { ...longDue, status: "supplement-requested", supplements: [first, { requested: "2026-11-10" }] },
    asOf: "2026-11-30",
    words:
      "late, due 2026-12-31 by appointment; awaiting-supplement 2026-11-10; waited 1; 0 late: more-than-one-supplement; apology owed",
  },
  {
    title: "papers asked for twice, the second time not brought, and that ignored",
    why: "the day of the request is the end",
    dossier: { ...longDue, status: "supplement-requested", supplements: [first, { requested: "2026-11-10" }] },
    asOf: "2026-11-30",
    readings: { moreSupplements: "ignored" },
    words: "early, due 2026-12-31 by appointment; awaiting-supplement 2026-11-10; waited 1",
  },
  {
    title: "papers asked for twice, and late by the day as well",
    why: "both reasons are told",
    dossier: { ...longDue, due: "2026-11-13", supplements: [first, second] },
    asOf: "2026-11-16",
    words:
      "running-late, due 2026-11-13 by appointment; waited 3; 1 late: past-due, more-than-one-supplement; apology owed",
  },
  {
    title: "the second request after the day of the question",
    why: "on 9 November there was one: 16 days left in November (the 24th is off), 23 in December",
    dossier: { ...longDue, supplements: [first, second] },
    asOf: "2026-11-09",
    words: "running, due 2026-12-31 by appointment; waited 1; 37 left",
  },
  {
    title: "papers asked for twice, then done in time",
    why: "there is a result: only its day counts",
    dossier: { ...longDue, status: "processed", supplements: [first, second], finished: "2026-11-30" },
    asOf: "2026-11-30",
    words: "early, due 2026-12-31 by appointment; finished 2026-11-30; waited 3",
  },
  {
    title: "papers asked for twice, then done too late",
    why: "the number of requests is no reason any more",
    dossier: {
      ...longDue,
      due: "2026-11-13",
      status: "processed",
      supplements: [first, second],
      finished: "2026-11-16",
    },
    asOf: "2026-11-30",
    words: "late, due 2026-11-13 by appointment; finished 2026-11-16; waited 3; 1 late: past-due; apology owed",
  },
];
