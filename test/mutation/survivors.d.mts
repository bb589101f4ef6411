/** The part of a report of Stryker that is read. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** A mutant that no test noticed. */
interface Survivor {
  readonly file: string;
  readonly line: string;
  readonly code: string;
  readonly becomes: string;
}

/** The mutants of a report that no test noticed, each by what was written where. */
export function survivorsOf(report: Report): Survivor[];

/** What a report and the list of equivalent mutants do not agree on, one line each. */
export function differences(report: Report, equivalents: readonly Survivor[]): string[];

/** How the mutants of a report ended, and how many sentences were left as they are. */
export function countsOf(
  report: Report,
): Readonly<Record<"mutants" | "killed" | "timedOut" | "survived" | "notCovered" | "prose", number>>;
