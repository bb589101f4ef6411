interface Span {
  readonly from: string;
  readonly to: string;
}

interface ListedDay {
  readonly date: string;
}

/** As much of a calendar document as says which days work; one that extends has the days of `vietnam` below its own. */
export interface CalendarDocument {
  readonly extends?: unknown;
  readonly coverage?: Span;
  readonly week?: readonly string[];
  readonly weekPeriods?: readonly (Span & { readonly week: readonly string[] })[];
  readonly daysOff?: readonly ListedDay[];
  readonly makeUpDays?: readonly ListedDay[];
}
