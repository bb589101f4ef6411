import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { ROOT } from "./project.js";

const script = readFileSync(join(ROOT, "dist/thoihan.global.js"), "utf8");

describe("the script build", () => {
  it("runs in a bare context: no module loader, no platform globals", () => {
    const context = createContext(Object.create(null));
    // Not even the internationalisation API, which an engine embedded in another program may lack.
    runInContext("delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;", context);
    runInContext(script, context);
    expect(runInContext('thoihan.addWorkingDays("2026-11-20", 15)', context)).toBe("2026-12-14");
    const evaluated = runInContext(
      `JSON.stringify(thoihan.evaluateFeedback(
        { id: "1", events: [{ type: "received", on: "2026-11-20" }] }, { asOf: "2026-11-23" }).next)`,
      context,
    );
    expect(JSON.parse(evaluated)).toMatchObject({ rule: "feedback.reject", due: "2026-11-25" });
  });

  it("is written in ECMAScript 5, which the engines embedded in Java understand without exception", () => {
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
    // Built-ins that Rhino 1.7.14 lacks, tried there.
    expect(script).not.toMatch(/\.(flatMap|copyWithin|findLast|replaceAll)\(|Object\.hasOwn\b|structuredClone/);
  });

  it("defines one global and nothing else", () => {
    const context = createContext(Object.create(null));
    const names = (): string[] => runInContext("Object.getOwnPropertyNames(globalThis)", context);
    const before = new Set(names());
    runInContext(script, context);
    expect(names().filter((name) => !before.has(name))).toEqual(["thoihan"]);
  });

  it("refuses a Date of another realm as it refuses its own", () => {
    const context = createContext({ foreign: new Date(0) });
    runInContext(script, context);
    const code = "try { thoihan.isWorkingDay(foreign) } catch (error) { error.code }";
    expect(runInContext(code, context)).toBe("date.not-civil");
  });
});
