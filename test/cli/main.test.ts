import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const { argv, exitCode } = process;
const listeners = process.stdout.listeners("error");

/** Runs the entry as a process does, and catches what it writes. */
async function main(...words: readonly string[]): Promise<{ status: typeof exitCode; out: string; err: string }> {
  process.argv = ["node", "thoihan", ...words];
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation(() => true),
  );
  await import("../../src/cli/main.js");
  await vi.waitFor(() => expect(process.exitCode).toBeDefined());
  const textOf = (spy: typeof out): string => spy?.mock.calls.map(([text]) => text).join("") ?? "";
  return { status: process.exitCode, out: textOf(out), err: textOf(err) };
}

beforeEach(() => {
  vi.resetModules();
  process.exitCode = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = exitCode;
  for (const added of process.stdout.listeners("error")) {
    // All that this event is listened to with takes one argument.
    if (!listeners.includes(added)) process.stdout.off("error", added as (error: Error) => void);
  }
});

describe("the entry", () => {
  it("runs the words behind the program's name, in the version of the package", async () => {
    expect(await main("--version")).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
    expect(process.stdout.listenerCount("error")).toBe(listeners.length + 1);
  });

  it("leaves the status of the command to the process", async () => {
    expect(await main("working-days", "2026-11-20", "many", "--lang", "en")).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("[argument.not-an-integer] amount"),
    });
  });
});
