import { defineConfig } from "vitest/config";
import { testsOf } from "./tests-of.mjs";

/** The same tests for Stryker's own runner of Vitest, against which the quicker one can be held. */
export default defineConfig({ test: { include: testsOf(process.env.FOLDER), testTimeout: 120_000 } });
