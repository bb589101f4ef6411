import { defineConfig } from "vitest/config";

/** The zones in which everything that could depend on the host's zone is run again. */
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      {
        test: {
          name: "main",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/zones/**",
            "test/package/**",
            "test/browser/**",
            "test/languages/**",
            "test/engines/**",
            "test/runtimes/**",
          ],
          testTimeout: 120_000,
        },
      },
      {
        // Built files and installed packages: slower, and only meaningful after a build.
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      ...ZONES.map((zone) => ({
        test: {
          name: zone,
          include: ["test/zones/**/*.test.ts"],
          pool: "forks" as const,
          env: { TZ: zone },
          testTimeout: 300_000,
        },
      })),
    ],
  },
});
