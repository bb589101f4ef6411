import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { civilDateOf, evaluateFeedback } from "../../src/index.js";
import { randomFrom } from "../oracle/random.js";
import { untyped } from "../support/refusal.js";

const HANOI = "Asia/Ho_Chi_Minh";
/** The last change of the clock in the zone's history: from UTC+8 in the south back to UTC+7. */
const LAST_CHANGE = "1975-06-12T16:00:00Z";

function inVietnam(milliseconds: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(HANOI);
}

describe("the civil date of a moment, as Temporal has it in Asia/Ho_Chi_Minh", () => {
  it("is that of Temporal on 5,000 random moments, however the moment is given", () => {
    const draw = randomFrom(1975);
    const zones = [HANOI, "UTC", "America/Los_Angeles", "Pacific/Kiritimati"];
    const different: string[] = [];
    for (let round = 0; round < 5000; round++) {
      const moment = draw(Date.parse(LAST_CHANGE), Date.UTC(2100, 11, 31));
      const zoned = inVietnam(moment);
      const elsewhere = zoned.withTimeZone(zones[round % zones.length] ?? HANOI);
      const ours = [zoned.toInstant(), elsewhere, moment, new Date(moment), zoned.toString(), elsewhere.toString()].map(
        (given) => civilDateOf(given),
      );
      const day = zoned.toPlainDate().toString();
      if (ours.some((date) => date !== day)) different.push(`${zoned}: ${ours.join()}`);
    }
    expect(different).toEqual([]);
  });

  it("turns at midnight in Vietnam, every day of 2026 and 2027, to the millisecond", () => {
    let midnight = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${HANOI}]`);
    for (let day = 0; day < 730; day++) {
      const date = midnight.toPlainDate();
      expect(civilDateOf(midnight)).toBe(date.toString());
      expect(civilDateOf(midnight.subtract({ milliseconds: 1 }))).toBe(date.subtract({ days: 1 }).toString());
      midnight = midnight.add({ days: 1 });
    }
  });

  it("is read from an event that carries an Instant or a ZonedDateTime of any zone", () => {
    const moment = Temporal.Instant.from("2026-11-19T17:30:00Z");
    const received = (on: unknown) =>
      evaluateFeedback({ id: "A", events: [{ type: "received", on: untyped(on) }] }, { asOf: "2026-11-23" });
    const written = received("2026-11-20");
    expect(received(moment)).toEqual(written);
    expect(received(moment.toZonedDateTimeISO("America/Los_Angeles"))).toEqual(written);
    expect(received(moment.toZonedDateTimeISO(HANOI))).toEqual(written);
  });
});

describe("where the history of the zone means something else", () => {
  it("we hold UTC+7 all the time; the zone did so from 13 June 1975 on, long before the calendar begins", () => {
    const change = Temporal.Instant.from(LAST_CHANGE).toZonedDateTimeISO(HANOI);
    expect(change.getTimeZoneTransition("next")).toBeNull();
    expect(change.subtract({ milliseconds: 1 }).offset).toBe("+08:00");
    expect(change.offset).toBe("+07:00");
  });

  it("before that, half past midnight in Sài Gòn was half past eleven by UTC+7, and the days differ", () => {
    const moment = Temporal.Instant.from("1975-06-11T16:30:00Z");
    expect(moment.toZonedDateTimeISO(HANOI).toPlainDate().toString()).toBe("1975-06-12");
    expect(civilDateOf(moment)).toBe("1975-06-11");
  });
});
