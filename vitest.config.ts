import { defineConfig } from "vitest/config";

/** The zones in which everything that could depend on the host's zone is run again. */
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];

/** Tests that draw their input: apart, since counting lines would slow them by half, and coverage must not rest on luck. */
const RANDOM = [
  "test/**/*.property.test.ts",
  "test/properties/**/*.test.ts",
  "test/hostile/{hostile,schemas,long-case}.test.ts",
];

/** Folders that another project or another command runs. */
const ELSEWHERE = ["zones", "package", "browser", "languages", "engines", "runtimes"].map(
  (folder) => `test/${folder}/**`,
);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        test: {
          name: "main",
          include: ["test/**/*.test.ts"],
          exclude: [...RANDOM, ...ELSEWHERE],
          testTimeout: 120_000,
        },
      },
      { test: { name: "random", include: RANDOM, exclude: ELSEWHERE, testTimeout: 120_000 } },
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
