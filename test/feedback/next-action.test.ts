import { describe, expect, test } from "vitest";
import { evaluateFeedback, FEEDBACK_STATES, nextAction } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { loggedEvents } from "./logged-events.js";
import { runningCases } from "./next-action-running.js";
import { updateCases } from "./next-action-updates.js";
import { waitingCases } from "./next-action-waiting.js";

const actionCases = [...runningCases, ...updateCases, ...waitingCases];

describe("what must be done next", () => {
  test.each(actionCases)("$title", ({ log, asOf, mode, next, events, en, vi }) => {
    const action = nextAction(evaluate(loggedEvents(log), asOf, mode ?? "reset"));
    const { obligation } = action;
    expect(obligation && `${obligation.rule.replace("feedback.", "")} ${obligation.due}`).toBe(next);
    expect(action.events.join(" ")).toBe(events);
    expect(action.sentence).toEqual({ en, vi });
  });

  test("the cases see every state", () => {
    const seen = actionCases.map(({ log, asOf }) => evaluate(loggedEvents(log), asOf, "reset").state);
    expect(new Set(["none", ...seen])).toEqual(new Set(FEEDBACK_STATES));
  });

  test("where no text sets a number no term is running, and nothing is asked for", () => {
    const feedback = { id: "A-1", events: loggedEvents("received 2005-09-28") };
    expect(nextAction(evaluateFeedback(feedback, { asOf: "2005-10-03", profile: "national" }))).toEqual({
      obligation: null,
      events: [],
      sentence: { vi: "Không có thời hạn nào đang tính.", en: "No term is running." },
    });
  });

  test("where the text knows one way of triage only that one is offered: forward in five days", () => {
    const feedback = { id: "A-1", events: loggedEvents("received 2026-09-21") };
    expect(nextAction(evaluateFeedback(feedback, { asOf: "2026-09-22", profile: "national" })).sentence).toEqual({
      vi: "Phải làm một trong các việc: chuyển cơ quan có thẩm quyền chậm nhất hết thứ Hai, 28/09/2026; hoặc tiếp nhận để xử lý.",
      en: "One of these must be done: forward it by the end of Monday, 28/09/2026; or accept it for handling.",
    });
  });
});
