import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./project.js";

const FOLDER = join(ROOT, "examples");
const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith(".mjs"));

/** Zones in which a day of the host is another than in Vietnam: the output must not know. */
const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"];

function expectedOf(example: string): string {
  return join(FOLDER, "expected", example.replace(/\.mjs$/, ".txt"));
}

describe("the examples", () => {
  it.each(EXAMPLES)("%s prints what stands beside it, in any zone", (example) => {
    expect(existsSync(expectedOf(example)), `examples/expected has no file for ${example}`).toBe(true);
    const expected = readFileSync(expectedOf(example), "utf8");
    for (const TZ of ZONES) {
      const env = { ...process.env, TZ, NO_COLOR: "1" };
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(FOLDER, example)], {
        env,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toBe(expected);
    }
  });

  it("leave no expected output without its example", () => {
    const expected = readdirSync(join(FOLDER, "expected")).map((file) => file.replace(/\.txt$/, ".mjs"));
    expect(expected.sort()).toEqual([...EXAMPLES].sort());
  });

  it("are all in the list of the README, with a sentence each", () => {
    const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
    for (const example of EXAMPLES) expect(readme).toMatch(new RegExp(`\\[${example}\\]\\(${example}\\) \\| \\S`));
  });

  it("are between 15 and 40 lines long and say first what they show", () => {
    for (const example of EXAMPLES) {
      const lines = readFileSync(join(FOLDER, example), "utf8").trimEnd().split("\n");
      expect(lines[0], example).toMatch(/^\/\/ \S/);
      expect(lines.length, example).toBeGreaterThanOrEqual(15);
      expect(lines.length, example).toBeLessThanOrEqual(40);
    }
  });
});
