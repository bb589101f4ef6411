import { describe, expect, it } from "vitest";
import { civilDateOf } from "../../src/index.js";
import { isoOfDay } from "../oracle/civil-days.js";
import { randomFrom } from "../oracle/random.js";
import { refusalOf } from "../support/refusal.js";
import { expectZoneInForce, ZONE } from "./zone.js";

const HOUR = 3_600_000;

describe(`the civil date of a moment in Vietnam, read in ${ZONE}`, () => {
  it("runs in the zone that the project demands", expectZoneInForce);

  it.each([
    ["2026-11-19T17:30:00Z", "2026-11-20", "00:30 in Vietnam is the day before in UTC"],
    ["2026-11-19T16:59:59Z", "2026-11-19", "the last second of the day"],
    ["2026-11-19T17:00:00Z", "2026-11-20", "the first second of the day"],
    ["2026-11-20T00:00:00+07:00", "2026-11-20", "midnight in Vietnam itself"],
    ["2026-11-19T09:00:00-08:00", "2026-11-20", "a morning in Los Angeles is past midnight in Vietnam"],
    ["2026-03-08T10:30:00Z", "2026-03-08", "the hour in which Los Angeles changes its clocks"],
    ["2026-12-31T17:00:00.000Z", "2027-01-01", "the turn of the year"],
  ])("reads %s as %s: %s", (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
    expect(civilDateOf(new Date(instant))).toBe(date);
    expect(civilDateOf(Date.parse(instant))).toBe(date);
    expect(civilDateOf({ epochMilliseconds: Date.parse(instant) })).toBe(date);
  });

  it("agrees with seven hours added to UTC on 50,000 random moments from 1999 to 2050", () => {
    const draw = randomFrom(7);
    const different: number[] = [];
    for (let round = 0; round < 50_000; round++) {
      const moment = draw(Date.UTC(1999, 9, 2), Date.UTC(2050, 11, 31));
      if (civilDateOf(moment) !== isoOfDay(Math.floor((moment + 7 * HOUR) / (24 * HOUR)))) different.push(moment);
    }
    expect(different).toEqual([]);
  });

  it("refuses a time stamp without offset, which JavaScript would read in the zone of the host", () => {
    const error = refusalOf(() => civilDateOf("2026-11-20T08:00"));
    expect(error.code).toBe("instant.without-offset");
    expect(error.path).toEqual(["instant"]);
  });
});
