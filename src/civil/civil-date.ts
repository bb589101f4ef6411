/** A civil date (ngày dương lịch) written `YYYY-MM-DD`, such as `"2026-11-20"`. */
export type CivilDate = string;

/** A civil date in parts; a `Temporal.PlainDate` has this shape. `month` is 1–12, `day` is 1–31. */
export interface CivilDateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What every function that takes a date accepts. A JavaScript `Date` is not among them: use `civilDateOf`. */
export type CivilDateLike = CivilDate | CivilDateFields;

/** A span of days, both ends included. */
export interface CivilInterval {
  readonly from: CivilDate;
  readonly to: CivilDate;
}
