import { describe, expect, it } from "vitest";
import { untyped } from "../support/refusal.js";
import { lineOf, type Told, thoihan } from "./fake-world.js";

const GOOD = lineOf("A", "received 2026-11-20");
const WORDS = ["feedback", "cases.jsonl", "--as-of", "2026-11-23", "--lang", "en"];
const read = (...chunks: readonly (string | Uint8Array | Error)[]): Promise<Told> => thoihan(WORDS, { chunks });

describe("a bad line", () => {
  it.each([
    [lineOf("B", "received 2026-11-20", "published 2026-11-23"), " (B): [feedback.event-not-allowed] events[1]: "],
    [lineOf("B", "received 2026-11-20", "accepted 2026-11-19"), " (B): [feedback.event-before-previous] events[1]: "],
    [lineOf("B", "received 2026-11-24"), " (B): [feedback.as-of-before-first-event] asOf: "],
    [lineOf("B", "received 1999-10-01"), " (B): [calendar.outside-coverage] events[0].on: "],
    [lineOf("B"), " (B): [feedback.empty-log] events: "],
    ['{"id":"B","events":[{"type":"received","on":"2026-02-30"}]}', " (B): [date.invalid] events[0].on: "],
    ['{"id":"B","kind":"x","events":[{"type":"received","on":"2026-11-20"}]}', " (B): [document.unknown-value] kind: "],
    ['{"id":5,"events":[{"type":"received","on":"2026-11-20"}]}', ": [document.wrong-type] id: "],
    ["{ not json", ": [document.not-json]: "],
    ["null", ": [document.wrong-type]: "],
  ])("%s is told by file, line, id and place of the event", async (line, told) => {
    const { status, out, err } = await read(GOOD, "\n", `${line.trim()}\n`, GOOD);
    expect(status).toBe(2);
    expect(err.split("\n")[0]?.slice(0, `cases.jsonl:3${told}`.length)).toBe(`cases.jsonl:3${told}`);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toContain("2 cases, 0 with something overdue, 1 bad line.");
  });

  it.each([
    [lineOf("B", "received 2026-11-20", "published 2026-11-23"), " (B): [feedback.event-not-allowed] events[1]: "],
    [lineOf("B", "received 2026-11-24"), " (B): [feedback.as-of-before-first-event] asOf: "],
    ["null", ": [document.wrong-type]: "],
  ])("%s is told in the same way with --remind", async (bad, told) => {
    const { status, err } = await thoihan([...WORDS, "--remind", "1"], { chunks: [bad] });
    expect(status).toBe(2);
    expect(err.slice(0, `cases.jsonl:1${told}`.length)).toBe(`cases.jsonl:1${told}`);
    expect(err).toBe((await read(bad)).err);
  });

  it("is counted with the others", async () => {
    const counted = (out: string) => out.trim().split(", ").at(-1);
    expect(counted((await read("{\n", "{\n")).out)).toBe("2 bad lines.");
    expect(counted((await thoihan(["feedback", "a", "--as-of", "2026-11-23"], { chunks: ["{\n"] })).out)).toBe(
      "1 dòng lỗi.",
    );
  });

  it("keeps its number wherever the pieces of the file end, in the middle of a letter too", async () => {
    const text = `\uFEFF${GOOD.replace('"A"', '"Xã"')}\r\n${lineOf("Sửa", "received 2026-11-24")}`;
    const bytes = new TextEncoder().encode(text);
    const expected = await read(text);
    for (let length = 1; length < 12; length++) {
      const count = Math.ceil(bytes.length / length);
      const pieces = Array.from({ length: count }, (_, at) => bytes.slice(at * length, (at + 1) * length));
      expect(await read(...pieces)).toEqual(expected);
    }
    expect(expected.err).toMatch(/^cases\.jsonl:3 \(Sửa\): /);
  });
});

describe("the bar", () => {
  const long = { terminal: true, size: 4_000_000 };
  const chunks = [GOOD, Buffer.from(GOOD)];
  const done = [`update ${GOOD.length}`, `update ${2 * GOOD.length}`];

  it("starts with a file of 4,000,000 bytes, moves with each piece and stops", async () => {
    expect((await thoihan(WORDS, { ...long, chunks })).bar).toEqual(["start 4000000", ...done, "stop"]);
  });

  it.each([
    ["for a shorter file", { terminal: true, size: 3_999_999 }],
    ["where nobody watches", { terminal: false, size: 4_000_000 }],
    ["for standard input, of which nobody knows the length", { terminal: true }],
  ])("is not shown %s", async (_, surroundings) => {
    const { status, bar } = await thoihan(WORDS, { ...surroundings, chunks });
    expect([status, bar]).toEqual([0, []]);
  });

  it("stops when reading breaks off, and the file is told", async () => {
    const broken = Object.assign(new Error("gone"), { syscall: "read", code: "EIO", path: "cases.jsonl" });
    const { status, err, bar } = await thoihan(WORDS, { ...long, chunks: [GOOD, broken] });
    expect(status).toBe(2);
    expect(err).toContain("cannot read the file cases.jsonl (EIO)");
    expect(bar).toEqual(["start 4000000", `update ${GOOD.length}`, "stop"]);
  });

  it("stops after bad lines, and after a defect, which is not hidden", async () => {
    expect((await thoihan(WORDS, { ...long, chunks: ["{\n", ...chunks] })).bar.at(-1)).toBe("stop");
    const bar: string[] = [];
    await expect(thoihan(WORDS, { ...long, chunks: [GOOD, untyped(5)], bar })).rejects.toThrow(TypeError);
    expect(bar.at(-1)).toBe("stop");
  });
});

it("after each line it waits for what it wrote to leave, good or bad", async () => {
  expect((await read(GOOD, "{\n", "\n", GOOD)).waits).toBe(3);
});
