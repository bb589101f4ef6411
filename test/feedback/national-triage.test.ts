import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoOf } from "./naive-days.js";
import { nationalStanding, standing } from "./standing.js";

/** Of the three ways of triage the national texts set a number for one: forward within 5 working days, here by Mon 13/05/2019. */
const RECEIVED = "received 2019-05-06";

test("on the day of the only way it is next and nothing is late: 13/05 lasts to its end", () => {
  expect(nationalStanding(RECEIVED, "2019-05-13")).toMatchObject({
    onTime: null,
    next: "forward 2019-05-06→2019-05-13 due-today, 0 left",
  });
});

test("a day later triage is late as a whole, and forwarding stays next, since no other way is in time", () => {
  expect(nationalStanding(RECEIVED, "2019-05-14")).toEqual({
    state: "received",
    onTime: false,
    next: "forward 2019-05-06→2019-05-13 overdue, 1 late",
    owed: ["forward 2019-05-06→2019-05-13 overdue, 1 late", "resolve 2019-05-06→2019-05-27 upcoming, 9 left"],
  });
});

test("the plans' numbers ask on the same day for nothing more than clarifying by 13/05, five working days as well", () => {
  expect(standing(RECEIVED, { asOf: "2019-05-13" }).next).toBe("clarify 2019-05-06→2019-05-13 due-today, 0 left");
});

for (const [way, state] of [
  ["rejected", "rejected"],
  ["clarification-requested", "awaiting-clarification"],
  ["accepted", "in-progress"],
] as const) {
  test(`${way} has no day of its own: in time until forwarding is past, late from 14/05 on`, () => {
    const ended = way === "rejected";
    expect(nationalStanding(`${RECEIVED}, ${way} 2019-05-13`, "2019-05-20")).toMatchObject({
      state,
      onTime: ended ? true : null,
    });
    const late = nationalStanding(`${RECEIVED}, ${way} 2019-05-14`, "2019-05-20");
    expect(late).toMatchObject({ state, onTime: false });
    // Not taken, it is not required; that it was missed stays in the answer of the case.
    expect(late.owed[0]).toBe("forward 2019-05-06→2019-05-13 not-required");
  });
}

test("forwarded on 13/05 the case is in time, on 14/05 late by one day; the next body has 20 days: 02/06 is a Sunday, so 03/06", () => {
  expect(nationalStanding(`${RECEIVED}, forwarded 2019-05-13`, "2019-05-20")).toEqual({
    state: "forwarded",
    onTime: null,
    next: "resolve 2019-05-13→2019-06-03 upcoming, 10 left",
    owed: ["forward 2019-05-06→2019-05-13 met on 2019-05-13", "resolve 2019-05-13→2019-06-03 upcoming, 10 left"],
  });
  expect(nationalStanding(`${RECEIVED}, forwarded 2019-05-14`, "2019-05-20")).toEqual({
    state: "forwarded",
    onTime: false,
    next: "resolve 2019-05-14→2019-06-03 upcoming, 10 left",
    owed: [
      "forward 2019-05-06→2019-05-13 met-late on 2019-05-14, 1 late",
      "resolve 2019-05-14→2019-06-03 upcoming, 10 left",
    ],
  });
});

test("while the sender is waited for nothing is next; four days of waiting move Sun 26/05 to Thu 30/05", () => {
  const asked = `${RECEIVED}, clarification-requested 2019-05-10`;
  const triage = "forward 2019-05-06→2019-05-13 not-required";
  expect(nationalStanding(asked, "2019-05-13")).toEqual({
    state: "awaiting-clarification",
    onTime: null,
    next: null,
    owed: [triage, "resolve 2019-05-06 suspended"],
  });
  expect(nationalStanding(`${asked}, clarified 2019-05-14`, "2019-05-14").owed).toEqual([
    triage,
    "resolve 2019-05-06→2019-05-30 upcoming, 12 left",
  ]);
});

test("asked and answered on one day, whenever and however often: a term in calendar days ends when it would have", () => {
  const starts = fc.integer({ min: dayOf("2017-12-15"), max: dayOf("2021-12-08") });
  fc.assert(
    fc.property(starts, fc.nat(40), fc.integer({ min: 1, max: 4 }), (start, after, times) => {
      const log = `received ${isoOf(start)}, accepted ${isoOf(start)}`;
      const asked = isoOf(start + after);
      const plain = nationalStanding(log, asked);
      const pause = `, clarification-requested ${asked}, clarified ${asked}`;
      expect(nationalStanding(log + pause.repeat(times), asked)).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
});
