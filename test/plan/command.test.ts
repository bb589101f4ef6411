import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.js";
import type { World } from "../../src/cli/world.js";

interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program without a process; `files` are those that it can read. */
async function thoihan(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Told> {
  let out = "";
  let err = "";
  const world: World = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colours: false,
    open: () => expect.fail("no stream is read"),
    read: async (file) => files[file] ?? expect.fail(`${file} is not read`),
    size: async () => undefined,
    progress: () => undefined,
    drained: () => undefined,
    today: () => "2025-09-01",
  };
  const status = await run(world, words, "0");
  return { status, out, err };
}

/** The first column of the table. */
function rowsOf(out: string): string[] {
  const lines = out.split("\n");
  const start = lines.findIndex((line) => line.startsWith("──")) + 1;
  return lines.slice(start, lines.indexOf("", start)).map((line) => line.split(" ")[0]?.replace("*", "") ?? "");
}

describe("thoihan plan", () => {
  const words = ["plan", "can-tho-2025", "--as-of", "2025-09-01"];

  it("puts what is overdue first, then what is due soonest, then the rest", async () => {
    const { status, out, err } = await thoihan(words);
    expect([status, err]).toEqual([0, ""]);
    const rows = rowsOf(out);
    expect(rows).toHaveLength(48);
    expect(rows.slice(0, 10)).toEqual(["37", "15", "27", "28", "38", "23", "35", "39", "21", "16"]);
    expect(rows.slice(-5)).toEqual(["41.b", "42.b", "42.c", "42.d", "43"]);
    expect(out).toContain("Tính đến hết thứ Hai, 01/09/2025: 48 nhiệm vụ, 8 quá hạn.");
    expect(out).toContain("không phải quy định của trung ương");
  });

  it("puts what is due today behind what is overdue", async () => {
    const { out } = await thoihan(["plan", "can-tho-2025", "--as-of", "2025-09-14"]);
    expect(rowsOf(out).slice(7, 10)).toEqual(["39", "21", "16"]);
    expect(out).toMatch(/^21 .* đến hạn hôm nay +còn 0$/m);
  });

  it("shows the day to act by where it is another, and how many reports are late", async () => {
    const { out } = await thoihan(words);
    expect(out).toMatch(/^21 .* 14\/09\/2025 \(12\/09\) +chưa đến hạn +còn 8$/m);
    expect(out).toMatch(/^27\* .* 30\/04\/2025 \(29\/04\) +QUÁ HẠN \(5 kỳ\) +trễ 85$/m);
  });

  it("lists warnings under the table, and notes when asked", async () => {
    const { out } = await thoihan([...words, "--lang", "en"]);
    expect(out).toContain('! Row 41.a: The plan prints "trước ngày 31 tháng 11 năm 2025"');
    expect(out).toContain("* has a note: see --all");
    expect(out).not.toContain("Quarter 1, quarter 2 or either");
    const all = await thoihan([...words, "--lang", "en", "--all"]);
    expect(all.out).toContain('* 23: "Quý I/II năm 2025": Quarter 1, quarter 2 or either');
    expect(all.out).toContain("* 15, 27, 28, 19: The plan does not say when a report's period closes");
  });

  it("hides what is done unless asked, and reads it from a file", async () => {
    const files = { "done.json": '{ "37": "2025-04-29", "39": "2025-09-03" }' };
    const { out } = await thoihan([...words, "--done", "done.json", "--lang", "en"], files);
    expect(rowsOf(out)).not.toContain("37");
    expect(out).toContain("48 tasks, 7 overdue, 1 done (see --all).");
    const all = await thoihan([...words, "--done", "done.json", "--all", "--lang", "en"], files);
    expect(rowsOf(all.out).at(-1)).toBe("37");
    expect(all.out).toMatch(/^37 .* met$/m);
  });

  it("says in Vietnamese how many are hidden, and speaks of notes only where a row has one", async () => {
    const hoaAn = ["plan", "hoa-an-2026", "--as-of", "2026-12-31"];
    expect((await thoihan(hoaAn)).out).toContain("* có ghi chú: xem --all");
    const noted = JSON.parse((await thoihan([...hoaAn, "--json"])).out).tasks.filter(
      ({ notes }: { notes: readonly unknown[] }) => notes.length > 0,
    );
    const done = Object.fromEntries(noted.map(({ row }: { row: string }) => [row, "2026-12-31"]));
    const { out } = await thoihan([...hoaAn, "--done", "done.json"], { "done.json": JSON.stringify(done) });
    expect(out).not.toContain("có ghi chú");
    expect(out).toContain(`, ${noted.length} đã xong (xem --all).`);
  });

  it("gives calendars an entry on the day to act by", async () => {
    const { status, out } = await thoihan([...words, "--ics", "--lang", "en"]);
    expect(status).toBe(0);
    // Row 21 is due on Sunday 14/9/2025.
    expect(out).toContain("DTSTART;VALUE=DATE:20250912\r\n");
    expect(out).toMatch(/SUMMARY:21: /);
  });

  it("leaves with status 1 when asked to and something is overdue", async () => {
    expect((await thoihan([...words, "--fail"])).status).toBe(1);
    expect((await thoihan(["plan", "my-xuyen-2025", "--as-of", "2025-12-31", "--fail"])).status).toBe(0);
  });

  it("looks from today unless told", async () => {
    expect((await thoihan(["plan", "can-tho-2025"])).out).toBe((await thoihan(words)).out);
  });

  it("answers machines in one document", async () => {
    const { out } = await thoihan([...words, "--json", "--cut-off", "decree-09-2019"]);
    const { plan, asOf, tasks } = JSON.parse(out);
    expect([plan.id, plan.tasks, asOf, tasks.length]).toEqual(["can-tho-2025", undefined, "2025-09-01", 48]);
    expect(tasks[0]).toMatchObject({ row: "15", status: "overdue", due: "2025-04-14" });
  });

  it.each([
    [["plan", "can-tho"], "[plan.unknown] plan"],
    [["plan"], "missing required argument"],
    [["plan", "can-tho-2025", "--as-of", "2025-11-31"], "[date.invalid] asOf"],
    [["plan", "can-tho-2025", "--cut-off", "friday"], "calendar, decree-09-2019"],
    [["plan", "can-tho-2025", "--done", "rows.json"], "[argument.unknown-value] done.99"],
    [["plan", "can-tho-2025", "--done", "bad.json"], "[document.not-json]"],
    [["plan", "can-tho-2025", "--done", "list.json"], "[argument.wrong-type] done"],
  ])("leaves with status 2 for %j", async (bad, told) => {
    const files = { "rows.json": '{ "99": "2025-09-01" }', "bad.json": "{", "list.json": "[]" };
    const { status, out, err } = await thoihan(bad, files);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });
});
