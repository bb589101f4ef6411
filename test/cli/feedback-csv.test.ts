import { describe, expect, it } from "vitest";
import { lineOf, thoihan } from "./fake-world.js";

const HEAD = "line,id,state,rule,from,due,status,doneOn,workingDaysLate,workingDaysLeft";

async function csvOf(lines: readonly string[], ...words: readonly string[]): Promise<string[]> {
  const all = ["feedback", "cases.jsonl", "--as-of", "2026-11-23", "--csv", ...words];
  const { status, out, err } = await thoihan(all, { chunks: lines });
  expect([status, err]).toEqual([0, ""]);
  expect(out.endsWith("\n")).toBe(true);
  return out.slice(0, -1).split("\n");
}

describe("--csv", () => {
  it("has a head and one row an obligation, in the order of the file", async () => {
    const late = lineOf("B", "received 2026-11-02", "accepted 2026-11-03", "resolved 2026-11-17");
    const waits = lineOf("C", "received 2026-11-16", "clarification-requested 2026-11-18");
    expect(await csvOf([lineOf("A", "received 2026-11-20"), "\n", late, waits])).toEqual([
      HEAD,
      "1,A,received,feedback.reject,2026-11-20,2026-11-25,upcoming,,,1",
      "1,A,received,feedback.forward,2026-11-20,2026-11-26,upcoming,,,2",
      "1,A,received,feedback.clarify,2026-11-20,2026-11-30,upcoming,,,4",
      "1,A,received,feedback.resolve,2026-11-20,2026-12-14,upcoming,,,14",
      "3,B,awaiting-publication,feedback.publish,2026-11-17,2026-11-19,overdue,,2,",
      "4,C,awaiting-clarification,feedback.resolve,2026-11-16,,suspended,,,",
    ]);
  });

  it("has what is done as well when asked", async () => {
    const rows = await csvOf([lineOf("A", "received 2026-11-16", "rejected 2026-11-19")], "--all");
    expect(rows).toEqual([
      HEAD,
      "1,A,rejected,feedback.reject,2026-11-16,2026-11-18,met-late,2026-11-19,1,",
      "1,A,rejected,feedback.forward,2026-11-16,2026-11-19,not-required,,,",
      "1,A,rejected,feedback.clarify,2026-11-16,2026-11-23,not-required,,,",
      "1,A,rejected,feedback.resolve,2026-11-16,2026-12-08,not-required,,,",
    ]);
  });

  it("has every row, whatever the limit of the table, and nothing but the head for nothing", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => lineOf(`A-${index}`, "received 2026-11-20"));
    expect(await csvOf(lines, "--limit", "1")).toHaveLength(1 + 30 * 4);
    expect(await csvOf([])).toEqual([HEAD]);
  });

  it("has no row for a case of which nothing is open", async () => {
    expect(await csvOf([lineOf("A", "received 2026-11-16", "rejected 2026-11-17")])).toEqual([HEAD]);
  });

  it("has only what is to be told with --remind", async () => {
    expect(await csvOf([lineOf("A", "received 2026-11-20")], "--remind", "1")).toEqual([
      HEAD,
      "1,A,received,feedback.reject,2026-11-20,2026-11-25,upcoming,,,1",
    ]);
  });

  it.each([
    ["=X", "'=X"],
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+84", "'+84"],
    ["-A1", "'-A1"],
    ["@SUM", "'@SUM"],
    ["\tA", "'\tA"],
    ["A=1", "A=1"],
    ["A,B", '"A,B"'],
    ['A"B', '"A""B"'],
    ['="A"', `"'=""A"""`],
    ["Xã A-1", "Xã A-1"],
  ])("writes the id %j as %j", async (id, cell) => {
    const [, row] = await csvOf([lineOf(id, "received 2026-11-20")]);
    expect(row).toBe(`1,${cell},received,feedback.reject,2026-11-20,2026-11-25,upcoming,,,1`);
  });
});
