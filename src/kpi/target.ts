import { object, type Reader, readable, text, word } from "../document/read.js";
import { TARGET_OPERATORS, type TargetOperator } from "../plan/types.js";
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

const stated = /* @__PURE__ */ object({ operator: /* @__PURE__ */ word(TARGET_OPERATORS), value: percentage }, {});
const external = /* @__PURE__ */ object({ external: text }, {});

/** Reads a target: an operator with a number, or the text that must supply it. */
export const readTarget: Reader<ReadTarget> = /* @__PURE__ */ readable((value, path, problems) => {
  const leftOpen = typeof value === "object" && value !== null && "external" in value;
  return leftOpen ? external(value, path, problems) : stated(value, path, problems);
});
