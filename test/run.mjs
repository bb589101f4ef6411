// Everything that must hold before a change is taken, in one command: types, lint, build, package size, all tests, every line
// of src run by one of them, and what hangs on the host's zone in four time zones. Says at its end how many tests passed.
import { spawnSync } from "node:child_process";
import { runVitest } from "./run-vitest.mjs";

const steps = [
  ["types", ["run", "--silent", "typecheck"]],
  ["lint", ["run", "--silent", "lint"]],
  ["build", ["run", "--silent", "build", "--", "--silent"]],
  ["size", ["run", "--silent", "size"]],
];

const failed = [];
for (const [name, words] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) failed.push(name);
}

// Which lines run is counted where the input is written down, and not drawn.
const runs = [
  ["tests and coverage", ["--project", "main", "--coverage.enabled"]],
  ["other tests", ["--project", "!main"]],
];
let passed = 0;
let broken = 0;
for (const [name, words] of runs) {
  console.log(`\n== ${name}`);
  const tests = runVitest(words);
  if (!tests.ok) failed.push(name);
  passed += tests.passed;
  broken += tests.failed;
}

const names = [...steps, ...runs].map(([name]) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\nChecks: ${names.length - failed.length} of ${names.length} (${names.join(", ")})`);
console.log(`${passed} passed, ${broken} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
