import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { eventDay, eventNote } from "../document/event.js";
import { list, object, readOrRefuse, text, word } from "../document/read.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import {
  PUBLICATION_EVENT_MISSING,
  PUBLICATION_EVENT_REPEATED,
  PUBLICATION_IMPOSSIBLE_ORDER,
} from "../problem/kinds.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { NOT_BEFORE, PUBLICATION_EVENT_TYPES, type PublicationEventType, REQUIRED } from "./events.js";

const readDocument = /* @__PURE__ */ object(
  {
    id: text,
    events: /* @__PURE__ */ list(
      /* @__PURE__ */ object(
        { type: /* @__PURE__ */ word(PUBLICATION_EVENT_TYPES), on: eventDay },
        { note: eventNote },
      ),
    ),
  },
  {},
);

/** The day of each event of a publication. */
export type PublicationDays = ReadonlyMap<PublicationEventType, DayNumber>;

/** A publication after its form and its order were found to be right. */
export interface ReadPublication {
  readonly id: string;
  readonly days: PublicationDays;
  /** The same in the order of the document. */
  readonly events: readonly { readonly type: PublicationEventType; readonly on: DayNumber }[];
}

/** Reads a publication and refuses, all at once, what is wrong with its form and what cannot have happened. */
export function readPublication(value: unknown): ReadPublication {
  const read = readOrRefuse(readDocument, value);
  const problems: Problem[] = [];
  const days = new Map<PublicationEventType, DayNumber>();
  const places = new Map<PublicationEventType, ProblemPath>();
  read.events.forEach(({ type, on }, index) => {
    const path = ["events", index];
    if (days.has(type)) problems.push(problem(PUBLICATION_EVENT_REPEATED, { event: type }, path));
    days.set(type, on);
    places.set(type, path);
  });
  for (const [event, requires] of REQUIRED) {
    if (!days.has(event) || days.has(requires)) continue;
    problems.push(problem(PUBLICATION_EVENT_MISSING, { event, requires }, places.get(event)));
  }
  for (const [event, after] of NOT_BEFORE) {
    const day = days.get(event);
    const earlier = days.get(after);
    if (day === undefined || earlier === undefined || day >= earlier) continue;
    const params = { event, on: formatIso(day), after, afterOn: formatIso(earlier) };
    problems.push(problem(PUBLICATION_IMPOSSIBLE_ORDER, params, places.get(event)));
  }
  refuseAll(problems);
  return { id: read.id, days, events: read.events };
}
