import type { CivilDateLike } from "../civil/civil-date.js";

/**
 * What can happen to the announcement of procedures (công bố, công khai TTHC): the ministry's decision arrives; the legal
 * document is signed and takes effect; the announcement decision is signed and takes effect; the procedures stand in the
 * national database, on the portal and at the office; the internal workflow is approved; the electronic one runs.
 */
export const PUBLICATION_EVENT_TYPES = [
  "ministry-decision-received",
  "legal-document-signed",
  "legal-document-effective",
  "decision-signed",
  "decision-effective",
  "published-national-database",
  "published-portal",
  "posted-at-office",
  "internal-workflow-approved",
  "electronic-workflow-live",
] as const;

/** See `PUBLICATION_EVENT_TYPES`. */
export type PublicationEventType = (typeof PUBLICATION_EVENT_TYPES)[number];

/** One thing that happened, or will take effect, on one day. */
export interface PublicationEvent {
  readonly type: PublicationEventType;
  /** A civil date, or an instant, which is read in Vietnam time. */
  readonly on: CivilDateLike | Date;
  readonly note?: string;
}

/** One announcement of procedures: its events, in any order, each once. */
export interface Publication {
  readonly id: string;
  readonly events: readonly PublicationEvent[];
}

/** Effective dates are known before they come, once what they belong to was signed; everything else when it happens. */
export const KNOWN_ONCE_SIGNED: readonly (readonly [effective: PublicationEventType, signed: PublicationEventType])[] =
  [
    ["legal-document-effective", "legal-document-signed"],
    ["decision-effective", "decision-signed"],
  ];

/** What an event must have had before it: a signed document has an effective date, and what is published was announced. */
export const REQUIRED: readonly (readonly [event: PublicationEventType, requires: PublicationEventType])[] = [
  ["legal-document-signed", "legal-document-effective"],
  ["decision-effective", "decision-signed"],
  ["published-national-database", "decision-signed"],
  ["published-portal", "published-national-database"],
  ["posted-at-office", "decision-signed"],
  ["internal-workflow-approved", "decision-signed"],
  ["electronic-workflow-live", "internal-workflow-approved"],
];

/** What cannot come before what, where both are in the log. */
export const NOT_BEFORE: readonly (readonly [event: PublicationEventType, earlier: PublicationEventType])[] = [
  ["legal-document-effective", "legal-document-signed"],
  ["decision-signed", "ministry-decision-received"],
  ["decision-signed", "legal-document-signed"],
  ["decision-effective", "decision-signed"],
  ["published-national-database", "decision-signed"],
  ["published-portal", "published-national-database"],
  ["posted-at-office", "decision-signed"],
  ["internal-workflow-approved", "decision-signed"],
  ["electronic-workflow-live", "internal-workflow-approved"],
];
