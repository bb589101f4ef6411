import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { formatIso } from "../../src/civil/format-iso.js";
import type { Dossier } from "../../src/dossier/index.js";
import {
  type CalendarSpec,
  type CivilDateLike,
  computeDeadline,
  defineCalendar,
  type Feedback,
  type FeedbackOptions,
  type ProfileSpec,
  type Publication,
} from "../../src/index.js";

/** A date in parts. */
export const DATE = { year: 2026, month: 12, day: 14 } as const;

/** A date as it is written, however it was passed. */
export function isoOf(date: CivilDateLike): string {
  return formatIso(dayNumberOf(date, "date"));
}

const name = { vi: "Nghỉ bão", en: "Storm" };
const cites = [{ instrument: "15/QĐ-UBND", title: name, inForce: { from: "2026-01-01" }, mark: "plan-only" as const }];

/** An agency's days, on top of another document. */
export const stormSpec: CalendarSpec = {
  id: "storm",
  version: "2026-09-11",
  extends: { id: "agency", version: "1", extends: "vietnam", coverage: { from: "2020-01-01", to: "2030-12-31" } },
  daysOff: [{ date: "2026-09-10", name, kind: "local-day-off", certainty: "official", cites }],
  makeUpDays: [{ date: "2026-09-12", name, replaces: "2026-09-10" }],
  remarks: [{ date: "2026-09-15", certainty: "projected", note: name, cites }],
};

/** A calendar of its own. */
export const weekSpec: CalendarSpec = {
  id: "shop",
  version: "1",
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  week: ["monday", "saturday"],
  weekPeriods: [{ from: "2026-06-01", to: "2026-06-30", week: ["sunday"] }],
  weekCites: cites,
  daysOff: [{ date: "2026-03-02", name }],
  certainty: [{ from: "2026-01-01", certainty: "statutory" }],
};

/** The calendar of the first. */
export const storm = defineCalendar(stormSpec);

/** A case with every kind of field. */
export const feedback: Feedback = {
  id: "A-1",
  channel: "in-writing",
  events: [
    { type: "received", on: "2026-11-02" },
    { type: "clarification-requested", on: { year: 2026, month: 11, day: 4 }, note: "?" },
    { type: "clarified", on: "2026-11-06T01:00:00Z" },
    { type: "forwarded", on: "2026-11-09" },
    { type: "accepted", on: "2026-11-10" },
  ],
};

/** A case as nearly all are written. */
export const plainFeedback: Feedback = {
  id: "A-2",
  events: [
    { type: "received", on: "2026-11-02", note: "" },
    { type: "forwarded", on: "2026-11-04" },
    { type: "resolved", on: "2026-11-20" },
  ],
};

/** How they are looked at. */
export const feedbackOptions: FeedbackOptions = {
  asOf: "2026-11-23",
  calendar: storm,
  profile: "national",
  clarification: "suspend",
};

/** An announcement. */
export const publication: Publication = {
  id: "QD-1",
  events: [
    { type: "ministry-decision-received", on: "2026-03-02" },
    { type: "legal-document-signed", on: "2026-03-04" },
    { type: "legal-document-effective", on: "2026-04-20" },
    { type: "decision-signed", on: "2026-03-05", note: "1" },
    { type: "decision-effective", on: new Date("2026-03-06T00:00:00Z") },
    { type: "published-national-database", on: "2026-03-09" },
  ],
};

/** A dossier with everything that it can have. */
export const dossier: Dossier = {
  id: "H-1",
  status: "processed",
  received: "2026-11-02",
  maximumTerm: { amount: 5, unit: "working-day" },
  supplements: [{ requested: "2026-11-04", answered: "2026-11-06" }],
  apologies: [{ on: "2026-11-12", newDue: "2026-11-18" }],
  finished: "2026-11-20",
};

/** A dossier with a day appointed. */
export const appointed: Dossier = { id: "H-2", status: "processing", received: "2026-11-02", due: "2026-11-18" };

/** An agency's own terms. */
export const profileSpec: ProfileSpec = {
  id: "agency",
  title: name,
  extends: "standard",
  effective: { from: "2026-01-01", until: "2026-12-31" },
  terms: [
    {
      rule: "feedback.reject",
      amount: 1,
      unit: "working-day",
      direction: "after",
      cites: cites[0] ?? { instrument: "" },
    },
  ],
  calendar: storm,
};

/** A deadline that skips days, and one that rolls. */
export const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" });
export const backward = computeDeadline({ rule: "procedure.announce-before-effect", from: "2026-11-30" });
