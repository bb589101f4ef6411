import { describe, expect, test } from "vitest";
import { evaluateFeedback, feedbackTimeline, type TimelineEntry } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { loggedEvents } from "./logged-events.js";

/** `"09-21 received → received"`, `"09-22 as of"`, `"09-23 reject met"`. */
function inWords(entry: TimelineEntry): string {
  const day = entry.on.slice(5);
  if (entry.kind === "event") return `${day} ${entry.event} → ${entry.state}`;
  if (entry.kind === "as-of") return `${day} as of`;
  return `${day} ${entry.obligation.rule.replace("feedback.", "")} ${entry.obligation.status}`;
}

const ASKED = "received 2026-09-21, clarification-requested 2026-09-24";
const LATE = "received 2026-09-21, accepted 2026-09-22, progress-updated 2026-10-15, resolved 2026-10-28";
const LATE_LINE = [
  "09-21 received → received, 09-22 accepted → in-progress, 10-12 resolve met-late",
  "10-15 progress-updated → in-progress, 10-19 progress met, 10-26 progress met-late",
  "10-28 resolved → awaiting-publication",
];

/** Title, log, as of, entries; the dates were counted by hand on the calendar of 2026. */
const LINES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "received only: four days lie ahead, over Culture Day",
    "received 2026-11-20",
    "2026-11-23",
    [
      "11-20 received → received, 11-23 as of",
      "11-25 reject upcoming, 11-26 forward upcoming, 11-30 clarify upcoming, 12-14 resolve upcoming",
    ],
  ],
  [
    "while the sender is waited for, resolving has no day, and the ways not taken are no points",
    ASKED,
    "2026-09-25",
    [
      "09-21 received → received, 09-24 clarification-requested → awaiting-clarification",
      "09-25 as of, 09-28 clarify met",
    ],
  ],
  [
    "the answer leads back and starts everything again: 15 days after 29/09 is 20/10",
    `${ASKED}, clarified 2026-09-29`,
    "2026-09-30",
    [
      "09-21 received → received, 09-24 clarification-requested → awaiting-clarification, 09-28 clarify met",
      "09-29 clarified → received, 09-30 as of",
      "10-01 reject upcoming, 10-02 forward upcoming, 10-06 clarify upcoming, 10-20 resolve upcoming",
    ],
  ],
  [
    "resolved late: the update of 15/10 meets the first span, the second is made up for by the result",
    LATE,
    "2026-10-29",
    [...LATE_LINE, "10-29 as of, 10-30 publish upcoming"],
  ],
  [
    "published on the day on which it was due: the event first, then the end of the term",
    `${LATE}, published 2026-10-30`,
    "2026-11-02",
    [...LATE_LINE, "10-30 published → published, 10-30 publish met, 11-02 as of"],
  ],
  [
    "withdrawn while waiting: nothing is owed any more",
    `${ASKED}, withdrawn 2026-09-25`,
    "2026-10-30",
    [
      "09-21 received → received, 09-24 clarification-requested → awaiting-clarification",
      "09-25 withdrawn → withdrawn, 09-28 clarify met, 10-30 as of",
    ],
  ],
  [
    "all on one day: events, then the look, then what falls due",
    "received 2026-09-21, rejected 2026-09-23",
    "2026-09-23",
    ["09-21 received → received, 09-23 rejected → rejected, 09-23 as of, 09-23 reject met"],
  ],
  [
    "two of one day stay in the order of the list: both rounds have something on 28/09",
    "received 2026-09-21, clarification-requested 2026-09-23, clarified 2026-09-23, forwarded 2026-09-28",
    "2026-09-28",
    [
      "09-21 received → received, 09-23 clarification-requested → awaiting-clarification",
      "09-23 clarified → received, 09-28 forwarded → forwarded, 09-28 as of, 09-28 clarify met, 09-28 forward met",
      "10-19 resolve upcoming",
    ],
  ],
];

describe("the line of a case", () => {
  test.each(LINES)("%s", (_, log, asOf, expected) => {
    const line = feedbackTimeline(evaluate(loggedEvents(log), asOf, "reset"));
    expect(line.map(inWords)).toEqual(expected.join(", ").split(", "));
  });

  test("days in Vietnam, notes, labels and obligations are kept whole", () => {
    const events = [{ type: "received", on: "2026-09-20T17:00:00Z", note: "Gửi qua bưu chính" }] as const;
    const evaluation = evaluateFeedback({ id: "A-1", events }, { asOf: "2026-09-21" });
    const label = { vi: "nhận được", en: "received" };
    const head = { kind: "event", on: "2026-09-21", event: "received", state: "received" };
    expect(feedbackTimeline(evaluation).slice(0, 3)).toEqual([
      { ...head, label, note: "Gửi qua bưu chính" },
      { kind: "as-of", on: "2026-09-21", label: { vi: "ngày xem", en: "as of" } },
      {
        kind: "due",
        on: "2026-09-23",
        obligation: evaluation.obligations[0],
        label: { vi: "Từ chối tiếp nhận phản ánh, kiến nghị", en: "Reject feedback" },
      },
    ]);
  });
});
