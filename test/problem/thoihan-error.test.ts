import { describe, expect, it, vi } from "vitest";
import { addWorkingDays, defineCalendar, ThoihanError } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const one = refusalOf(() => addWorkingDays("2026-02-30", 5));
const many = refusalOf(() => defineCalendar(untyped({ id: "", extends: "vietnam", week: ["Mon"], foo: 1 })));

describe("ThoihanError", () => {
  it("is an Error with a name, a message and a stack", () => {
    expect(one).toBeInstanceOf(Error);
    expect(one).toBeInstanceOf(ThoihanError);
    expect(one.name).toBe("ThoihanError");
    expect(String(one)).toBe(`ThoihanError: ${one.message}`);
    expect(one.stack).toContain("thoihan-error.test");
  });

  it("carries the code, the path and the values of its first problem", () => {
    const [first] = many.problems;
    expect({ code: many.code, path: many.path, params: many.params }).toEqual({
      code: first?.code,
      path: first?.path,
      params: first?.params,
    });
  });

  it("carries all problems, and says in its message that there are more", () => {
    expect(one.problems).toHaveLength(1);
    expect(one.message).not.toContain("more");
    expect(many.problems).toHaveLength(4);
    expect(many.message).toContain("(and 3 more: see problems)");
    expect(many.problems.map(({ code }) => code).sort()).toEqual([
      "document.missing-key",
      "document.unknown-key",
      "document.unknown-value",
      "document.wrong-type",
    ]);
  });

  it("is written to JSON with code, message and all problems, and nothing of it is lost", () => {
    const json: unknown = JSON.parse(JSON.stringify(many));
    expect(json).toEqual({ code: many.code, message: many.message, problems: many.problems });
  });

  it("is the same to another copy of the package in one process", async () => {
    vi.resetModules();
    const copy = await import("../../src/index.js");
    expect(copy.ThoihanError).not.toBe(ThoihanError);
    const foreign = copy.safeAddWorkingDays("2026-02-30", 1);
    expect(foreign.success === false && foreign.error instanceof ThoihanError).toBe(true);
    expect(one instanceof copy.ThoihanError).toBe(true);
  });

  it.each([null, undefined, "ThoihanError", {}, new Error("x"), { code: "date.invalid", problems: [] }])(
    "is not anything else (case %#)",
    (value: unknown) => {
      expect(value instanceof ThoihanError).toBe(false);
    },
  );

  it("leaves out the path of a problem that has none, instead of writing undefined", () => {
    const error = new ThoihanError([{ code: "calendar.empty-week", params: {}, message: "Empty." }]);
    expect(error).not.toHaveProperty("path");
    expect(error.message).toBe("Empty.");
  });
});

describe("calendars of another copy of the package", () => {
  it("are accepted by this one", async () => {
    vi.resetModules();
    const copy = await import("../../src/index.js");
    expect(copy.vietnam).not.toBe(undefined);
    expect(addWorkingDays("2026-11-20", 2, copy.vietnam)).toBe("2026-11-25");
  });
});
