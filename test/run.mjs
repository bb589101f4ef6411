// Everything that must hold before a change is taken, in one command: types, lint, build, package size, and all tests in
// four time zones. Says at its end how many tests passed.
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

console.log("\n== tests");
const tests = runVitest();
if (!tests.ok) failed.push("tests");

const names = [...steps.map(([name]) => name), "tests"];
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\nChecks: ${names.length - failed.length} of ${names.length} (${names.join(", ")})`);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
