import type { CivilDateLike } from "../civil/civil-date.js";
import type { ReceivedStatus, UnreceivedStatus } from "./statuses.js";

/** The day of something about a dossier: a civil date, or an instant, which is read in Vietnam time. */
export type DossierDay = CivilDateLike | Date;

/** What the longest time for a procedure is counted in. */
export const MAXIMUM_TERM_UNITS = ["working-day", "calendar-day"] as const;

/** The longest time that the procedure allows (thời hạn giải quyết tối đa). */
export interface MaximumTerm {
  /** A whole number, at least 1. */
  readonly amount: number;
  readonly unit: (typeof MAXIMUM_TERM_UNITS)[number];
}

/** A request for more papers (yêu cầu bổ sung), and the day on which they came. */
export interface DossierSupplement {
  readonly requested: DossierDay;
  /** Missing while the applicant has not answered: only the last request can be open. */
  readonly answered?: DossierDay;
}

/** A letter of apology for a late dossier (phiếu xin lỗi), perhaps with a new day of return. */
export interface DossierApology {
  readonly on: DossierDay;
  /** The day that the letter promises. It moves nothing here: a dossier stays late by the day appointed first. */
  readonly newDue?: DossierDay;
}

interface DossierFields {
  readonly id: string;
  /** The day appointed for the result (ngày hẹn trả), as it stands. It wins over `maximumTerm`. */
  readonly due?: DossierDay;
  /** Needed where no day was appointed. */
  readonly maximumTerm?: MaximumTerm;
  /**
   * The day on which processing ended: refused, withdrawn, stopped or processed. For a result that was handed over it is the
   * day on which processing was done, not the day of handing over.
   */
  readonly finished?: DossierDay;
  /** From the first to the last, after reception; requests of the check before reception are not among them. */
  readonly supplements?: readonly DossierSupplement[];
  /** In any order. */
  readonly apologies?: readonly DossierApology[];
}

/**
 * One dossier of a one-stop shop (hồ sơ một cửa), as a record of days. `received` is the day of reception, which is not
 * counted; only a dossier that is newly registered, or was withdrawn, can lack it, and is then not counted at all.
 */
export type Dossier = DossierFields &
  (
    | { readonly status: ReceivedStatus; readonly received: DossierDay }
    | { readonly status: UnreceivedStatus; readonly received?: DossierDay }
  );
