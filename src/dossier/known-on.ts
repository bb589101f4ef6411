import type { DayNumber } from "../civil/day-number.js";
import type { ReadDossier } from "./read-dossier.js";

/** Days of waiting for the applicant: those after the first, up to and including the second. */
export interface Wait {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What was known of the course of a dossier on a day: as if the record had been written then. */
export interface KnownCourse {
  readonly finished: DayNumber | undefined;
  /** How many requests for more papers there were. */
  readonly requests: number;
  /** The waits that are over, in order. */
  readonly waits: readonly Wait[];
  /** The day of the request that the dossier waits for, while it does. */
  readonly waitingSince: DayNumber | undefined;
  /** The day of the first letter of apology. */
  readonly firstApology: DayNumber | undefined;
}

/**
 * The course of a dossier as known on a day. It is told by the days alone, since the status says where the dossier stands
 * today: a request without an answer makes it wait, until its end if it ends so.
 */
export function knownOn(dossier: ReadDossier, asOf: DayNumber): KnownCourse {
  const finished = knownDay(dossier.finished);
  const requests = (dossier.supplements ?? []).filter(({ requested }) => requested <= asOf);
  const waits: Wait[] = [];
  let waitingSince: DayNumber | undefined;
  for (const { requested, answered } of requests) {
    const to = knownDay(answered) ?? finished;
    if (to === undefined) waitingSince = requested;
    else waits.push({ from: requested, to });
  }
  let firstApology: DayNumber | undefined;
  for (const { on } of dossier.apologies ?? []) {
    if (on <= asOf && (firstApology === undefined || on < firstApology)) firstApology = on;
  }
  return { finished, requests: requests.length, waits, waitingSince, firstApology };

  function knownDay(day: DayNumber | undefined): DayNumber | undefined {
    return day !== undefined && day <= asOf ? day : undefined;
  }
}
