import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { emptyFolder, output, pack, ROOT, remove } from "./project.js";

const bin = (name: string): string => join(ROOT, "node_modules/.bin", name);

describe("the package", () => {
  it("has declarations for every entry, which attw does not miss", () => {
    for (const entry of Object.values(manifest.exports)) {
      if (typeof entry === "string") continue;
      for (const { types, default: code } of [entry.import, entry.require]) {
        expect(existsSync(join(ROOT, types)), types).toBe(true);
        expect(existsSync(join(ROOT, code)), code).toBe(true);
      }
    }
  });

  it("is accepted by publint, strictly", () => {
    expect(output(bin("publint"), ["--strict", "."], ROOT)).toContain("All good");
  });

  it("is accepted by attw, which leaves with an error otherwise", () => {
    const folder = emptyFolder();
    const words = [pack(folder), "--profile", "node16", "--format", "ascii"];
    expect(output(bin("attw"), words, ROOT)).toContain("node16 (from CJS): 🟢 (CJS)");
    remove(folder);
  });

  it("has at most two runtime dependencies and no install scripts", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(2);
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => ["preinstall", "install", "postinstall"].includes(name))).toEqual([]);
  });

  it("touches no platform global and no dependency in its root entry", () => {
    const files = chunksOf("index.js");
    expect(files, "one file, for a quick start").toEqual(["index.js"]);
    for (const file of files) {
      const code = readFileSync(join(ROOT, "dist", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(code, file).not.toMatch(/\bprocess\.|\bIntl\b|Date\.now|new Date\(|\bwindow\b|\bglobalThis\b|\bconsole\./);
      expect(code, file).not.toMatch(/from ["'](?!\.)/);
    }
  });
});

/** A built file and all that it imports, by name. */
function chunksOf(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const code = readFileSync(join(ROOT, "dist", file), "utf8");
    for (const [, name] of code.matchAll(/from ["']\.\/([^"']+)["']/g)) if (name !== undefined) found.add(name);
  }
  return [...found];
}
