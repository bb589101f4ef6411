import fc from "fast-check";
import type { PublicationEventType } from "../../src/procedure/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import type { Days } from "./worked-log.js";

interface Gaps {
  readonly [event: string]: number | undefined;
}

/** Days from one event to the next; `nil` where the event did not happen. */
const gap = fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined, freq: 4 });

function daysOf(start: number, gaps: Gaps): Days {
  const days: Partial<Record<PublicationEventType, string>> = {};
  const place = (
    event: PublicationEventType,
    from: number | undefined,
    after: number | undefined,
  ): number | undefined => {
    if (from === undefined || after === undefined) return undefined;
    days[event] = isoOfDay(from + after);
    return from + after;
  };
  const signed = place("decision-signed", start, gaps["signed"]);
  place("ministry-decision-received", start, gaps["ministry"] === undefined ? undefined : -gaps["ministry"]);
  const effective = place("legal-document-effective", start, gaps["effective"]);
  if (effective !== undefined && gaps["legal"] !== undefined) {
    // Signed before both its effect and the announcement, and now and then on the day of its effect.
    const latest = Math.min(effective, signed ?? effective);
    days["legal-document-signed"] = isoOfDay(gaps["legal"] < 6 ? latest : latest - gaps["legal"]);
  }
  place("decision-effective", signed, gaps["inForce"]);
  place("published-portal", place("published-national-database", signed, gaps["database"]), gaps["portal"]);
  place("posted-at-office", signed, gaps["posted"]);
  place("electronic-workflow-live", place("internal-workflow-approved", signed, gaps["approved"]), gaps["live"]);
  return days;
}

/** Possible logs: every event, or any part of them that can stand together, over the years of the plans. */
export const logs: fc.Arbitrary<Days> = fc
  .record({
    start: fc.integer({ min: dayOf("2024-06-01"), max: dayOf("2027-06-01") }),
    signed: gap,
    ministry: gap,
    effective: gap,
    legal: gap,
    inForce: gap,
    database: gap,
    portal: gap,
    posted: gap,
    approved: gap,
    live: gap,
  })
  .map(({ start, ...gaps }) => daysOf(start, gaps));

/** Profiles that answer without a case named. */
export const profileIds: fc.Arbitrary<string> = fc.constantFrom(
  "standard",
  "can-tho-2025",
  "hung-phu-2026",
  "hoa-an-2026",
  "my-xuyen-2025",
);

/** A day on which a log of `logs` may be looked at. */
export const asOfDays: fc.Arbitrary<string> = fc
  .integer({ min: dayOf("2024-04-01"), max: dayOf("2027-10-01") })
  .map(isoOfDay);
