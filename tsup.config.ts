import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

/** Writes the licences of what is bundled into a file beside it, as these licences ask for. */
const notices = {
  name: "third-party-notices",
  setup(build: import("esbuild").PluginBuild): void {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
        (file) => /.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim()}`;
      });
      writeFileSync("dist/THIRD-PARTY-NOTICES.txt", `${texts.join("\n\n----\n\n")}\n`);
    });
  },
};

/** The sub-paths of the exports map beside the root. */
const subPaths = {
  feedback: "src/feedback/index.ts",
  procedure: "src/procedure/index.ts",
  plans: "src/plan/index.ts",
  kpi: "src/kpi/index.ts",
  dossier: "src/dossier/index.ts",
  icalendar: "src/icalendar/index.ts",
  schema: "src/schema/index.ts",
  vectors: "src/vectors/index.ts",
  "date-holidays": "src/from-date-holidays/index.ts",
};

export default defineConfig([
  {
    // Declarations of all entries together, so that a calendar of one is a calendar of every other.
    entry: { index: "src/index.ts", ...subPaths },
    format: ["esm", "cjs"],
    // tsup adds a baseUrl for declarations, which TypeScript 6 calls deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    // The root is one file: each further one costs a program that starts up more than its contents do.
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    splitting: false,
    treeshake: true,
  },
  {
    entry: subPaths,
    format: ["esm", "cjs"],
    target: "es2022",
    // The sub-paths share their chunks. Between them and the root the brands of calendars and errors do.
    splitting: true,
    treeshake: true,
  },
  {
    // One script without module loader or platform globals, for pages and for engines embedded in Java.
    entry: { "thoihan.global": "src/index.ts" },
    format: ["iife"],
    globalName: "thoihan",
    outExtension: () => ({ js: ".js" }),
    target: "es5",
    // What the lowering to ECMAScript 5 adds stands outside of the script's function: one more keeps it from the page.
    onSuccess: async () => {
      const file = "dist/thoihan.global.js";
      writeFileSync(file, `var thoihan=function(){${readFileSync(file, "utf8")};return thoihan}();\n`);
    },
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
    esbuildPlugins: [notices],
    splitting: false,
  },
]);
