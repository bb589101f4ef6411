import { defineConfig } from "vitest/config";

/** The tests that drive the built site. `npm test` does not run them: they need a browser and a built site. */
export default defineConfig({
  test: {
    name: "browser",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["./global-setup.ts"],
    // A page is slow only when something is wrong; three files at a time use one browser, which mostly waits.
    maxWorkers: 3,
    maxConcurrency: 3,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
