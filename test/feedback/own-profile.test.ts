import { expect, test } from "vitest";
import { evaluateFeedbackMany, type Profile, vietnam } from "../../src/index.js";
import { communeCalendar as calendar, commune, numbersOnly } from "./commune.js";
import { loggedEvents } from "./logged-events.js";
import { standing } from "./standing.js";

const RECEIVED = "received 2026-09-25";
const RESOLVED = `${RECEIVED}, accepted 2026-09-25, resolved 2026-10-16`;

/** Rule, log, as of, then the due days: own numbers and days, own numbers only, own days only, neither; and why the first. */
const CASES: readonly (readonly [string, string, string, readonly [string, string, string, string], string])[] = [
  ["reject", RECEIVED, "2026-09-25", ["09-26", "09-28", "09-29", "09-29"], "1 day: the working Saturday"],
  ["forward", RECEIVED, "2026-09-25", ["09-29", "09-29", "09-30", "09-30"], "2 days: Sat 26, Tue 29; Mon 28 is off"],
  ["clarify", RECEIVED, "2026-09-25", ["09-30", "09-30", "10-02", "10-02"], "3 days: 26, 29, 30"],
  [
    "resolve",
    RECEIVED,
    "2026-09-25",
    ["10-12", "10-09", "10-17", "10-16"],
    "10 days: 26, 29, 30, 1, 2, 5, 6, 7, 9, Mon 12",
  ],
  ["publish", RESOLVED, "2026-10-16", ["10-17", "10-19", "10-19", "10-20"], "1 day: the working Saturday 17/10"],
];

for (const [rule, log, asOf, [both, numbers, days, neither], why] of CASES) {
  test(`${rule} by ${both} under the commune's own plan and calendar: ${why}`, () => {
    const dueUnder = (options: Parameters<typeof standing>[1]): string | undefined =>
      standing(log, options)
        .owed.find((each) => each.startsWith(`${rule} `))
        ?.replace(/^.*→2026-(\S+) .*$/, "$1");
    expect(dueUnder({ asOf, profile: commune })).toBe(both);
    expect(dueUnder({ asOf, profile: numbersOnly })).toBe(numbers);
    expect(dueUnder({ asOf, calendar })).toBe(days);
    expect(dueUnder({ asOf })).toBe(neither);
    // The caller's calendar goes before that of the profile.
    expect(dueUnder({ asOf, profile: numbersOnly, calendar })).toBe(both);
    expect(dueUnder({ asOf, profile: commune, calendar: vietnam })).toBe(numbers);
  });
}

test("updates each 3 days after Mon 12/10: 13, 14, 15; then 16, the working Sat 17, 19; then 20, 21, 22", () => {
  const { owed, onTime } = standing(`${RECEIVED}, accepted 2026-09-25`, { asOf: "2026-10-20", profile: commune });
  expect(onTime).toBe(false);
  expect(owed.slice(3)).toEqual([
    "resolve 2026-09-25→2026-10-12 overdue, 7 late",
    "progress 2026-10-12→2026-10-15 overdue, 4 late",
    "progress 2026-10-15→2026-10-19 overdue, 1 late",
    "progress 2026-10-19→2026-10-22 upcoming, 2 left",
  ]);
});

test("rejected on the working Saturday is in time; on Tue 29/09 one working day late, since Monday is off", () => {
  const rejectedOn = (day: string) =>
    standing(`${RECEIVED}, rejected ${day}`, { asOf: "2026-10-01", profile: commune });
  expect(rejectedOn("2026-09-26")).toMatchObject({ onTime: true });
  expect(rejectedOn("2026-09-29")).toMatchObject({ onTime: false });
  expect(rejectedOn("2026-09-29").owed[0]).toBe("reject 2026-09-25→2026-09-26 met-late on 2026-09-29, 1 late");
});

test("forwarded after the plan's end the next body has the 15 standard days, not 10", () => {
  const log = "received 2026-10-30, forwarded 2026-11-02";
  // Three weeks on: the fifteenth is Mon 23/11, the day before Culture Day.
  expect(standing(log, { asOf: "2026-11-02", profile: commune }).owed.slice(1)).toEqual([
    "forward 2026-10-30→2026-11-03 met on 2026-11-02",
    "clarify 2026-10-30→2026-11-04 not-required",
    "resolve 2026-11-02→2026-11-23 upcoming, 15 left",
  ]);
});

test("many cases at once, under a commune's own profile and under others", () => {
  const cases = ["A-1", "A-2"].map((id) => ({ id, events: loggedEvents(RECEIVED) }));
  const dueUnder = (profile: Profile | string) =>
    [...evaluateFeedbackMany(cases, { asOf: "2026-09-25", profile })].map(({ next }) => next?.due);
  expect(dueUnder(commune)).toEqual(["2026-09-26", "2026-09-26"]);
  expect(dueUnder("standard")).toEqual(["2026-09-29", "2026-09-29"]);
  // The nation knows forwarding only: 28, 29, 30, 1, Fri 02/10.
  expect(dueUnder("national")).toEqual(["2026-10-02", "2026-10-02"]);
});
