const folder = process.env.FOLDER;
// RUNNER=vitest takes Stryker's own runner of Vitest, to hold the quicker one against. Of 815 mutants of civil and period
// both said the same of 731; on the other 84, all killed here, it crashes, since it cannot write what a test threw as a text.
const own = process.env.RUNNER !== "vitest";
const plugins = own ? ["prose", "numbers", "runner"] : ["prose", "numbers"];
export default {
  testRunner: own ? "bundle" : "vitest",
  plugins: [
    ...plugins.map((name) => `./test/mutation/${name}.mjs`),
    ...(own ? [] : ["@stryker-mutator/vitest-runner"]),
  ],
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  ignorers: ["prose"],
  mutate: [`src/${folder}/**/*.ts`, "!src/**/*.examples.ts"],
  thresholds: { high: 100, low: 95, break: 95 },
  ...(own && { buildCommand: `node test/mutation/bundle.mjs ${folder}` }),
  coverageAnalysis: "perTest",
  // What one runner found must not be taken over by the other.
  incremental: own,
  incrementalFile: `.mutation/${folder}.json`,
  tempDirName: `.mutation/sandbox-${folder}`,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `.mutation/report-${folder}.json` },
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 8_000,
  timeoutFactor: 2,
  ignorePatterns: ["biome.json", "docs", "bench", "coverage", "dist", ".mutation"],
  warnings: { slow: false },
  allowConsoleColors: false,
};
