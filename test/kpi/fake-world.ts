import { expect } from "vitest";
import { run } from "../../src/cli/program.js";
import type { World } from "../../src/cli/world.js";

/** What a command said. */
export interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program without a process; `files` are those that there are, as JSON or as text. */
export async function thoihan(
  words: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  colours = false,
): Promise<Told> {
  const told = { out: "", err: "" };
  const world: World = {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    colours,
    open: () => expect.fail("no stream is read"),
    read: async (file) => textOf(file, files[file]),
    size: () => expect.fail("no size is asked for"),
    progress: () => expect.fail("no bar is drawn"),
    drained: () => expect.fail("nothing is waited for"),
    today: () => expect.fail("no clock is looked at"),
  };
  const status = await run(world, words, "0");
  return { status, ...told };
}

function textOf(file: string, content: unknown): string {
  if (content === undefined) {
    const [code, syscall] = ["ENOENT", "open"];
    throw Object.assign(new Error(`${code}: no such file or directory`), { code, syscall, path: file });
  }
  return typeof content === "string" ? content : JSON.stringify(content);
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
