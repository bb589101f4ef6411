// Everything that must hold before a change is taken, in one command: types, lint, build, package size, and all tests in
// four time zones. Says at its end how many tests passed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
const report = join(folder, "report.json");

const steps = [
  ["types", ["run", "--silent", "typecheck"]],
  ["lint", ["run", "--silent", "lint"]],
  ["build", ["run", "--silent", "build", "--", "--silent"]],
  ["size", ["run", "--silent", "size"]],
  ["tests", ["exec", "--", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]],
];

const failed = [];
for (const [name, words] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) failed.push(name);
}

const { numPassedTests = 0, numFailedTests = 0 } = readReport();
rmSync(folder, { recursive: true });
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\nChecks: ${steps.length - failed.length} of ${steps.length} (${steps.map(([name]) => name).join(", ")})`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = failed.length > 0 || numPassedTests === 0 ? 1 : 0;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}
