/**
 * Kinds of day (loại ngày). The first three work, the others do not; the order is that of the codes in a compiled table.
 */
export const DAY_KINDS = [
  "workday",
  "make-up-workday",
  "local-workday",
  "weekend",
  "public-holiday",
  "compensatory-day-off",
  "swapped-day-off",
  "local-day-off",
] as const;

/**
 * Why a day works or does not: ordinary working day (ngày làm việc), weekly rest day (nghỉ hằng tuần), public holiday
 * (nghỉ lễ, tết), compensatory day off (nghỉ bù), swapped day off (nghỉ hoán đổi), make-up workday (làm bù), or a
 * decision of one agency (`local-…`).
 */
export type DayKind = (typeof DAY_KINDS)[number];

/** A kind of day on which people work. */
export type WorkingDayKind = "workday" | "make-up-workday" | "local-workday";

/** A kind of day on which they do not. */
export type DayOffKind = Exclude<DayKind, WorkingDayKind>;

/** Whether people work on days of a kind. */
export function isWorkingKind(kind: DayKind): kind is WorkingDayKind {
  return DAY_KINDS.indexOf(kind) < FIRST_OFF_CODE;
}

/** Codes below this one work. */
export const FIRST_OFF_CODE = 3;

/** How certain a day is (mức độ chắc chắn), strongest first: decided and announced; by law alone; not decided yet. */
export const CERTAINTIES = ["official", "statutory", "projected"] as const;

/** See `CERTAINTIES`. */
export type Certainty = (typeof CERTAINTIES)[number];

/** One byte a day: the kind in the low three bits, the certainty in the two above them. */
export function codeOf(kind: DayKind, certainty: Certainty): number {
  return DAY_KINDS.indexOf(kind) | (CERTAINTIES.indexOf(certainty) << 3);
}

/** The kind in a code. */
export function kindOfCode(code: number): DayKind {
  // Eight kinds fill three bits, so the index always exists.
  return DAY_KINDS[code & 7] as DayKind;
}

/** The certainty in a code. */
export function certaintyOfCode(code: number): Certainty {
  // Only codeOf writes codes, from the list itself.
  return CERTAINTIES[code >> 3] as Certainty;
}
