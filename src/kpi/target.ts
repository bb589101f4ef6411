import { fields, type Reader, text, word } from "../document/read.js";
import { TARGET_OPERATORS, type TargetOperator } from "../plan/types.js";
import type { ProblemPath } from "../problem/codes.js";
import { DOCUMENT_MISSING_KEY } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { type Decimal, percentage } from "./decimal.js";

/** What is to be reached: a number of per cent, as a number or as a decimal text where exactness matters. */
export interface StatedTarget {
  readonly operator: TargetOperator;
  readonly value: number | string;
}

/** What is to be reached, left to another text that the caller has to look up. */
export interface ExternalTarget {
  /** The text that must supply the number. */
  readonly external: string;
}

/** What is to be reached (chỉ tiêu phải đạt). */
export type KpiTarget = StatedTarget | ExternalTarget;

/** A target after its form was read. */
export type ReadTarget = { readonly operator: TargetOperator; readonly value: Decimal } | { readonly external: string };

const parts = /* @__PURE__ */ fields(
  {},
  { operator: /* @__PURE__ */ word(TARGET_OPERATORS), value: percentage, external: text },
);

/** Reads a target: an operator with a number, or the text that must supply it. */
export const readTarget: Reader<ReadTarget> = (value, path, problems) => {
  const told = problems.length;
  const read = parts(value, path, problems);
  if (read === undefined || problems.length > told) return undefined;
  if (read.external !== undefined && read.value === undefined) return { external: read.external };
  const { operator, value: number } = read;
  if (operator !== undefined && number !== undefined) return { operator, value: number };
  problems.push(...missing({ operator, value: number }, path));
  return undefined;
};

function missing(wanted: Readonly<Record<string, unknown>>, path: ProblemPath): ReturnType<typeof problem>[] {
  const keys = Object.keys(wanted).filter((key) => wanted[key] === undefined);
  return keys.map((key) => problem(DOCUMENT_MISSING_KEY, { key }, path));
}
