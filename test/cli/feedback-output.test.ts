import { describe, expect, it } from "vitest";
import { lineOf, type Told, thoihan } from "./fake-world.js";

/** As of Monday 23/11/2026: triage runs, resolving is due the day after Culture Day, late, standing still, done. */
const LINES = [
  lineOf("NEW", "received 2026-11-20"),
  lineOf("NEAR", "received 2026-11-03", "accepted 2026-11-04"),
  lineOf("LATE", "received 2026-10-05", "accepted 2026-10-06", "resolved 2026-11-17"),
  lineOf("WAITS", "received 2026-11-16", "clarification-requested 2026-11-18"),
  lineOf("DONE", "received 2026-11-16", "rejected 2026-11-17"),
];

const feedback = (...words: readonly string[]): Promise<Told> =>
  thoihan(["feedback", "cases.jsonl", "--as-of", "2026-11-23", ...words], { chunks: LINES });

/** The rows under the rule of the table, cells apart. */
function rowsOf(out: string): string[] {
  const lines = out.split("\n");
  const start = lines.findIndex((line) => line.startsWith("──")) + 1;
  return lines.slice(start, lines.indexOf("", start)).map((line) => line.replace(/ {2,}/g, " | "));
}

describe("the table", () => {
  it("has what is open and what stands still, worst first, with its last day", async () => {
    const { status, out, err } = await feedback("--lang", "en");
    expect([status, err]).toEqual([0, ""]);
    expect(rowsOf(out)).toEqual([
      "LATE | awaiting publication | Publish the result | 19/11/2026 | OVERDUE | 2 late",
      "NEAR | in progress | Resolve the feedback | 25/11/2026 | upcoming | 1 left",
      "NEW | received | Reject feedback | 25/11/2026 | upcoming | 1 left",
      "NEW | received | Forward to the body in charge | 26/11/2026 | upcoming | 2 left",
      "NEW | received | Ask the sender to clarify | 30/11/2026 | upcoming | 4 left",
      "NEW | received | Resolve the feedback | 14/12/2026 | upcoming | 14 left",
      "WAITS | awaiting clarification | Resolve the feedback | – | suspended",
    ]);
    expect(out).toContain("\nAs of the end of Monday, 23/11/2026: 5 cases, 1 with something overdue.\n");
  });

  it("keeps as many rows as asked for, and says how many there are more", async () => {
    const { out } = await feedback("--limit", "2", "--lang", "en");
    expect(
      rowsOf(out)
        .slice(0, 2)
        .map((row) => row.split(" | ")[0]),
    ).toEqual(["LATE", "NEAR"]);
    expect(out).toContain("\n… and 5 more rows: --limit, --csv or --json shows them all.\n");
    expect((await feedback("--limit", "2")).out).toContain(
      "\n… và 5 dòng nữa: dùng --limit, --csv hoặc --json để xem hết.\n",
    );
    for (const limit of ["7", "8"])
      expect((await feedback("--limit", limit, "--lang", "en")).out).not.toContain("more rows");
  });

  it("looks from today in Vietnam unless told", async () => {
    const told = await thoihan(["feedback", "cases.jsonl"], { chunks: LINES });
    expect(told.out).toBe((await feedback()).out);
  });

  it("keeps the worst of any number of rows, wherever it stands", async () => {
    const others = Array.from({ length: 30 }, (_, index) => lineOf(`A-${index}`, "received 2026-11-20"));
    const late = LINES[2] ?? "";
    for (const chunks of [
      [late, ...others],
      [...others, late],
      [...others.slice(15), late, ...others.slice(0, 15)],
    ]) {
      const words = ["feedback", "cases.jsonl", "--as-of", "2026-11-23", "--limit", "1", "--lang", "en"];
      const { out } = await thoihan(words, { chunks });
      expect(rowsOf(out)[0]).toMatch(/^LATE \| /);
      expect(out).toContain("\n… and 120 more rows: ");
    }
  });

  it("says that what fell due on a Friday is late on the Saturday, by no working day yet", async () => {
    const words = ["feedback", "cases.jsonl", "--as-of", "2026-11-14"];
    const chunks = [lineOf("A", "received 2026-11-11")];
    const { out } = await thoihan(words, { chunks });
    expect(rowsOf(out)[0]).toBe("A | mới nhận | Từ chối tiếp nhận phản ánh, kiến nghị | 13/11/2026 | QUÁ HẠN | trễ");
    expect(rowsOf((await thoihan([...words, "--lang", "en"], { chunks })).out)[0]).toBe(
      "A | received | Reject feedback | 13/11/2026 | OVERDUE | late",
    );
  });

  it("shows what is done as well when asked", async () => {
    const rows = rowsOf((await feedback("--all", "--lang", "en")).out);
    expect(rows).toContain("LATE | awaiting publication | Resolve the feedback | 26/10/2026 | met late | 16 late");
    expect(rows).toContain("DONE | rejected | Reject feedback | 18/11/2026 | met");
  });
});

describe("other numbers and readings", () => {
  const dueOf = async (chunk: string, ...words: readonly string[]): Promise<string | undefined> => {
    const all = ["feedback", "cases.jsonl", "--as-of", "2026-11-23", "--lang", "en", ...words];
    const row = rowsOf((await thoihan(all, { chunks: [chunk] })).out).find((each) => each.includes("Resolve"));
    return row?.split(" | ")[3];
  };

  it.each([
    ["reset", "14/12/2026"],
    ["suspend", "10/12/2026"],
    ["ignore", "08/12/2026"],
  ])("--clarification %s: 15 working days are over on %s", async (mode, day) => {
    const clarified = lineOf("A", "received 2026-11-16", "clarification-requested 2026-11-18", "clarified 2026-11-20");
    expect(await dueOf(clarified, "--clarification", mode)).toBe(day);
  });

  it("--profile takes the numbers of another profile, which may have none", async () => {
    const received = lineOf("A", "received 2026-11-20");
    expect(await dueOf(received)).toBe("14/12/2026");
    // No national text gives a number for it in 2026.
    expect(await dueOf(received, "--profile", "national")).toBeUndefined();
  });
});

describe("--fail", () => {
  it("leaves with status 1 when something is overdue", async () => {
    expect((await feedback("--fail")).status).toBe(1);
    const words = ["feedback", "cases.jsonl", "--as-of", "2026-11-23", "--fail"];
    expect((await thoihan(words, { chunks: LINES.slice(0, 2) })).status).toBe(0);
    expect((await thoihan(words, { chunks: [...LINES, "{"] })).status).toBe(2);
  });
});

describe("--remind", () => {
  it("has only what comes within so many working days on this day", async () => {
    const { out } = await feedback("--remind", "1", "--lang", "en");
    expect(rowsOf(out)).toEqual([
      "NEAR | in progress | Resolve the feedback | 25/11/2026 | upcoming | 1 left",
      "NEW | received | Reject feedback | 25/11/2026 | upcoming | 1 left",
    ]);
    expect(out).toContain("5 cases, 1 with something overdue.");
  });

  it("says so when there is nothing", async () => {
    const words = ["feedback", "cases.jsonl", "--as-of", "2026-11-24", "--remind", "0"];
    const { out } = await thoihan(words, { chunks: LINES });
    expect(out.split("\n")[0]).toBe("Không có việc nào cần nhắc.");
    expect((await thoihan([...words, "--lang", "en"], { chunks: LINES })).out).toMatch(
      /^There is nothing to remind of\.\n/,
    );
  });

  it("gives machines a line for each, with the line of the case", async () => {
    const { out } = await feedback("--remind", "1", "--json");
    const told = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ line, id, obligation }) => [line, id, obligation.rule, obligation.due])).toEqual([
      [1, "NEW", "feedback.reject", "2026-11-25"],
      [2, "NEAR", "feedback.resolve", "2026-11-25"],
    ]);
    expect(Object.keys(told[0])).toEqual(["line", "id", "obligation"]);
  });

  it.each([["-1"], ["1.5"], ["soon"], [""]])("refuses %j days", async (days) => {
    const { status, out, err } = await feedback("--remind", days);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("--remind");
  });
});

describe("--json", () => {
  it("has one line a case with its whole evaluation, whatever the table would leave out", async () => {
    const { out } = await feedback("--json", "--limit", "1");
    const told = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ line, id }) => `${line} ${id}`)).toEqual(["1 NEW", "2 NEAR", "3 LATE", "4 WAITS", "5 DONE"]);
    expect(told[0]).toMatchObject({ state: "received", next: { due: "2026-11-25" }, events: [{ type: "received" }] });
  });
});
