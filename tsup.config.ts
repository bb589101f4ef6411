import { defineConfig } from "tsup";

/** One entry a sub-path of the exports map. */
const entry = {
  index: "src/index.ts",
  feedback: "src/feedback/index.ts",
  schema: "src/schema/index.ts",
  "date-holidays": "src/from-date-holidays/index.ts",
};

export default defineConfig([
  {
    entry,
    format: ["esm", "cjs"],
    // tsup adds a baseUrl for declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    target: "es2022",
    // Entries share their chunks, so that a calendar or an error of one sub-path is the same thing in another.
    splitting: true,
    treeshake: true,
  },
  {
    // One script without module loader or platform globals, for pages and for engines embedded in Java.
    entry: { "thoihan.global": "src/index.ts" },
    format: ["iife"],
    globalName: "thoihan",
    outExtension: () => ({ js: ".js" }),
    target: "es2015",
    minify: true,
    treeshake: true,
  },
  {
    // The command line carries its own dependencies, so that the package keeps its two.
    entry: { cli: "src/cli/main.ts" },
    format: ["cjs"],
    platform: "node",
    target: "node20",
    noExternal: [/.*/],
    splitting: false,
  },
]);
