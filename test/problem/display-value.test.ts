import { describe, expect, it, vi } from "vitest";
import { displayValue } from "../../src/problem/display-value.js";

describe("how an error quotes a value", () => {
  it.each([
    ["2026-2-9", '"2026-2-9"'],
    ["", '""'],
    ['a "quoted" one', '"a \\"quoted\\" one"'],
    ["two\nlines", '"two\\nlines"'],
    [5, "5"],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [true, "true"],
    [undefined, "undefined"],
    [null, "null"],
  ])("%j is quoted as %s", (value, quoted) => {
    expect(displayValue(value)).toBe(quoted);
  });

  it("is short and on one line, whatever the value", () => {
    const values = ["x".repeat(100_000), 10n ** 1000n, Symbol("s".repeat(1000)), () => 1, {}, [], new Map()];
    for (const value of values) {
      expect(displayValue(value).length).toBeLessThan(70);
      expect(displayValue(value)).not.toContain("\n");
    }
  });

  it("runs no code of the value's own", () => {
    const trap = vi.fn(() => "x");
    displayValue({ toString: trap, toJSON: trap, valueOf: trap, [Symbol.toPrimitive]: trap });
    expect(trap).not.toHaveBeenCalled();
  });

  it("does not cut a character in two", () => {
    // A cut surrogate pair would be written as an escape, which is no text for people.
    expect(displayValue(`${"x".repeat(59)}😀😀`)).not.toMatch(/\\ud[89a-f]/i);
  });
});
