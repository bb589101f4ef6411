import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { conformanceVectors } from "../../src/vectors/index.js";
import { emptyFolder, remove } from "../package/project.js";

const FOLDER = fileURLToPath(new URL("../../examples/conformance/", import.meta.url));
const VECTORS = join(FOLDER, "vectors.json");
const RUNNERS = readdirSync(FOLDER).filter((file) => /^run.*\.py$/.test(file));
const hasPython = spawnSync("python3", ["--version"]).status === 0;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a runner; `undefined` on a machine without Python, which is fine anywhere but in CI. */
function python(file: string, vectors: string): Run | undefined {
  if (hasPython) return spawnSync("python3", ["-B", join(FOLDER, file), vectors], { encoding: "utf8" });
  if (process.env["CI"] === "true") expect.fail("python3 is not on this machine, and CI must run the vectors with it");
  console.info("python3 is not on this machine: the vectors were not run with it");
  return undefined;
}

/** The passes that a runner told, by group. */
function counts(stdout: string): Record<string, number> {
  return Object.fromEntries(
    [...stdout.matchAll(/^(\w+): (\d+) of \2$/gm)].map(([, name, count]) => [name, Number(count)]),
  );
}

describe("an implementation in plain Python", () => {
  it("agrees on every case of every group", () => {
    const told: Record<string, number> = {};
    for (const file of RUNNERS) {
      const run = python(file, VECTORS);
      if (run === undefined) return;
      expect(run.status, run.stdout + run.stderr).toBe(0);
      Object.assign(told, counts(run.stdout));
    }
    const { groups } = conformanceVectors();
    expect(told).toEqual(Object.fromEntries(Object.entries(groups).map(([name, cases]) => [name, cases.length])));
  });

  it.each(RUNNERS)("%s tells a wrong expectation and leaves with an error", (file) => {
    const folder = emptyFolder();
    const document = JSON.parse(readFileSync(VECTORS, "utf8"));
    for (const cases of Object.values<{ expect?: unknown }[]>(document.groups)) {
      const [first] = cases.filter((each) => "expect" in each);
      if (first !== undefined) first.expect = "wrong";
    }
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, JSON.stringify(document));
    const run = python(file, wrong);
    remove(folder);
    if (run === undefined) return;
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("MISMATCH");
  });
});
