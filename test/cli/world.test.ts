import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/program.js";
import { processWorld } from "../../src/cli/world.js";
import { lineOf } from "./fake-world.js";

const folder = mkdtempSync(join(tmpdir(), "thoihan-world-"));
const file = join(folder, "Hồ sơ.jsonl");
const CASE = lineOf("Xã A", "received 2026-11-20");
writeFileSync(file, CASE);
afterAll(() => rmSync(folder, { recursive: true }));

/** Real streams of this process's own; as a terminal where asked for. */
function host(
  env: Readonly<Record<string, string>> = {},
  { terminal, room = 1000 }: { readonly terminal?: true; readonly room?: number } = {},
) {
  const stream = () => Object.assign(new PassThrough({ highWaterMark: room }), terminal && { isTTY: true });
  return { stdin: Readable.from(["typed"]), stdout: stream(), stderr: stream(), env };
}

/** What a stream holds that nobody has read. */
const heldBy = (stream: PassThrough): string => String(stream.read() ?? "");

describe("what a process is asked", () => {
  it("reads a file whole, as a stream, and its size in bytes", async () => {
    const world = processWorld(host());
    expect(await world.read(file)).toBe(CASE);
    expect(await text(world.open(file))).toBe(CASE);
    expect(await world.size(file)).toBe(new TextEncoder().encode(CASE).length);
  });

  it("reads standard input behind a hyphen, whose size nobody knows", async () => {
    const world = processWorld(host());
    expect(await text(world.open("-"))).toBe("typed");
    expect(await world.size("-")).toBeUndefined();
  });

  it.each([
    [{}, true],
    [{ TERM: "xterm" }, true],
    [{ TERM: "dumb" }, false],
    [{ NO_COLOR: "1" }, false],
  ])("colours a terminal with %j: %s", (env, colours) => {
    expect(processWorld(host(env, { terminal: true })).colours).toBe(colours);
    expect(processWorld(host(env)).colours).toBe(false);
  });

  describe("today", () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it.each([
      ["2026-11-22T16:59:59Z", "2026-11-22"],
      ["2026-11-22T17:00:00Z", "2026-11-23"],
    ])("is that of Vietnam: at %s it is %s", (now, today) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      expect(processWorld(host()).today()).toBe(today);
    });
  });
});

describe("what a process is told", () => {
  it("goes to the two outputs", () => {
    const { stdout, stderr, ...rest } = host();
    const world = processWorld({ stdout, stderr, ...rest });
    world.out("đúng");
    world.err("sai");
    expect([heldBy(stdout), heldBy(stderr)]).toEqual(["đúng", "sai"]);
  });

  it("is waited for only when more is written than leaves", async () => {
    const own = host({}, { room: 10 });
    const world = processWorld(own);
    world.out("short");
    expect(world.drained()).toBeUndefined();
    world.out("longer than the room");
    const drained = world.drained();
    expect(await Promise.race([drained, "still full"])).toBe("still full");
    expect(heldBy(own.stdout)).toContain("longer");
    await drained;
    expect(world.drained()).toBeUndefined();
  });
});

describe("the bar", () => {
  it("is drawn on a terminal, moves, and is gone at the end", async () => {
    const own = host({}, { terminal: true });
    const bar = processWorld(own).progress(200);
    expect(heldBy(own.stderr)).toContain(" 0 % · ");
    bar?.update(100);
    await vi.waitFor(() => expect(heldBy(own.stderr)).toContain(" 50 % · "));
    bar?.stop();
    const last = heldBy(own.stderr);
    // The line is erased, and the cursor is back.
    expect(last).toContain("\u001b[2K");
    expect(last).toContain("\u001b[?25h");
    expect(heldBy(own.stdout)).toBe("");
  });

  it("is not drawn where nobody watches", () => {
    const own = host();
    expect(processWorld(own).progress(200)).toBeUndefined();
    expect(heldBy(own.stderr)).toBe("");
  });
});

describe("a command in the world of a process", () => {
  const words = ["feedback", file, "--as-of", "2026-11-23", "--lang", "en", "--csv"];

  it("answers from a file", async () => {
    const own = host();
    expect(await run(processWorld(own), words, "0")).toBe(0);
    expect(heldBy(own.stdout).split("\n")[1]).toBe(
      "1,Xã A,received,feedback.reject,2026-11-20,2026-11-25,upcoming,,,1",
    );
  });

  it.each([
    [
      "a file that is not there",
      join(folder, "none.jsonl"),
      `thoihan: cannot read the file ${join(folder, "none.jsonl")} (ENOENT)\n`,
    ],
    ["a folder, which names no file", folder, "thoihan: cannot read the file (EISDIR)\n"],
  ])("tells %s as bad input", async (_, name, told) => {
    const own = host();
    expect(await run(processWorld(own), ["feedback", name, ...words.slice(2)], "0")).toBe(2);
    expect([heldBy(own.stdout), heldBy(own.stderr)]).toEqual(["", told]);
  });

  it("tells which of several files is a folder", async () => {
    const own = host();
    expect(await run(processWorld(own), ["kpi", folder], "0")).toBe(2);
    expect(heldBy(own.stderr)).toBe(`${folder}: không đọc được tệp (EISDIR)\n`);
  });
});
