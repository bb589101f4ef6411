import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  civilDateOf,
  countWorkingDays,
  describeDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";
import { expectZoneInForce, ZONE } from "./zone.js";

/** Midnight UTC of Monday 21 September is still Sunday in Los Angeles: the commonest bug of the field. */
const DATE = new Date("2026-09-21");

describe(`a JavaScript Date where a civil date belongs, in ${ZONE}`, () => {
  it("runs in the zone that the project demands", expectZoneInForce);

  it.each([
    ["isWorkingDay", "date", () => isWorkingDay(untyped(DATE))],
    ["addWorkingDays", "date", () => addWorkingDays(untyped(DATE), 1)],
    ["countWorkingDays, from", "from", () => countWorkingDays(untyped(DATE), "2026-09-25")],
    ["countWorkingDays, to", "to", () => countWorkingDays("2026-09-18", untyped(DATE))],
    ["nextWorkingDay", "date", () => nextWorkingDay(untyped(DATE))],
    ["previousWorkingDay", "date", () => previousWorkingDay(untyped(DATE))],
    ["workingDayOnOrAfter", "date", () => workingDayOnOrAfter(untyped(DATE))],
    ["workingDayOnOrBefore", "date", () => workingDayOnOrBefore(untyped(DATE))],
    ["describeDay", "date", () => describeDay(untyped(DATE))],
  ])("is refused by %s", (_name, argument, run) => {
    const error = refusalOf(run);
    expect(error.code).toBe("date.not-civil");
    expect(error.path).toEqual([argument]);
  });

  it("is refused even when it is invalid, as a Date and not as a number", () => {
    expect(refusalOf(() => isWorkingDay(untyped(new Date(Number.NaN)))).code).toBe("date.not-civil");
  });

  it("enters through civilDateOf, and gives the same answer in every zone", () => {
    expect(civilDateOf(DATE)).toBe("2026-09-21");
    expect(addWorkingDays(civilDateOf(DATE), 1)).toBe("2026-09-22");
  });
});
