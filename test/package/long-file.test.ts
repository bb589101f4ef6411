import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { emptyFolder, ROOT, remove } from "./project.js";

const CASES = 200_000;
const folder = emptyFolder();
const file = join(folder, "cases.jsonl");
afterAll(() => remove(folder));

/** One of each sort that keeps something open: triage, resolving, updates of a late case, publishing, waiting. */
const LOGS = [
  ["received 2026-11-20"],
  ["received 2026-11-02", "accepted 2026-11-03"],
  ["received 2026-09-21", "accepted 2026-09-22", "progress-updated 2026-10-15"],
  ["received 2026-10-26", "forwarded 2026-10-28", "resolved 2026-11-20"],
  ["received 2026-11-16", "clarification-requested 2026-11-18"],
].map((log) => log.map((text) => text.split(" ")).map(([type, on]) => ({ type, on })));

const lines = Array.from({ length: CASES }, (_, index) =>
  JSON.stringify({ id: `A-${String(index).padStart(6, "0")}`, events: LOGS[index % LOGS.length] }),
);
writeFileSync(file, `${lines.join("\n")}\n`);

/** Runs the program with less memory than the evaluations would take, and its output in a file or nowhere. */
function thoihan(output: string, ...words: readonly string[]): { status: number | null; stderr: string } {
  const sink = openSync(output, "w");
  try {
    const cli = ["--max-old-space-size=64", join(ROOT, "dist/cli.cjs"), "feedback", file, "--as-of", "2026-11-23"];
    const stdio = ["ignore", sink, "pipe"] as const;
    return spawnSync(process.execPath, [...cli, ...words], { stdio: [...stdio], encoding: "utf8" });
  } finally {
    closeSync(sink);
  }
}

describe(`${CASES} cases in 64 MB of memory`, () => {
  it("are a file that is long enough for a bar, which is not shown to a program", () => {
    expect(statSync(file).size).toBeGreaterThan(4_000_000);
    expect(thoihan(devNull, "--json")).toMatchObject({ status: 0, stderr: "" });
  });

  it("make the table of the worst, with the number of the others", () => {
    const output = join(folder, "table.txt");
    expect(thoihan(output, "--lang", "en", "--limit", "3")).toMatchObject({ status: 0, stderr: "" });
    const [, , first, second, third, more, , counted] = readFileSync(output, "utf8").split("\n");
    // The third sort of each five was due on 12/10: 30 working days up to 23/11. Equal ones stand by their ids.
    for (const [row, id] of [
      [first, "A-000002"],
      [second, "A-000007"],
      [third, "A-000012"],
    ] as const) {
      expect(row).toMatch(new RegExp(`^${id} .*Resolve the feedback +12/10/2026 +OVERDUE +30 late$`));
    }
    expect(more).toMatch(/^… and \d+ more rows/);
    expect(counted).toBe("As of the end of Monday, 23/11/2026: 200000 cases, 40000 with something overdue.");
  });

  it("make rows of CSV for every one of them", () => {
    const output = join(folder, "rows.csv");
    expect(thoihan(output, "--csv")).toMatchObject({ status: 0, stderr: "" });
    const ids = readFileSync(output, "utf8").match(/A-\d{6}/g) ?? [];
    expect(new Set(ids).size).toBe(CASES);
  });

  it("are reminded of one by one: refusing and publishing are due on 25/11, the next working day", () => {
    const output = join(folder, "reminders.jsonl");
    expect(thoihan(output, "--json", "--remind", "1")).toMatchObject({ status: 0, stderr: "" });
    const told = readFileSync(output, "utf8").trim().split("\n");
    expect(told).toHaveLength((CASES / LOGS.length) * 2);
  });
});
