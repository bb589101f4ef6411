import { expect, test } from "vitest";
import { nationalStanding } from "./standing.js";

/** What is owed: 5 working days to forward since 03/03/2008, and 20 days, 7 days and 2 working days from 15/12/2017 to 08/12/2021. */
function owed(log: string, asOf: string, clarification?: "reset" | "suspend"): readonly string[] {
  return nationalStanding(log, asOf, clarification).owed;
}

test("2005: no text sets a number, so nothing is owed, nothing is next and nothing is late", () => {
  const received = { state: "received", onTime: null, next: null, owed: [] };
  expect(nationalStanding("received 2005-03-01", "2005-06-01")).toEqual(received);
  const done = "received 2005-03-01, accepted 2005-04-01, resolved 2005-08-01, published 2005-12-01";
  expect(nationalStanding(done, "2005-12-01")).toEqual({ ...received, state: "published", onTime: true });
});

test("the decree's first day: received Sun 02/03/2008 nothing is owed, on Mon 03/03 forwarding by Mon 10/03", () => {
  expect(owed("received 2008-03-02", "2008-03-03")).toEqual([]);
  expect(owed("received 2008-03-03", "2008-03-03")).toEqual(["forward 2008-03-03→2008-03-10 upcoming, 5 left"]);
});

test("received 03/05/2010, off for Sat 01/05: only forward, 4, 5, 6, 7 and Mon 10/05", () => {
  expect(nationalStanding("received 2010-05-03", "2010-05-03")).toEqual({
    state: "received",
    onTime: null,
    next: "forward 2010-05-03→2010-05-10 upcoming, 5 left",
    owed: ["forward 2010-05-03→2010-05-10 upcoming, 5 left"],
  });
});

test("received Thu 14/12/2017, the day before the circular: forward only; a day later also 20 days, to Thu 04/01/2018", () => {
  expect(owed("received 2017-12-14", "2017-12-18")).toEqual(["forward 2017-12-14→2017-12-21 upcoming, 3 left"]);
  expect(owed("received 2017-12-15", "2017-12-18")).toEqual([
    "forward 2017-12-15→2017-12-22 upcoming, 4 left",
    "resolve 2017-12-15→2018-01-04 upcoming, 12 left",
  ]);
});

test("received before the circular and forwarded on its first day: the next body has 20 days from then", () => {
  expect(owed("received 2017-12-14, forwarded 2017-12-15", "2017-12-18")).toEqual([
    "forward 2017-12-14→2017-12-21 met on 2017-12-15",
    "resolve 2017-12-15→2018-01-04 upcoming, 12 left",
  ]);
});

test("a result of 15/12/2017 is published within 2 working days, by Tue 19/12, though resolving had no term", () => {
  const resolved = "received 2017-12-12, accepted 2017-12-13, resolved 2017-12-15";
  expect(nationalStanding(resolved, "2017-12-18")).toEqual({
    state: "awaiting-publication",
    onTime: null,
    next: "publish 2017-12-15→2017-12-19 upcoming, 1 left",
    owed: ["forward 2017-12-12→2017-12-19 not-required", "publish 2017-12-15→2017-12-19 upcoming, 1 left"],
  });
  expect(owed("received 2017-12-12, accepted 2017-12-13, resolved 2017-12-14", "2017-12-18")).toEqual([
    "forward 2017-12-12→2017-12-19 not-required",
  ]);
});

test("received 08/12/2021, the circular's last day: 20 days to Tue 28/12; a day later and on 10/12 no resolving is owed", () => {
  expect(owed("received 2021-12-08", "2021-12-09")).toEqual([
    "forward 2021-12-08→2021-12-15 upcoming, 4 left",
    "resolve 2021-12-08→2021-12-28 upcoming, 13 left",
  ]);
  expect(owed("received 2021-12-09", "2021-12-09")).toEqual(["forward 2021-12-09→2021-12-16 upcoming, 5 left"]);
  expect(owed("received 2021-12-10", "2021-12-10")).toEqual(["forward 2021-12-10→2021-12-17 upcoming, 5 left"]);
});

test("forwarded from one body to the next across the end of the circular: the 20 days go with the first", () => {
  const first = "received 2021-12-06, forwarded 2021-12-08";
  const triage = "forward 2021-12-06→2021-12-13 met on 2021-12-08";
  expect(owed(first, "2021-12-09")).toEqual([triage, "resolve 2021-12-08→2021-12-28 upcoming, 13 left"]);
  expect(nationalStanding(`${first}, forwarded 2021-12-09`, "2022-03-01")).toEqual({
    state: "forwarded",
    onTime: null,
    next: null,
    owed: [triage],
  });
});

test("updates: resolving due on 08/12/2021 is followed by 15/12 and 22/12, due on 09/12 by none", () => {
  expect(owed("received 2021-11-18, accepted 2021-11-19", "2021-12-16")).toEqual([
    "forward 2021-11-18→2021-11-25 not-required",
    "resolve 2021-11-18→2021-12-08 overdue, 6 late",
    "progress 2021-12-08→2021-12-15 overdue, 1 late",
    "progress 2021-12-15→2021-12-22 upcoming, 4 left",
  ]);
  expect(owed("received 2021-11-19, accepted 2021-11-22", "2021-12-16")).toEqual([
    "forward 2021-11-19→2021-11-26 not-required",
    "resolve 2021-11-19→2021-12-09 overdue, 5 late",
  ]);
});

test("publishing: a result of 08/12/2021 by Fri 10/12, one of 09/12 by no day", () => {
  const resolvedOn = (day: string) => owed(`received 2021-11-29, accepted 2021-11-30, resolved ${day}`, "2021-12-09");
  const triage = "forward 2021-11-29→2021-12-06 not-required";
  expect(resolvedOn("2021-12-08")).toEqual([
    triage,
    "resolve 2021-11-29→2021-12-20 met on 2021-12-08",
    "publish 2021-12-08→2021-12-10 upcoming, 1 left",
  ]);
  expect(resolvedOn("2021-12-09")).toEqual([triage, "resolve 2021-11-29→2021-12-20 met on 2021-12-09"]);
});

test("answered by the sender on 09/12/2021: a wait of 6 days moves 21/12 to Mon 27/12, a fresh start has no term", () => {
  const log = "received 2021-12-01, clarification-requested 2021-12-03, clarified 2021-12-09";
  const triage = "forward 2021-12-01→2021-12-08 not-required";
  expect(owed(log, "2021-12-09", "suspend")).toEqual([triage, "resolve 2021-12-01→2021-12-27 upcoming, 12 left"]);
  expect(owed(log, "2021-12-09", "reset")).toEqual([triage, "forward 2021-12-09→2021-12-16 upcoming, 5 left"]);
});

test("asked before the circular and answered in it: a fresh start has 20 days, from Mon 18/12/2017 to Sun 07/01, so Mon 08/01", () => {
  const log = "received 2017-12-11, clarification-requested 2017-12-12, clarified 2017-12-18";
  const triage = "forward 2017-12-11→2017-12-18 not-required";
  expect(owed(log, "2017-12-18", "suspend")).toEqual([triage]);
  expect(owed(log, "2017-12-18", "reset")).toEqual([
    triage,
    "forward 2017-12-18→2017-12-25 upcoming, 5 left",
    "resolve 2017-12-18→2018-01-08 upcoming, 14 left",
  ]);
});
