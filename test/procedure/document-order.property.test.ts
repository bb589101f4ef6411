import fc from "fast-check";
import { expect, test } from "vitest";
import type { PublicationEventType } from "../../src/procedure/index.js";
import { asOfDays, logs, profileIds } from "./arbitraries.js";
import { type Days, evaluate, lines } from "./worked-log.js";

/** A log and the same events in another order. */
const shuffled = logs.chain((days) => {
  // Object.entries answers string keys; they are those of the record.
  const entries = Object.entries(days) as [PublicationEventType, string][];
  const all = { minLength: entries.length, maxLength: entries.length };
  return fc.shuffledSubarray(entries, all).map((other): readonly [Days, Days] => [days, Object.fromEntries(other)]);
});

test("the order of the events in the document does not matter", () => {
  fc.assert(
    fc.property(shuffled, profileIds, asOfDays, ([days, other], profile, asOf) => {
      expect(evaluate(other, asOf, { profile })).toEqual(evaluate(days, asOf, { profile }));
    }),
    { numRuns: 5000 },
  );
});

test("nor does it at the first day of a plan that counts posting from another event", () => {
  const days = { "decision-signed": "2025-04-07", "decision-effective": "2025-04-10" };
  const other = { "decision-effective": "2025-04-10", "decision-signed": "2025-04-07" };
  const look = (log: Days) => lines(evaluate(log, "2025-04-10", { profile: "can-tho-2025" }));
  expect(look(other)).toEqual(look(days));
});
