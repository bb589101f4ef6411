import {
  evaluatePublication,
  type Publication,
  type PublicationEvaluation,
  type PublicationEventType,
  type PublicationOptions,
} from "../../src/procedure/index.js";

/** The days of the events of an announcement; what is missing did not happen. */
export type Days = Readonly<Partial<Record<PublicationEventType, string>>>;

/** An announcement with these events, in this order. */
export function publicationOf(days: Days): Publication {
  // Object.entries answers string keys; they are those of the record.
  const events = Object.entries(days) as [PublicationEventType, string][];
  return { id: "QD-1", events: events.map(([type, on]) => ({ type, on })) };
}

/** Where an announcement stands on a day, under `standard` unless another profile is named. */
export function evaluate(days: Days, asOf: string, more: Omit<PublicationOptions, "asOf"> = {}): PublicationEvaluation {
  return evaluatePublication(publicationOf(days), { asOf, ...more });
}

/** The obligations as lines: rule, day counted from, due day, day to act by where it is another, status. */
export function lines({ obligations }: PublicationEvaluation): string[] {
  return obligations.map(({ rule, from, due, actBy, status }) => {
    const act = actBy === due ? "" : ` (act by ${actBy})`;
    return `${rule.replace("procedure.", "")}: ${from} → ${due}${act}, ${status}`;
  });
}
