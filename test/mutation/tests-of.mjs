import { readdirSync } from "node:fs";
import { AREAS } from "./areas.mjs";

/** Sweeps and properties: thousands of questions each. What they would kill must fall to an example as well. */
const SLOW =
  /property\.test|kpi\/command|date-holidays|civil\/parse|state-diagram-page|moved-deadlines|every-day\.test|scorecard-examples|naive-tools/;

/** The files of tests that must kill the mutants of a folder, from the top of the project. */
export function testsOf(folder) {
  const folders = Object.assign({}, ...Object.values(AREAS))[folder];
  return folders.flatMap((name) =>
    readdirSync(`test/${name}`, { recursive: true })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `./test/${name}/${file}`)
      .filter((file) => !SLOW.test(file))
      // The registers fall to every change of a record, and at once.
      .sort(
        (one, other) => Number(other.includes("register")) - Number(one.includes("register")) || (one < other ? -1 : 1),
      ),
  );
}
