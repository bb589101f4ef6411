import { bilingual, citation } from "../document/common.js";
import { collect, date, list, object, type Reader, text, word } from "../document/read.js";
import { periodOf } from "../period/period-of.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_UNKNOWN_VALUE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { INDICATOR_IDS } from "./indicator.js";
import type { LineToScore } from "./score-line.js";
import { type KpiTarget, type ReadTarget, readTarget } from "./target.js";
import type { TargetSet } from "./target-set.js";

const flag: Reader<true> = (value, path, problems) => {
  if (value === true) return true;
  problems.push(problem(DOCUMENT_UNKNOWN_VALUE, { value: displayValue(value), allowed: ["true"] }, path));
  return undefined;
};

/** A target as it was read, and as it is written. */
const target: Reader<{ readonly target: ReadTarget; readonly given: KpiTarget }> = (value, path, problems) => {
  const read = readTarget(value, path, problems);
  // What can be read has the form of a target.
  return read && { target: read, given: value as KpiTarget };
};

const line = /* @__PURE__ */ object(
  { row: text, indicator: /* @__PURE__ */ word(INDICATOR_IDS), target },
  {
    title: bilingual,
    lead: /* @__PURE__ */ list(text),
    raw: text,
    bare: flag,
    scope: bilingual,
    baseline: text,
    cites: /* @__PURE__ */ list(citation),
  },
);

const targetSet = /* @__PURE__ */ object(
  {
    id: text,
    title: bilingual,
    year: /* @__PURE__ */ object({ from: date, to: date }, {}),
    targets: /* @__PURE__ */ list(line),
  },
  {},
);

/** What a target set says, after its form was read. */
export interface ReadTargetSet extends Omit<TargetSet, "targets"> {
  readonly lines: readonly LineToScore[];
}

/** Reads a target set; nothing where anything is wrong with it. */
export function readTargetSet(given: unknown, path: ProblemPath, problems: Problem[]): ReadTargetSet | undefined {
  const told = problems.length;
  const read = targetSet(given, path, problems);
  if (read === undefined) return undefined;
  const year = collect(
    problems,
    () => periodOf(read.year),
    () => [...path, "year"],
  );
  if (problems.length > told) return undefined;
  const lines = read.targets.map(({ target: both, ...rest }) => ({ ...rest, ...both }));
  return year && { id: read.id, title: read.title, year: { from: year.from, to: year.to }, lines };
}
