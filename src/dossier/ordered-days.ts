import type { DayNumber } from "../civil/day-number.js";
import type { ProblemPath } from "../problem/codes.js";
import type { ReadDossier, ReadSupplement } from "./read-dossier.js";

/** A day that cannot lie before another, where both are there. */
export interface OrderedDays {
  readonly event: string;
  readonly on: DayNumber | undefined;
  readonly after: string;
  readonly afterOn: DayNumber | undefined;
  /** Where the later of the two stands. */
  readonly path: ProblemPath;
}

/** What cannot come before what in a dossier. Things may happen on one day. */
export function orderedDaysOf(dossier: ReadDossier): OrderedDays[] {
  const { received, due, finished, supplements = [], apologies = [] } = dossier;
  const reception = { after: "received", afterOn: received };
  return [
    { event: "due", on: due, ...reception, path: ["due"] },
    { event: "finished", on: finished, ...reception, path: ["finished"] },
    { event: "finished", on: finished, ...lastDayOf(supplements.at(-1)), path: ["finished"] },
    ...supplements.flatMap(({ requested, answered }, index) => {
      const path = ["supplements", index];
      const earlier = index === 0 ? reception : lastDayOf(supplements[index - 1]);
      return [
        { event: "requested", on: requested, ...earlier, path: [...path, "requested"] },
        { event: "answered", on: answered, after: "requested", afterOn: requested, path: [...path, "answered"] },
      ];
    }),
    ...apologies.flatMap(({ on, newDue }, index) => {
      const path = ["apologies", index];
      return [
        { event: "apology", on, ...reception, path: [...path, "on"] },
        { event: "newDue", on: newDue, after: "apology", afterOn: on, path: [...path, "newDue"] },
      ];
    }),
  ];
}

/** The last day that a request for more papers knows of. */
function lastDayOf(supplement: ReadSupplement | undefined): Pick<OrderedDays, "after" | "afterOn"> {
  return supplement?.answered === undefined
    ? { after: "requested", afterOn: supplement?.requested }
    : { after: "answered", afterOn: supplement.answered };
}
