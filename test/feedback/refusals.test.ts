import { expect, test } from "vitest";
import { safeEvaluateFeedback } from "../../src/feedback/index.js";
import { refusals } from "./cases/refusals.js";
import { loggedEvents } from "./logged-events.js";

for (const { title, why, log, asOf, code, path, state, allowed } of refusals) {
  test(`${title} is refused: ${why}`, () => {
    const result = safeEvaluateFeedback({ id: "T-1", events: loggedEvents(log) }, { asOf });
    if (result.success) throw new Error("not refused");
    expect(result.error).toMatchObject({ code, path });
    const { params } = result.error;
    if (state === undefined || !("allowed" in params)) return;
    expect(params).toMatchObject({ state });
    expect(params.allowed.toSorted()).toEqual(allowed);
  });
}

test("an event that the state does not allow is ignored while it lies after asOf", () => {
  const events = loggedEvents("received 2026-09-21, withdrawn 2026-09-23, received 2026-09-24");
  expect(safeEvaluateFeedback({ id: "T-1", events }, { asOf: "2026-09-23" })).toMatchObject({ success: true });
});

test("a day before the first event names both days", () => {
  const events = loggedEvents("received 2026-09-21");
  expect(safeEvaluateFeedback({ id: "T-1", events }, { asOf: "2026-09-20" })).toMatchObject({
    error: { params: { asOf: "2026-09-20", first: "2026-09-21" } },
  });
});
