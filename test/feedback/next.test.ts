import { expect, test } from "vitest";
import { defineProfile } from "../../src/index.js";
import { evaluate } from "./answers.js";
import { loggedEvents } from "./logged-events.js";
import { standing } from "./standing.js";

function next(log: string, asOf: string): string | null {
  const obligation = evaluate(loggedEvents(log), asOf, "reset").next;
  return obligation === null ? null : `${obligation.rule} ${obligation.due}`;
}

test("next is the open obligation that falls due first", () => {
  expect(next("received 2026-11-20", "2026-11-23")).toBe("feedback.reject 2026-11-25");
});

test("when rejecting is past, forwarding is next: a missed alternative is no longer to be done", () => {
  expect(next("received 2026-11-20", "2026-11-26")).toBe("feedback.forward 2026-11-26");
});

test("when handling, resolving is next", () => {
  expect(next("received 2026-11-20, accepted 2026-11-23", "2026-11-23")).toBe("feedback.resolve 2026-12-14");
});

test("when overdue, resolving comes before the update", () => {
  expect(next("received 2026-09-21, accepted 2026-09-22", "2026-10-13")).toBe("feedback.resolve 2026-10-12");
});

test("while waiting for the sender nothing is next", () => {
  expect(next("received 2026-09-21, clarification-requested 2026-09-24", "2026-09-25")).toBeNull();
});

test("after the end nothing is next", () => {
  expect(next("received 2026-09-21, rejected 2026-09-22", "2026-09-25")).toBeNull();
});

test("the due day decides and not the order of the rules: who must resolve within 1 day does that before any triage", () => {
  const hasty = defineProfile({
    id: "xa-a",
    title: { vi: "Xã A", en: "Commune A" },
    terms: [{ rule: "feedback.resolve", amount: 1, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
  });
  expect(standing("received 2026-11-20", { asOf: "2026-11-20", profile: hasty }).next).toBe(
    "resolve 2026-11-20→2026-11-23 upcoming, 1 left",
  );
});
