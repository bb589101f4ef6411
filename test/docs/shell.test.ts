import { expect, test } from "vitest";
import { COMMANDS, isShown, told, wordsOf } from "./shell.js";

test("there are commands to run", () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
});

for (const command of COMMANDS) {
  test(`the command at ${command.place} exists with its options and does not fail: ${command.line}`, async () => {
    const { status, out, err } = await told(command);
    const allowed = command.words.includes("--fail") ? [0, 1] : [0];
    expect(allowed, err).toContain(status);
    expect(err).toBe("");
    if (command.says !== undefined && !isShown(out, command.says)) expect(out).toBe(command.says);
  });
}

test("a command that does not exist, an option that does not, and another output are seen", async () => {
  const run = (line: string) => told({ place: "nowhere:1", line, words: wordsOf(line) });
  expect((await run("when feedback.resolve")).status).toBe(2);
  expect((await run("working-days 2026-11-20 +15 --colour")).status).toBe(2);
  expect(isShown("one\ntwo\nthree\n", "one\n…\nthree\n")).toBe(true);
  expect(isShown("one\ntwo\nthree\n", "one\nthree\n")).toBe(false);
});

test("words are read as a shell reads them", () => {
  expect(wordsOf('kpi "a b.json" --csv # as a table')).toEqual(["kpi", "a b.json", "--csv"]);
  expect(wordsOf("feedback cases.jsonl --json > out.jsonl")).toEqual(["feedback", "cases.jsonl", "--json"]);
});
