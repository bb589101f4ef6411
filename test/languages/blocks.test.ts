import { expect, test } from "vitest";
import { ALL_BLOCKS, type Block } from "../docs/markdown.js";
import { LANGUAGES, runBlock } from "./run-block.js";

const BLOCKS = ALL_BLOCKS.filter(({ lang }) => LANGUAGES.includes(lang));

/** Whether a block reads the vectors: it then writes the cases in which it disagrees, of which there must be none. */
const readsVectors = ({ code }: Block): boolean => code.includes("vectors.json");

/** The day that a block is about must be among what it writes. */
const dueIn = (code: string): string => (code.includes("feedback - ") ? "2026-11-25" : "2026-12-14");

test("each language has a block in both languages of the guide", () => {
  for (const language of LANGUAGES) {
    const files = BLOCKS.filter(({ lang }) => lang === language).map(({ file }) => file);
    expect(files, language).toEqual(expect.arrayContaining(["docs/en/guide/embedding.md", "docs/guide/embedding.md"]));
  }
});

for (const block of BLOCKS) {
  test(`the ${block.lang} block at ${block.place} runs and gives the answer of the library`, () => {
    const { status, out, err } = runBlock(block.lang, block.code);
    expect(err).toBe("");
    expect(status).toBe(0);
    if (readsVectors(block)) expect(out).toBe("");
    else expect(out).toContain(dueIn(block.code));
  });

  test(`the ${block.lang} block at ${block.place} says when something is wrong`, () => {
    if (readsVectors(block)) {
      // A counter that takes Saturday for a working day disagrees with the vectors.
      const { out } = runBlock(block.lang, block.code.replace("< 6", "< 7"));
      expect(out.split("\n").length).toBeGreaterThan(10);
      return;
    }
    const { status, out, err } = runBlock(block.lang, block.code.replace("2026-11-20", "2026-02-30"));
    expect(status).not.toBe(0);
    expect(err + out).toContain("2026-02-30");
  });
}
