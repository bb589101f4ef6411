import { describe, expect, it } from "vitest";
import { parseIso } from "../../src/civil/parse-iso.js";
import { applyEvent, initialFeedbackState, safeApplyEvent } from "../../src/feedback/index.js";
import { readWellFormed } from "../../src/feedback/read-well-formed.js";
import { refusalOf, untyped } from "../support/refusal.js";

const RECEIVED = { type: "received", on: "2026-11-20" };

describe("a case that is written as nearly all are", () => {
  it("is read at once", () => {
    const read = readWellFormed({
      id: "PA-1",
      channel: "in-writing",
      kind: "obstruction",
      refusalGround: "sender-not-named",
      events: [RECEIVED, { type: "accepted", on: "2026-11-23", note: "x" }],
    });
    expect(read?.id).toBe("PA-1");
    expect(read?.events.map(({ type, ...rest }) => ({ type: type.name, ...rest }))).toEqual([
      { type: "received", on: parseIso("2026-11-20") },
      { type: "accepted", on: parseIso("2026-11-23"), note: "x" },
    ]);
  });

  it.each([
    ["text", "PA-1"],
    ["null", null],
    ["nothing", undefined],
    ["a list", [RECEIVED]],
    ["a list with an id and events", Object.assign([], { id: "PA-1", events: [RECEIVED] })],
    ["a function with an id and events", Object.assign(() => 0, { id: "PA-1", events: [RECEIVED] })],
    ["a case without id", { events: [RECEIVED] }],
    ["an id that is a number", { id: 5, events: [RECEIVED] }],
    ["an id of spaces", { id: "  ", events: [RECEIVED] }],
    ["no events", { id: "PA-1" }],
    ["events that are text", { id: "PA-1", events: "received" }],
    ["an empty list of events", { id: "PA-1", events: [] }],
    ["a key that is unknown", { id: "PA-1", events: [RECEIVED], sender: "x" }],
    ["a channel that is unknown", { id: "PA-1", events: [RECEIVED], channel: "pigeon" }],
    ["an event that is text", { id: "PA-1", events: ["received"] }],
    ["an event that is null", { id: "PA-1", events: [null] }],
    ["an event that is a list", { id: "PA-1", events: [Object.assign([], RECEIVED)] }],
    ["an event that is a function", { id: "PA-1", events: [Object.assign(() => 0, RECEIVED)] }],
    ["a later event that is wrong", { id: "PA-1", events: [RECEIVED, { type: "accepted", on: "2026-02-30" }] }],
    ["a type that is unknown", { id: "PA-1", events: [{ ...RECEIVED, type: "lost" }] }],
    ["a date in parts", { id: "PA-1", events: [{ ...RECEIVED, on: { year: 2026, month: 11, day: 20 } }] }],
    ["a date in a text object", { id: "PA-1", events: [{ ...RECEIVED, on: Object("2026-11-20") }] }],
    ["a date that is none", { id: "PA-1", events: [{ ...RECEIVED, on: "2026-02-30" }] }],
    ["a key of an event that is unknown", { id: "PA-1", events: [{ ...RECEIVED, by: "x" }] }],
    ["a note that is a number", { id: "PA-1", events: [{ ...RECEIVED, note: 5 }] }],
  ])("is not %s, which is read key by key", (_, value) => {
    expect(readWellFormed(value)).toBeUndefined();
  });
});

describe("one event after another", () => {
  const received = applyEvent(initialFeedbackState, { type: "received", on: "2026-11-20" });
  const waiting = applyEvent(received, { type: "clarification-requested", on: "2026-11-23" });

  it("the state counts the events, and knows where it returns to while it waits", () => {
    expect(received).toEqual({ name: "received", lastOn: "2026-11-20", events: 1 });
    expect(waiting).toEqual({ name: "awaiting-clarification", lastOn: "2026-11-23", events: 2, before: "received" });
    const again = applyEvent(waiting, { type: "clarified", on: "2026-11-25" });
    expect(again).toEqual({ name: "received", lastOn: "2026-11-25", events: 3 });
  });

  it("a refusal blames the event by its number, and tells both days", () => {
    const early = refusalOf(() => applyEvent(waiting, { type: "clarified", on: "2026-11-20" }));
    expect(early.path?.slice(0, 2)).toEqual(["events", 2]);
    expect(early.params).toMatchObject({ on: "2026-11-20", previous: "2026-11-23" });
    expect(refusalOf(() => applyEvent(received, { type: "received", on: "2026-11-23" })).problems).toMatchObject([
      { params: { event: "received", state: "received" } },
    ]);
  });

  it("nothing of a state that was kept is taken on trust", () => {
    const next = { type: "accepted", on: "2026-11-24" } as const;
    const wrong = (part: object) => refusalOf(() => applyEvent(untyped({ ...received, ...part }), next)).path;
    expect(wrong({ events: -1 })).toEqual(["events"]);
    expect(wrong({ lastOn: "2026-02-30" })).toEqual(["state", "lastOn"]);
    expect(wrong({ name: "lost" })?.[0]).toBe("state");
    expect(wrong({ before: "lost" })?.[0]).toBe("state");
    expect(refusalOf(() => applyEvent(untyped(null), next)).path).toEqual(["state"]);
    expect(safeApplyEvent(untyped({ ...received, name: "lost" }), next).success).toBe(false);
    expect(safeApplyEvent(received, next)).toMatchObject({ success: true, data: { events: 2 } });
  });
});
