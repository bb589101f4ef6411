import type { CivilDate } from "../civil/civil-date.js";
import type { ProblemCode } from "../problem/codes.js";
import type { Bilingual } from "../problem/language.js";

/** What an example asks. */
interface ExampleRequest {
  /** The day counted from. */
  readonly from: CivilDate;
  /** `"standard"` where missing. */
  readonly profile?: string;
  readonly variant?: string;
  /** What the dates follow from, so that a lawyer can check them. */
  readonly why: Bilingual;
}

/** A deadline worked out day by day on the list of days off, apart from the library (ví dụ tính tay). */
interface DueExample extends ExampleRequest {
  /** The version that answers. */
  readonly version: string;
  readonly due: CivilDate;
  readonly actBy: CivilDate;
  /** For a rule that repeats: every due day up to `until`. */
  readonly repeats?: { readonly until: CivilDate; readonly on: readonly CivilDate[] };
}

/** A request that must be refused. */
interface RefusedExample extends ExampleRequest {
  readonly expectProblem: ProblemCode;
}

/** One line in the table of examples beside a rule. */
export type RuleExample = DueExample | RefusedExample;
