// Runs the tests of a folder that `npm test` leaves out, since they need more than Node: `node test/run-folder.mjs browser`.
// Says at its end how many tests passed.
import { runVitest } from "./run-vitest.mjs";

const [folder, ...words] = process.argv.slice(2);
const { ok, passed, failed } = runVitest(["--config", `test/${folder}/vitest.config.ts`, ...words]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = ok ? 0 : 1;
