import { describe, expect, it } from "vitest";
import { readSources, type SourceFile, targetOf } from "./source-files.js";

/** An oracle that shared code with what it judges would share its mistakes. */
const ORACLES = readSources(new URL("../oracle/", import.meta.url));
const PACKAGES = new Set(["node:fs", "vitest"]);
const CLOSED_FORM = /^closed-form\//;

/** The imports of files that lead neither to a package that they may use nor to a file that is allowed. */
function strangers(files: readonly SourceFile[], allowed: (target: string) => boolean, types = false): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((each) => {
      const target = targetOf(file, each);
      const fine = target === undefined ? PACKAGES.has(each.from) : allowed(target) || (types && each.typeOnly);
      return fine ? [] : [`${file.path} → ${each.from}`];
    }),
  );
}

describe("the files of test/oracle", () => {
  const known = new Set(ORACLES.map(({ path }) => path));

  it("import nothing but each other, Node's files and the test runner: nothing of src, not even a type", () => {
    expect(known.size).toBeGreaterThan(8);
    expect(strangers(ORACLES, (target) => known.has(target))).toEqual([]);
  });

  it("share no code between the closed form and the walk: only the shape of a document, as a type", () => {
    const closedForm = ORACLES.filter(({ path }) => CLOSED_FORM.test(path));
    const others = ORACLES.filter(({ path }) => !CLOSED_FORM.test(path));
    expect(strangers(closedForm, (target) => CLOSED_FORM.test(target), true)).toEqual([]);
    expect(strangers(others, (target) => !CLOSED_FORM.test(target))).toEqual([]);
    expect(closedForm.length).toBeGreaterThan(3);
  });

  it("load nothing by a name that only the run knows", () => {
    const loads = ORACLES.filter(({ tree }) => /\b(require|createRequire|importActual)\b/.test(tree.text));
    expect(loads.map(({ path }) => path)).toEqual([]);
    expect(ORACLES.flatMap(({ imports }) => imports).filter(({ from }) => from === "?")).toEqual([]);
  });
});
