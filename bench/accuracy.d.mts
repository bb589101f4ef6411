/** Rows of the table as text: n, and for date-fns, date-holidays and the library the share of starts that come out wrong. */
export function accuracy(addWorkingDays: (from: string, n: number) => string): string[];

/** The head of the table. */
export function head(): string[];
