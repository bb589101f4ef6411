import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { testsOf } from "./tests-of.mjs";

/** Each file of tests under a name that changes with its text, as a function: a file is loaded when it is needed. */
function entryOf(files) {
  return files.map((file) => `exports["${file} ${hashOf(file)}"] = () => require("${file}");`).join("\n");
}

function hashOf(file) {
  const folder = dirname(file);
  const beside = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const hash = createHash("sha1").update(readFileSync(file));
  for (const name of beside) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 8);
}

/** Vitest's names, taken from what the runner has put in their place. */
const GIVEN = {
  name: "vitest-given",
  setup(built) {
    built.onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "given" }));
    built.onLoad({ filter: /./, namespace: "given" }, () => ({
      contents: "export const { describe, it, test, expect, beforeEach, afterEach } = globalThis.givenVitest;",
    }));
  },
};

await build({
  stdin: { contents: entryOf(testsOf(process.argv[2])), resolveDir: "." },
  outfile: "test/mutation/bundle.cjs",
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  packages: "external",
  ignoreAnnotations: true,
  logLevel: "error",
  define: { "import.meta.url": "bundleUrl" },
  plugins: [GIVEN],
});
