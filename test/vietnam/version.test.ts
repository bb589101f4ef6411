import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { describeDay, vietnam } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";

/** A short sum over what the calendar says of every day: its kind, how certain it is, what it stands in for, and its texts. */
function sumOfDays(): string {
  const { from, to } = vietnam.coverage;
  const sum = createHash("sha256");
  for (const day of daysBetween(from, to)) {
    const { date, kind, certainty, replaces, cites } = describeDay(isoOfDay(day));
    sum.update(JSON.stringify([date, kind, certainty, replaces, cites.map(({ instrument }) => instrument)]));
  }
  return sum.digest("hex").slice(0, 16);
}

it("is another version whenever a day is another: raise VERSION in src/vietnam/index.ts, then write the new pair here", () => {
  expect([vietnam.version, sumOfDays()]).toEqual(["2026-11-22", "c5d9ba41890137bb"]);
});
