import type { Feedback } from "../../../src/feedback/index.js";
import type { FoundHoliday } from "../../../src/from-date-holidays/holiday-days.js";
import type { ScorecardDocument } from "../../../src/kpi/index.js";
import type { ConformanceVectors } from "../../../src/vectors/index.js";

/** Draws with answers that were worked out day by day, apart from the library; a text is a date, or a code of refusal. */
export interface Draws {
  readonly additions: readonly (readonly [date: string, n: number, answer: string])[];
  readonly counts: readonly (readonly [from: string, to: string, answer: number])[];
  readonly days: readonly (readonly [date: string, works: boolean])[];
  /** Milliseconds since 1970, and the day in Vietnam. */
  readonly instants: readonly (readonly [milliseconds: number, date: string])[];
}

/** A holiday as date-holidays told it, its moments written. */
type WrittenHoliday = Omit<FoundHoliday, "start" | "end"> & { readonly start: string; readonly end: string };

/** What the questions are about. */
export interface Inputs {
  readonly feedback: readonly Feedback[];
  readonly scorecards: readonly Required<Pick<ScorecardDocument, "body" | "profile" | "period" | "measurements">>[];
  /** What date-holidays says of Japan: a year and a language, and its answer. */
  readonly holidays: Readonly<Record<string, readonly WrittenHoliday[]>>;
}

/** Everything that a runtime needs beside the library, as plain JSON. */
export interface Reference {
  /** The committed vectors. */
  readonly vectors: ConformanceVectors;
  readonly draws: Draws;
  readonly inputs: Inputs;
  /** What the source answers to the recorded questions, by name. */
  readonly answers: Readonly<Record<string, unknown>>;
}
