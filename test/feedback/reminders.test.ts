import { describe, expect, test } from "vitest";
import { feedbackReminders } from "../../src/feedback/index.js";
import { loggedEvents } from "./logged-events.js";
import type { ModelMode } from "./model.js";
import { dayOf, isoOf } from "./naive-days.js";

/** What is told on one day: `"reject by 11-25"`. */
function toldOn(log: string, asOf: string, workingDays: number, more: { since?: string; mode?: ModelMode } = {}) {
  const { since, mode: clarification = "reset" } = more;
  const options = { asOf, workingDays, clarification, ...(since === undefined ? {} : { since }) };
  const reminders = feedbackReminders([{ id: "A-1", events: loggedEvents(log) }], options);
  return [...reminders].map(({ obligation: { rule, due } }) => `${rule.replace("feedback.", "")} by ${due.slice(5)}`);
}

/** What somebody is told who looks every day, from the first event to `until`: `"11-23 reject by 11-25"`. */
function toldDaily(log: string, until: string, workingDays: number, mode: ModelMode = "reset"): string[] {
  const told: string[] = [];
  for (let day = dayOf(loggedEvents(log)[0]?.on ?? until); day <= dayOf(until); day++) {
    const asOf = isoOf(day);
    told.push(...toldOn(log, asOf, workingDays, { mode }).map((words) => `${asOf.slice(5)} ${words}`));
  }
  return told;
}

/** Log, due days of reject, forward, clarify and resolve, and by threshold the days on which they are told. */
const LIVES: readonly (readonly [string, string, Readonly<Record<number, string>>, string])[] = [
  [
    "received 2026-11-20",
    "11-25 11-26 11-30 12-14",
    { 0: "11-25 11-26 11-30 12-14", 1: "11-23 11-25 11-27 12-11", 3: "11-20 11-20 11-25 12-09" },
    "24/11 is off: one day before 25/11 is Monday 23/11, three before 30/11 is 25/11",
  ],
  [
    "received 2026-02-12",
    "02-23 02-24 02-26 03-12",
    { 0: "02-23 02-24 02-26 03-12", 1: "02-13 02-23 02-25 03-11", 3: "02-12 02-12 02-23 03-09" },
    "Tết from 14/02 to 22/02: the last working day before 23/02 is Friday 13/02, and no day between tells it again",
  ],
  [
    "received 2026-08-20",
    "08-22 08-24 08-26 09-14",
    { 0: "08-22 08-24 08-26 09-14", 1: "08-21 08-22 08-25 09-11", 3: "08-20 08-20 08-22 09-09" },
    "Saturday 22/08 is worked: it is a due day, and a day on which Monday's is told",
  ],
  [
    "received 2026-10-17",
    "10-20 10-21 10-23 11-06",
    { 0: "10-20 10-21 10-23 11-06", 1: "10-19 10-20 10-22 11-05", 3: "10-17 10-17 10-20 11-03" },
    "received on a Saturday off: what is near at once is told on that Saturday",
  ],
];

describe("who looks every day is told each obligation once, on the day on which it comes within the threshold", () => {
  const RULES = ["reject", "forward", "clarify", "resolve"];
  const rows = LIVES.flatMap(([log, due, by, why]) =>
    Object.entries(by).map(([threshold, days]) => [log, Number(threshold), days, due, why] as const),
  );

  test.each(rows)("%s, %i: %s of %s; %s", (log, threshold, days, due) => {
    const dues = due.split(" ");
    const expected = days.split(" ").map((day, at) => `${day} ${RULES[at]} by ${dues[at]}`);
    expect(toldDaily(log, `2026-${dues[3]}`, threshold).toSorted()).toEqual(expected.toSorted());
  });

  test("within five days all of triage is near at once, and resolving 15 days after 20/11 on 07/12", () => {
    expect(toldDaily("received 2026-11-20", "2026-12-14", 5)).toEqual([
      "11-20 reject by 11-25",
      "11-20 forward by 11-26",
      "11-20 clarify by 11-30",
      "12-07 resolve by 12-14",
    ]);
  });
});

describe("since", () => {
  test("over a weekend: what came in on Saturday is told on Monday, what was told on Friday is not", () => {
    const log = "received 2026-10-17";
    expect(toldOn(log, "2026-10-19", 3)).toEqual([]);
    expect(toldOn(log, "2026-10-19", 3, { since: "2026-10-16" })).toEqual(["reject by 10-20", "forward by 10-21"]);
    expect(toldOn("received 2026-10-16", "2026-10-19", 3, { since: "2026-10-16" })).toEqual([]);
  });

  test("what was told on Friday is not told again because something happened on Monday", () => {
    expect(toldOn("received 2026-10-16, progress-updated 2026-10-19", "2026-10-19", 3)).toEqual([]);
  });

  test("over Tết: on 23/02 only what is new since 13/02", () => {
    expect(toldOn("received 2026-02-12", "2026-02-23", 3, { since: "2026-02-13" })).toEqual(["clarify by 02-26"]);
  });
});

describe("a due day that has moved is told again, and what stands still or is late is not", () => {
  test("left out waiting days: 12/10 told on 05/10, then 19/10 on the day of the answer", () => {
    const log = "received 2026-09-21, accepted 2026-09-22, clarification-requested 2026-10-06, clarified 2026-10-13";
    expect(toldDaily(log, "2026-11-20", 5, "suspend")).toContain("10-13 resolve by 10-19");
    expect(toldDaily(log, "2026-10-12", 5, "suspend").slice(-1)).toEqual(["10-05 resolve by 10-12"]);
    expect(toldOn(log, "2026-10-13", 5, { since: "2026-10-05", mode: "suspend" })).toEqual(["resolve by 10-19"]);
  });

  test("forwarded again: 13/10 told on 08/10, then 30/10 on 27/10", () => {
    const log = "received 2026-09-21, forwarded 2026-09-21, forwarded 2026-09-22, forwarded 2026-10-09";
    expect(toldDaily(log, "2026-10-30", 3)).toEqual(["10-08 resolve by 10-13", "10-27 resolve by 10-30"]);
  });

  test("another body on the same due day: received on a Saturday, forwarded on the Sunday, 15 days from Monday", () => {
    const log = "received 2026-10-17, forwarded 2026-10-18";
    expect(toldDaily(log, "2026-11-06", 15).slice(-2)).toEqual(["10-17 resolve by 11-06", "10-18 resolve by 11-06"]);
  });

  test("the updates of a late case are told one by one, and resolving only before it was late", () => {
    expect(toldDaily("received 2026-09-21, accepted 2026-09-21", "2026-10-25", 1)).toEqual([
      "10-09 resolve by 10-12",
      "10-16 progress by 10-19",
      "10-23 progress by 10-26",
    ]);
  });
});
