import { expect, it } from "vitest";
import { calendarSpec, isWorkingDay, vietnam } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

/** An object that answers every question, and one that answers none. */
const AGREEABLE = new Proxy({}, { get: () => ({}) });
const THROWING = new Proxy(
  {},
  {
    get() {
      throw new Error("no property can be read");
    },
  },
);

const NONE: readonly (readonly [what: string, value: unknown, shown: string])[] = [
  ["null", null, "null"],
  ["a name", "vietnam", '"vietnam"'],
  ["a number", 5, "5"],
  ["an empty object", {}, "an object"],
  ["a copy of the plain fields of a calendar", { ...vietnam }, "an object"],
  ["an object that has every key", AGREEABLE, "an object"],
  ["an object whose properties throw", THROWING, "an object"],
];

it.each(NONE)("%s is no calendar, for a question and for its document", (_, value, shown) => {
  for (const run of [() => isWorkingDay("2026-11-20", untyped(value)), () => calendarSpec(untyped(value))]) {
    expect(refusalOf(run)).toMatchObject({
      code: "calendar.not-a-calendar",
      params: { value: shown },
      path: ["calendar"],
    });
  }
});
