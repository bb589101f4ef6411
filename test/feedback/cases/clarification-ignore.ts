import type { WorkedCase } from "../worked-case.js";

/** `ignore`: nothing stops. */
export const clarificationIgnore: readonly WorkedCase[] = [
  {
    title: "waiting for the sender",
    why: "the term runs on from receipt",
    log: "received 2026-09-21, clarification-requested 2026-09-24",
    asOf: "2026-09-25",
    mode: "ignore",
    state: "awaiting-clarification",
    onTime: null,
    owed: [
      "reject 2026-09-21→2026-09-23 not-required",
      "forward 2026-09-21→2026-09-24 not-required",
      "clarify 2026-09-21→2026-09-28 met on 2026-09-24",
      "resolve 2026-09-21→2026-10-12 upcoming, 11 left",
    ],
  },
  {
    title: "the answer changes no term",
    why: "back in received, but triage is over",
    log: "received 2026-09-21, clarification-requested 2026-09-24, clarified 2026-09-30",
    asOf: "2026-09-30",
    mode: "ignore",
    state: "received",
    onTime: null,
    owed: [
      "reject 2026-09-21→2026-09-23 not-required",
      "forward 2026-09-21→2026-09-24 not-required",
      "clarify 2026-09-21→2026-09-28 met on 2026-09-24",
      "resolve 2026-09-21→2026-10-12 upcoming, 8 left",
    ],
  },
  {
    title: "overdue while the sender has not answered",
    why: "the agency bears the delay, updates are owed",
    log: "received 2026-09-21, clarification-requested 2026-09-24",
    asOf: "2026-10-13",
    mode: "ignore",
    state: "awaiting-clarification",
    onTime: false,
    owed: [
      "reject 2026-09-21→2026-09-23 not-required",
      "forward 2026-09-21→2026-09-24 not-required",
      "clarify 2026-09-21→2026-09-28 met on 2026-09-24",
      "resolve 2026-09-21→2026-10-12 overdue, 1 late",
      "progress 2026-10-12→2026-10-19 upcoming, 4 left",
    ],
  },
  {
    title: "an update while waiting, after the term",
    why: "the span runs on, so the update meets it",
    log: "received 2026-09-21, clarification-requested 2026-09-24, progress-updated 2026-10-15",
    asOf: "2026-10-15",
    mode: "ignore",
    state: "awaiting-clarification",
    onTime: false,
    owed: [
      "reject 2026-09-21→2026-09-23 not-required",
      "forward 2026-09-21→2026-09-24 not-required",
      "clarify 2026-09-21→2026-09-28 met on 2026-09-24",
      "resolve 2026-09-21→2026-10-12 overdue, 3 late",
      "progress 2026-10-12→2026-10-19 met on 2026-10-15",
      "progress 2026-10-19→2026-10-26 upcoming, 7 left",
    ],
  },
];
