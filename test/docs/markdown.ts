import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);

/** A fenced block of a page. */
export interface Block {
  /** File and line, for the name of its test. */
  readonly place: string;
  readonly file: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly lang: string;
  /** What stands behind the language on the fence. */
  readonly info: string;
  readonly code: string;
  /** What stands between the block before and this one. */
  readonly gap: string;
}

/** What is not written by hand, or is no page. */
const LEFT_OUT = /^docs\/(?:\.vitepress\/|en\/api\/)|(?:^|\/)(?:node_modules|dist)\//;

function pagesIn(folder: string): string[] {
  const found = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" });
  return found
    .map((file) => `${folder}${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !LEFT_OUT.test(file))
    .sort();
}

/** The readmes and every page of docs that is written by hand. */
export const PAGES: readonly string[] = ["README.md", "README.vi.md", ...pagesIn("docs/")];

/** The text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

/** The fenced blocks of a page, in order. */
function blocksOf(file: string): Block[] {
  const text = textOf(file);
  let end = 0;
  return [...text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms)].map((match) => {
    const [whole, lang = "", info = "", code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const gap = text.slice(end, match.index);
    end = match.index + whole.length;
    return { place: `${file}:${line}`, file, line, lang, info: info.trim(), code, gap };
  });
}

/** Every fenced block of every page. */
export const ALL_BLOCKS: readonly Block[] = PAGES.flatMap(blocksOf);

/** The blocks of TypeScript. */
export const TS_BLOCKS: readonly Block[] = ALL_BLOCKS.filter(({ lang }) => /^(?:ts|typescript)$/.test(lang));

/** On the fence of a block that needs a framework around it: its types are checked, and it is not run. */
export const NOT_RUN = "no-run";
