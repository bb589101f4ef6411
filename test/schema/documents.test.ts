import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type CalendarSpec, calendarSpec, defineCalendar, safeEvaluateFeedback, vietnam } from "../../src/index.js";
import { calendarSchema, feedbackSchema, jsonSchemaOf } from "../../src/schema/index.js";

const name = { vi: "Nghỉ bão", en: "Storm" };
const received = { type: "received", on: "2026-11-20" };

/** The form only: formats are for people here, since the pattern of a date says the same. */
function validator(document: "calendar" | "feedback"): (value: unknown) => boolean {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(document));
}

const GOOD_CALENDARS: readonly unknown[] = [
  JSON.parse(JSON.stringify(calendarSpec(vietnam))),
  { id: "a", version: "1", extends: "vietnam", daysOff: [{ date: "2026-09-10", name }] },
  { id: "a", version: "1", extends: { id: "b", version: "1", extends: "vietnam" }, week: ["monday"] },
  { id: "a", version: "1", coverage: { from: "2026-01-01", to: "2026-12-31" }, week: ["monday", "sunday"] },
];

const BAD_CALENDARS: readonly unknown[] = [
  null,
  {},
  { id: "a", version: "1" },
  { id: "", version: "1", extends: "vietnam" },
  { id: "a", version: "1", extends: "france" },
  { id: "a", version: "1", extends: "vietnam", weekend: [] },
  { id: "a", version: "1", extends: "vietnam", week: [] },
  { id: "a", version: "1", extends: "vietnam", week: ["Monday"] },
  { id: "a", version: "1", extends: "vietnam", daysOff: [{ date: "2026-02-30", name }] },
  { id: "a", version: "1", extends: "vietnam", daysOff: [{ date: "2026-09-10", name, kind: "workday" }] },
  { id: "a", version: "1", extends: "vietnam", daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão" } }] },
  { id: "a", version: "1", extends: "vietnam", daysOff: [{ date: "2026-09-10", name, note: "?" }] },
];

describe("the schema of a calendar", () => {
  it.each(GOOD_CALENDARS.map((value, index) => [index, value] as const))(
    "accepts what defineCalendar accepts: %i",
    (_, value) => {
      expect(calendarSchema.safeParse(value).success).toBe(true);
      expect(validator("calendar")(value)).toBe(true);
      // The form was just checked.
      expect(defineCalendar(value as CalendarSpec).id).toBeTypeOf("string");
    },
  );

  it.each(BAD_CALENDARS.map((value, index) => [index, value] as const))(
    "refuses what defineCalendar refuses: %i",
    (_, value) => {
      expect(calendarSchema.safeParse(value).success).toBe(false);
      expect(validator("calendar")(value)).toBe(false);
      // Whatever it is, that is the point.
      expect(() => defineCalendar(value as CalendarSpec)).toThrow();
    },
  );
});

describe("the schema of a case", () => {
  it.each([
    [{ id: "1", events: [received] }, true],
    [{ id: "1", events: [{ ...received, note: "" }] }, true],
    [{ id: "1", events: [{ type: "received", on: "2026-11-19T17:30:00Z" }] }, true],
    [{ id: "1", events: [{ type: "received", on: "2026-11-19T17:30:00" }] }, false],
    [{ id: "1", events: [] }, false],
    [{ id: "1", events: [{ type: "eaten", on: "2026-11-20" }] }, false],
    [{ id: "1", events: [{ ...received, who: "?" }] }, false],
    [{ id: "1", events: [received], extra: 1 }, false],
    [{ id: " ", events: [received] }, false],
    [{ events: [received] }, false],
    [[], false],
  ])("agrees with evaluateFeedback on %j", (value, good) => {
    expect(feedbackSchema.safeParse(value).success).toBe(good);
    expect(validator("feedback")(value)).toBe(good);
    // Whatever it is, that is the point.
    expect(safeEvaluateFeedback(value as never, { asOf: "2026-11-23" }).success).toBe(good);
  });
});
