import {
  evaluatePublication,
  type PublicationEvaluation,
  type PublicationEventType,
} from "../../src/procedure/index.js";

/** The days of what happened in an announcement. */
type Days = Readonly<Partial<Record<PublicationEventType, string>>>;

/** Announcements around August 2026: Saturday 22 is worked for Monday 31, and 1 and 2 September are off. */
export const ANNOUNCED = {
  /** Due on Tue 4 (five days from Thu 30 July), posted on the day of signing, in the database by Thu 6. */
  "in-time": {
    "ministry-decision-received": "2026-07-30",
    "decision-signed": "2026-08-03",
    "posted-at-office": "2026-08-03",
    "published-national-database": "2026-08-06",
  },
  /** Due on Mon 27 July (Sat 25 rolls), posted one day late, in the database one day after Mon 10. */
  "all-late": {
    "ministry-decision-received": "2026-07-20",
    "decision-signed": "2026-08-05",
    "posted-at-office": "2026-08-06",
    "published-national-database": "2026-08-11",
  },
  /** Due on Mon 17 (Sat 15 rolls), and not signed. */
  "not-signed": { "ministry-decision-received": "2026-08-10" },
  /** Due on Thu 3 September: five days from Fri 28 end on a holiday. */
  running: { "ministry-decision-received": "2026-08-28" },
  /** Everything was done in July. */
  before: {
    "ministry-decision-received": "2026-07-28",
    "decision-signed": "2026-07-30",
    "posted-at-office": "2026-07-30",
    "published-national-database": "2026-07-31",
  },
  /** Signed within five days of Mon 17, but one day after Thu 20, eight days before it takes effect. */
  "two-limits": {
    "ministry-decision-received": "2026-08-17",
    "legal-document-effective": "2026-08-28",
    "decision-signed": "2026-08-21",
    "posted-at-office": "2026-08-21",
    "published-national-database": "2026-08-25",
  },
  /** Signed in July without a term of its own; in the database by Wed 5 August, never posted. */
  "not-posted": { "decision-signed": "2026-07-31", "published-national-database": "2026-08-05" },
  /** Signed and in force at once, announced on the day; in the database on Thu 3 September, before Mon 7. */
  "at-once": {
    "legal-document-signed": "2026-08-28",
    "legal-document-effective": "2026-08-28",
    "decision-signed": "2026-08-28",
    "posted-at-office": "2026-08-28",
    "published-national-database": "2026-09-03",
  },
} as const satisfies Readonly<Record<string, Days>>;

/** An announcement as it stood on a day. */
export function announcedAs(id: string, days: Days, asOf: string): PublicationEvaluation {
  // Object.entries answers string keys; they are those of the record.
  const events = Object.entries(days) as [PublicationEventType, string][];
  return evaluatePublication({ id, events: events.map(([type, on]) => ({ type, on })) }, { asOf });
}

/** All of them as they stood on a day; those that had not begun stand without anything owed. */
export function allAs(asOf: string): PublicationEvaluation[] {
  return Object.entries(ANNOUNCED).map(([id, days]) => announcedAs(id, days, asOf));
}
