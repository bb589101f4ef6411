import { defineConfig } from "vitest/config";

/** The tests that run the blocks of other languages. `npm test` does not run them: they need the tools of these languages. */
export default defineConfig({
  test: {
    name: "languages",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["./global-setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
