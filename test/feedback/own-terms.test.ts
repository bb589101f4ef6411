import { expect, test } from "vitest";
import { evaluateFeedback, type Obligation } from "../../src/feedback/index.js";
import { defineCalendar, type Profile } from "../../src/index.js";
import { calendarDays } from "../deadline/calendar-day-profile.js";
import { loggedEvents } from "./logged-events.js";
import { inWords } from "./worked-case.js";

/** Twenty calendar days to resolve, and no other rule: as the national text of 2017 is read. */
const profile = calendarDays(20);

function owed(log: string, asOf: string, clarification: "reset" | "suspend" = "reset"): readonly Obligation[] {
  return evaluateFeedback({ id: "T-1", events: loggedEvents(log) }, { asOf, profile, clarification }).obligations;
}

test("where the profile sets no number there is no such obligation", () => {
  expect(owed("received 2026-09-07", "2026-09-07").map(inWords)).toEqual([
    "resolve 2026-09-07→2026-09-28 upcoming, 15 left",
  ]);
});

test("taking an alternative without a number owes nothing and is not late", () => {
  const events = loggedEvents("received 2026-09-07, rejected 2026-09-25");
  expect(evaluateFeedback({ id: "T-1", events }, { asOf: "2026-10-01", profile })).toMatchObject({
    state: "rejected",
    onTime: true,
  });
});

test("a term in calendar days rolls off a day off at its end", () => {
  // 6 September + 20 days is Saturday 26 September.
  expect(owed("received 2026-09-06, accepted 2026-09-07", "2026-09-25").map(inWords)).toEqual([
    "resolve 2026-09-06→2026-09-28 upcoming, 1 left",
  ]);
});

test("a wait is left out of a term in calendar days day by day", () => {
  const log = "received 2026-09-06, accepted 2026-09-07, clarification-requested 2026-09-10, clarified 2026-09-14";
  // Four days waited: 30 September, a Wednesday.
  expect(owed(log, "2026-09-14", "suspend").map(inWords)).toEqual(["resolve 2026-09-06→2026-09-30 upcoming, 12 left"]);
});

test("a wait that began on the days off at the end of the term does not end overdue", () => {
  // The plain end is Saturday 26/09, the term runs to Monday 28/09, and the request of Sunday 27/09 comes before that.
  const log = "received 2026-09-06, accepted 2026-09-07, clarification-requested 2026-09-27, clarified 2026-09-30";
  const [resolve] = owed(log, "2026-09-30", "suspend");
  expect(resolve?.status).not.toBe("overdue");
  expect(resolve?.due).toMatch(/^2026-(09-30|10-01)$/);
});

test("an agency's own day off moves what is counted over it", () => {
  const calendar = defineCalendar({
    extends: "vietnam",
    id: "hung-phu",
    version: "1",
    daysOff: [{ date: "2026-09-22", name: { vi: "Nghỉ do bão", en: "Storm day" } }],
  });
  const events = loggedEvents("received 2026-09-21");
  const { obligations } = evaluateFeedback({ id: "T-1", events }, { asOf: "2026-09-21", calendar });
  expect(obligations.map(inWords)).toEqual([
    "reject 2026-09-21→2026-09-24 upcoming, 2 left",
    "forward 2026-09-21→2026-09-25 upcoming, 3 left",
    "clarify 2026-09-21→2026-09-29 upcoming, 5 left",
    "resolve 2026-09-21→2026-10-13 upcoming, 15 left",
  ]);
});

test("a profile whose rules all ask for one day is late the day after", () => {
  const [version] = profile.versions["feedback.resolve"] ?? [];
  if (version === undefined) throw new Error("the profile has this rule");
  const day = { ...version, term: { amount: 1, unit: "working-day", direction: "after" } } as const;
  const strict: Profile = { ...profile, id: "strict", versions: { "feedback.forward": [day] } };
  const feedback = { id: "T-1", events: loggedEvents("received 2026-09-21") };
  expect(evaluateFeedback(feedback, { asOf: "2026-09-22", profile: strict }).onTime).toBeNull();
  expect(evaluateFeedback(feedback, { asOf: "2026-09-23", profile: strict }).onTime).toBe(false);
});
