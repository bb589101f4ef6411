import { defineConfig } from "vitest/config";

/** The tests that run what is written for databases in databases. `npm test` does not run them: they take minutes. */
export default defineConfig({
  test: {
    name: "engines",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One engine at a time: each is large, and its time is shown.
    fileParallelism: false,
    // Its own imports leave out the endings that Node asks for, so it is bundled first.
    deps: { optimizer: { ssr: { enabled: true, include: ["dt-sql-parser"] } } },
  },
});
