import { defineConfig } from "vitest/config";

/** The tests that run the packed package elsewhere. `npm test` does not run them: they fetch runtimes and take minutes. */
export default defineConfig({
  test: {
    name: "runtimes",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["./global-setup.ts"],
    testTimeout: 120_000,
    // As many at a time as small machines have cores.
    maxConcurrency: 2,
  },
});
