import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const TEXT = readFileSync(new URL("CONTRIBUTING.md", ROOT), "utf8");
const { scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
  scripts: Record<string, string>;
};

/** Every piece of code of a text, of a line or a block. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...inline];
}

/** The paths below the folders of the project that a text names, in code or as the target of a link. */
function pathsOf(text: string): string[] {
  const inCode = codeOf(text).flatMap((code) => code.match(/\b(?:src|test|docs|examples|bench)\/[\w./-]*\w/g) ?? []);
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = ""]) => target);
  return [...new Set([...inCode, ...links])];
}

/** The npm scripts that a text tells to run. */
function scriptsOf(text: string): string[] {
  const named = codeOf(text).flatMap((code) => [...code.matchAll(/npm (?:run ([\w:]+)|(test|start)\b)/g)]);
  return [...new Set(named.map(([, run, short]) => run ?? short ?? ""))];
}

/** The tests by name, as a file and words of its titles: `test/x.test.ts`: "words". */
function titlesOf(text: string): [file: string, words: string][] {
  return [...text.matchAll(/`(test\/[\w./-]+\.test\.ts)`: ((?:"[^"]+"(?:, )?)+)/g)].flatMap(
    ([, file = "", quoted = ""]) =>
      [...quoted.matchAll(/"([^"]+)"/g)].flatMap(([, words = ""]) =>
        words.split("…").map((part): [string, string] => [file, part.trim()]),
      ),
  );
}

describe("CONTRIBUTING.md", () => {
  it.each(pathsOf(TEXT))("names %s, which is there", (path) => {
    expect(existsSync(new URL(path, ROOT))).toBe(true);
  });

  it.each(scriptsOf(TEXT))("tells to run the script %s, which is there", (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  it.each(titlesOf(TEXT).filter(([, words]) => words !== ""))("quotes %s, which says %j", (file, words) => {
    expect(readFileSync(new URL(file, ROOT), "utf8")).toContain(words);
  });

  it("is linked from the readme", () => {
    expect(readFileSync(new URL("README.md", ROOT), "utf8")).toContain("](CONTRIBUTING.md)");
  });
});

describe("this check itself", () => {
  it("sees paths, scripts and titles", () => {
    const text = 'See [x](docs/y.md): `npm run lint`, `src/a.ts`; `test/b.test.ts`: "c … d".\n```sh\nnpm test\n```\n';
    expect(pathsOf(text)).toEqual(["src/a.ts", "test/b.test.ts", "docs/y.md"]);
    expect(scriptsOf(text)).toEqual(["test", "lint"]);
    expect(titlesOf(text)).toEqual([
      ["test/b.test.ts", "c"],
      ["test/b.test.ts", "d"],
    ]);
  });
});
