// Builds the site and drives it in a browser. Says at its end how many tests passed.
import { runVitest } from "../run-vitest.mjs";

const { ok, passed, failed } = runVitest(["--config", "test/browser/vitest.config.ts", ...process.argv.slice(2)]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = ok ? 0 : 1;
