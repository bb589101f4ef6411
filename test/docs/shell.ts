import { readFileSync } from "node:fs";
import { run } from "../../src/cli/program.js";
import type { World } from "../../src/cli/world.js";
import { ALL_BLOCKS, type Block } from "./markdown.js";

const ROOT = new URL("../../", import.meta.url);

/** The files that commands of the documentation name, and what stands in for them here. */
const FILES: Readonly<Record<string, string>> = {
  "cases.jsonl": "examples/feedback-2026.jsonl",
  "figures.json": "examples/scorecards/nam-do-son-2026/figures.json",
  "examples/feedback-2026.jsonl": "examples/feedback-2026.jsonl",
};

/** A command of a page, and what the page says that it writes. */
export interface Command {
  readonly place: string;
  readonly line: string;
  readonly words: readonly string[];
  /** What a `json` block behind the shell block names as the calendar. */
  readonly says?: string;
}

/** The words of a line as a shell reads them, up to a comment, a pipe or a redirection. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [, double, single, bare] of line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+)/g)) {
    if (bare !== undefined && /^(?:#|[|;>&<])/.test(bare)) break;
    words.push(double ?? single ?? bare ?? "");
  }
  return words;
}

/** The commands of a shell block: lines that begin with the program, and what a pipe hands to it. */
function commandsIn({ place, code }: Block): Command[] {
  return code.split("\n").flatMap((line) => {
    const call = /(?:^|\| )(?:npx )?thoihan (.*)$/.exec(line.replace(/(^|\s)#.*$/, "$1").trimEnd());
    return call?.[1] === undefined ? [] : [{ place, line: line.trim(), words: wordsOf(call[1]) }];
  });
}

/** Every command of every shell block; the last of a block with the text block behind it, which is what it writes. */
export const COMMANDS: readonly Command[] = ALL_BLOCKS.flatMap((block, index) => {
  if (!/^(?:sh|bash|shell)$/.test(block.lang)) return [];
  const commands = commandsIn(block);
  const next = ALL_BLOCKS[index + 1];
  const last = commands.at(-1);
  const shown = next?.file === block.file && next.lang === "text" && next.gap.trim() === "";
  return last === undefined || !shown ? commands : [...commands.slice(0, -1), { ...last, says: next.code }];
});

/** The document that a page shows under a name: the `json` block whose fence carries it, such as `json [calendar.json]`. */
function documentOn(page: string, name: string): string | undefined {
  return ALL_BLOCKS.find(({ file, lang, info }) => file === page && lang === "json" && info === `[${name}]`)?.code;
}

/** Runs a command in this process, with the files that its page shows or that stand in for what it names. */
export async function told({ place, words }: Command): Promise<{ status: number; out: string; err: string }> {
  const [page = ""] = place.split(":");
  const said = { out: "", err: "" };
  const read = (name: string): string => {
    const file = FILES[name];
    const text = documentOn(page, name) ?? (file === undefined ? undefined : readFileSync(new URL(file, ROOT), "utf8"));
    if (text === undefined) throw new Error(`${place} names ${name}, which neither the page nor this test has`);
    return text;
  };
  const world: World = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    colours: false,
    async *open(name) {
      yield read(name === "-" ? "cases.jsonl" : name);
    },
    read: async (name) => read(name === "-" ? "cases.jsonl" : name),
    size: async () => undefined,
    progress: () => undefined,
    drained: () => undefined,
    today: () => "2026-11-23",
  };
  const status = await run(world, words, "0");
  return { status, ...said };
}

/** Whether what was written is what a page shows; a line of an ellipsis alone stands for any lines. */
export function isShown(out: string, says: string): boolean {
  const escaped = says.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/^…$/gm, "[^]*?")}\\s*$`).test(out.replace(/[^\S\n]+$/gm, ""));
}
