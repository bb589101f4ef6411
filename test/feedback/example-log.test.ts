import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluateFeedback, FEEDBACK_EVENT_TYPES, type Feedback } from "../../src/feedback/index.js";
import { ALLOWED, modelEvaluate } from "./model.js";

const LOG = new URL("../../examples/feedback-2026.jsonl", import.meta.url);
const cases = readFileSync(LOG, "utf8")
  .trimEnd()
  .split("\n")
  // What JSON.parse returns is any; evaluateFeedback checks the form.
  .map((line) => JSON.parse(line) as Feedback);
const evaluations = cases.map((each) => evaluateFeedback(each, { asOf: "2026-11-23" }));
const statuses = new Set(evaluations.flatMap(({ obligations }) => obligations.map(({ status }) => status)));

test("the example log has at least 44 cases, each with its own id", () => {
  expect(cases.length).toBeGreaterThanOrEqual(44);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const { id } of cases) expect(id).toMatch(/^HP-2026-0\d\d$/);
});

test("every state and every type of event is in it", () => {
  const states = Object.keys(ALLOWED).filter((state) => state !== "none");
  expect(new Set(evaluations.map(({ state }) => state))).toEqual(new Set(states));
  const types = cases.flatMap(({ events }) => events.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(FEEDBACK_EVENT_TYPES));
});

test("every status of an obligation is in it", () => {
  expect([...statuses].sort()).toEqual(
    ["due-today", "met", "met-late", "not-required", "overdue", "suspended", "upcoming"].sort(),
  );
});

test("most of its ended cases were in time, some were late", () => {
  const ended = evaluations.filter(({ state }) => ["published", "rejected", "withdrawn"].includes(state));
  const late = ended.filter(({ onTime }) => onTime === false);
  expect(late.length).toBeGreaterThanOrEqual(4);
  expect(late.length).toBeLessThan(ended.length / 4);
});

test("all its days lie in 2026 and not after 23 November", () => {
  for (const { events } of cases) {
    for (const { on } of events) expect(String(on) >= "2026-01-01" && String(on) < "2026-11-24").toBe(true);
  }
});

test("its notes are short and carry no number that could be a phone or an identity", () => {
  for (const { note } of cases.flatMap(({ events }) => events)) {
    expect(note).toMatch(/^\p{Lu}[\p{L} ,]{5,60}$/u);
  }
});

test("the day-by-day model answers each of its cases alike", () => {
  for (const [index, { id, events }] of cases.entries()) {
    // Instants in the log lie in the Vietnamese morning, but for the one past midnight.
    const dated = events.map(({ type, on }) => ({
      type,
      on: on === "2026-11-22T17:30:00Z" ? "2026-11-23" : String(on).slice(0, 10),
    }));
    expect(modelEvaluate(dated, "2026-11-23", "reset"), id).toMatchObject({
      state: evaluations[index]?.state,
      onTime: evaluations[index]?.onTime,
    });
  }
});
