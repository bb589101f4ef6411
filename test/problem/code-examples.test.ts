import { describe, expect, it } from "vitest";
import { refusalOf } from "../support/refusal.js";
import { CODE_EXAMPLES } from "./code-examples.js";
import { CODES } from "./codes-in-source.js";

/** Of the command line alone, whose tests show it: a line that is not JSON. */
const OF_THE_COMMAND_LINE = ["document.not-json"];

describe("the list of examples", () => {
  it("has one of every code, and of no other", () => {
    expect([...Object.keys(CODE_EXAMPLES), ...OF_THE_COMMAND_LINE].sort()).toEqual([...CODES].sort());
  });

  it.each(Object.entries(CODE_EXAMPLES))("%s is what its example is refused with", (code, run) => {
    expect(refusalOf(run).problems.map((problem) => problem.code)).toContain(code);
  });
});
