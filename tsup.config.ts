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

/** What ical-generator asks of its surroundings, and what it is given instead. */
const ASKED_OF_SURROUNDINGS: readonly (readonly [asked: string, plain: string])[] = [
  // Values that each event begins with; `writeEvents` sets all three. A page of plain HTTP has no `randomUUID`.
  ["id:crypto.randomUUID()", "id:``"],
  ["stamp:new Date,start:new Date", "stamp:new Date(0),start:new Date(0)"],
  // How long a character is in UTF-8. A bare engine has no `TextEncoder`.
  ["new TextEncoder().encode(i).length", "[...i].reduce((sum,c)=>sum+(c.length>1?4:c>`\\u07ff`?3:c>`\\x7f`?2:1),0)"],
];

/** Makes ical-generator a function of its arguments, which then runs in any engine. */
const pureCalendarFiles = {
  name: "pure-calendar-files",
  setup(build: import("esbuild").PluginBuild): void {
    build.onLoad({ filter: /ical-generator[\\/]dist[\\/]index\.[cm]?js$/ }, ({ path }) => {
      const contents = ASKED_OF_SURROUNDINGS.reduce(
        (text, [asked, plain]) => {
          if (text.split(asked).length !== 2) throw new Error(`${path} does not say ${asked} once: read it again`);
          return text.replace(asked, plain);
        },
        readFileSync(path, "utf8"),
      );
      return { contents, loader: "js" };
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
    esbuildPlugins: [pureCalendarFiles],
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
