import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the tests, showing them as they go, and counts how many passed and failed. */
export function runVitest(words = []) {
  const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("npm", ["exec", "--", "vitest", "run", ...words, ...reporters], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  rmSync(folder, { recursive: true });
  return { ok: status === 0 && numPassedTests > 0, passed: numPassedTests, failed: numFailedTests };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}
