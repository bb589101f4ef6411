import { expect, test } from "vitest";
import { safeEvaluateFeedback } from "../../src/feedback/index.js";
import { loggedEvents } from "./logged-events.js";

function evaluate(log: string, asOf: string): ReturnType<typeof safeEvaluateFeedback> {
  return safeEvaluateFeedback({ id: "T-1", events: loggedEvents(log) }, { asOf });
}

test("a case received before the calendar begins is refused, not answered without obligations", () => {
  expect(evaluate("received 1999-10-01", "2026-11-23")).toMatchObject({
    success: false,
    error: { code: "calendar.outside-coverage", path: ["events", 0, "on"] },
  });
});

test("a case whose term runs past the end of the calendar is refused with the event that started it", () => {
  expect(evaluate("received 2050-12-20", "2050-12-21")).toMatchObject({
    success: false,
    error: { code: "calendar.outside-coverage", path: ["events", 0, "on"] },
  });
});

test("a day outside the calendar to look from is refused", () => {
  expect(evaluate("received 2026-09-21", "2051-01-01")).toMatchObject({
    success: false,
    error: { code: "calendar.outside-coverage", path: ["asOf"] },
  });
});

test("the first covered day is answered", () => {
  expect(evaluate("received 1999-10-02", "1999-10-02")).toMatchObject({ success: true, data: { state: "received" } });
});
