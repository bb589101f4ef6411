import { expect, test } from "vitest";
import { nationalStanding } from "./standing.js";

/** A case of 2019 is judged by Circular 02/2017/TT-VPCP: 20 calendar days, updates each 7 after that, 2 working days to publish. */
const ACCEPTED = "received 2019-05-06, accepted 2019-05-07";
const FORWARD = "forward 2019-05-06→2019-05-13 not-required";

test("forward and resolve are owed, reject and clarify are not: Mon 13/05 is 5 working days on, day 20 is Sun 26/05 and rolls", () => {
  expect(nationalStanding("received 2019-05-06", "2019-05-06")).toEqual({
    state: "received",
    onTime: null,
    next: "forward 2019-05-06→2019-05-13 upcoming, 5 left",
    owed: ["forward 2019-05-06→2019-05-13 upcoming, 5 left", "resolve 2019-05-06→2019-05-27 upcoming, 15 left"],
  });
});

test("on the Monday to which day 20 rolled resolving is due today, and no update is owed yet", () => {
  expect(nationalStanding(ACCEPTED, "2019-05-27")).toEqual({
    state: "in-progress",
    onTime: null,
    next: "resolve 2019-05-06→2019-05-27 due-today, 0 left",
    owed: [FORWARD, "resolve 2019-05-06→2019-05-27 due-today, 0 left"],
  });
});

test("updates fall due each 7 calendar days after Mon 27/05: 03/06, 10/06, 17/06, where five working days would agree", () => {
  expect(nationalStanding(ACCEPTED, "2019-06-12")).toEqual({
    state: "in-progress",
    onTime: false,
    next: "resolve 2019-05-06→2019-05-27 overdue, 12 late",
    owed: [
      FORWARD,
      "resolve 2019-05-06→2019-05-27 overdue, 12 late",
      "progress 2019-05-27→2019-06-03 overdue, 7 late",
      "progress 2019-06-03→2019-06-10 overdue, 2 late",
      "progress 2019-06-10→2019-06-17 upcoming, 3 left",
    ],
  });
});

test("an update on the last of the 7 days is in time, one on the day after is not", () => {
  const owedAfter = (day: string) => nationalStanding(`${ACCEPTED}, progress-updated ${day}`, day).owed.slice(2);
  expect(owedAfter("2019-06-03")).toEqual([
    "progress 2019-05-27→2019-06-03 met on 2019-06-03",
    "progress 2019-06-03→2019-06-10 upcoming, 5 left",
  ]);
  expect(owedAfter("2019-06-04")).toEqual([
    "progress 2019-05-27→2019-06-03 met-late on 2019-06-04, 1 late",
    "progress 2019-06-03→2019-06-10 met on 2019-06-04",
    "progress 2019-06-10→2019-06-17 upcoming, 9 left",
  ]);
});

test("day 20 is Mon 15/04, off for the Hùng Kings of Sun 14/04: due Tue 16/04; day 14 after that is 30/04, and 30/04 and 01/05 are off: Thu 02/05; day 21 is counted from 16/04 all the same: Tue 07/05", () => {
  expect(nationalStanding("received 2019-03-26, accepted 2019-03-27", "2019-05-03").owed).toEqual([
    "forward 2019-03-26→2019-04-02 not-required",
    "resolve 2019-03-26→2019-04-16 overdue, 10 late",
    "progress 2019-04-16→2019-04-23 overdue, 5 late",
    "progress 2019-04-23→2019-05-02 overdue, 1 late",
    "progress 2019-05-02→2019-05-07 upcoming, 3 left",
  ]);
});

test("Tết: day 7 after Mon 28/01 is Mon 04/02 and rolls over the week off to 11/02, which is day 14 too: one update, then 18/02", () => {
  const log = "received 2019-01-08, accepted 2019-01-09";
  const head = "forward 2019-01-08→2019-01-15 not-required";
  expect(nationalStanding(log, "2019-02-05").owed).toEqual([
    head,
    "resolve 2019-01-08→2019-01-28 overdue, 4 late",
    "progress 2019-01-28→2019-02-11 upcoming, 1 left",
  ]);
  expect(nationalStanding(log, "2019-02-12").owed).toEqual([
    head,
    "resolve 2019-01-08→2019-01-28 overdue, 6 late",
    "progress 2019-01-28→2019-02-11 overdue, 1 late",
    "progress 2019-02-11→2019-02-18 upcoming, 4 left",
  ]);
});

test("day 20 on the make-up Saturday 05/01/2019 does not roll", () => {
  expect(nationalStanding("received 2018-12-16, accepted 2018-12-17", "2019-01-05").next).toBe(
    "resolve 2018-12-16→2019-01-05 due-today, 0 left",
  );
});

test("resolved on Fri 26/04: the weekend, 29/04 (swapped), 30/04 and 01/05 are off, so 2 working days end on Fri 03/05", () => {
  const resolved = "received 2019-04-15, accepted 2019-04-16, resolved 2019-04-26";
  const head = ["forward 2019-04-15→2019-04-22 not-required", "resolve 2019-04-15→2019-05-06 met on 2019-04-26"];
  expect(nationalStanding(`${resolved}, published 2019-05-03`, "2019-05-04")).toMatchObject({
    onTime: true,
    owed: [...head, "publish 2019-04-26→2019-05-03 met on 2019-05-03"],
  });
  // Sat 04/05 is the day worked for 29/04, and so one working day late.
  expect(nationalStanding(`${resolved}, published 2019-05-04`, "2019-05-04")).toMatchObject({
    onTime: false,
    owed: [...head, "publish 2019-04-26→2019-05-03 met-late on 2019-05-04, 1 late"],
  });
});
