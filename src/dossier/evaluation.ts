import type { CivilDate } from "../civil/civil-date.js";
import type { DueFrom } from "./due-day.js";

/**
 * Where a dossier stands: done before its due day, on it, or after it; still being worked on, in time or late; or no dossier
 * that counts. Early, on time and running are in time.
 */
export const DOSSIER_STANDINGS = ["early", "on-time", "late", "running", "running-late", "not-counted"] as const;

/** See `DOSSIER_STANDINGS`. */
export type DossierStanding = (typeof DOSSIER_STANDINGS)[number];

/**
 * Why a dossier is late, or does not count: its end, or `asOf` without one, lies after the due day; more papers were asked
 * for more than once and there is no result; it was never received.
 */
export type DossierReason = "past-due" | "more-than-one-supplement" | "not-received";

/** Whether a letter of apology is owed, and for one that was made when the first came. */
export type ApologyStanding =
  | { readonly apology: "owed" }
  | {
      readonly apology: "made";
      readonly firstApology: {
        readonly on: CivilDate;
        /** Practice asks for the letter before the time is over; what comes after the due day is a letter all the same. */
        readonly timing: "by-due-day" | "after-due-day";
      };
    };

/** What ended a dossier: the end of processing, or the request for more papers that is not answered yet. */
interface Ended {
  readonly state: "finished" | "awaiting-supplement";
  readonly end: CivilDate;
}

interface Late {
  /** 0 where no working day lies between, and where lateness has another reason than the day. */
  readonly workingDaysLate: number;
}

/** How a dossier that counts stands, with what goes with that. */
export type DossierOutcome =
  | ({ readonly standing: "early" | "on-time"; readonly apology: "not-owed" } & Ended)
  | ({ readonly standing: "late" } & Ended & Late & ApologyStanding)
  | {
      readonly standing: "running";
      readonly state: "in-progress";
      readonly workingDaysLeft: number;
      readonly apology: "not-owed";
    }
  | ({ readonly standing: "running-late"; readonly state: "in-progress" } & Late & ApologyStanding);

/** Where a dossier stands on a day. */
export type DossierEvaluation =
  | {
      readonly id: string;
      readonly standing: "not-counted";
      readonly state: "not-received";
      readonly reasons: readonly DossierReason[];
      readonly apology: "not-owed";
      readonly asOf: CivilDate;
    }
  | ({
      readonly id: string;
      readonly due: CivilDate;
      readonly dueFrom: DueFrom;
      /**
       * Days of waiting for papers that are over, after each request up to and including its answer: working days, or
       * calendar days where the longest term is in these. Told also where they are not deducted.
       */
      readonly supplementDays: number;
      /** Why it is late; empty for a dossier in time. */
      readonly reasons: readonly DossierReason[];
      readonly asOf: CivilDate;
    } & DossierOutcome);
