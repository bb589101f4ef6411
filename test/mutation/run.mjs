// Mutation testing: `npm run mutation` for every folder, `npm run mutation -- calendar period` for an area or a folder.
// `RUNNER=vitest` takes Stryker's own runner of Vitest. Then the survivors are held against the list of equivalent
// mutants, and the counts go into the summary.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { AREAS } from "./areas.mjs";
import { countsOf, differences } from "./survivors.mjs";

const SUMMARY = "test/mutation/summary.json";
const EQUIVALENT = "test/mutation/equivalent.json";
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const asked = process.argv.slice(2);
const known = Object.entries(AREAS).flatMap(([area, folders]) => [area, ...Object.keys(folders)]);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`no folder or area is called ${unknown.join(", ")}: ${known.join(", ")}`);

for (const [area, folders] of Object.entries(AREAS)) {
  for (const folder of Object.keys(folders)) {
    if (asked.length === 0 || asked.includes(area) || asked.includes(folder)) mutate(folder);
  }
}

function mutate(folder) {
  const report = `.mutation/report-${folder}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync("npm", ["exec", "--", "stryker", "run", "test/mutation/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, FOLDER: folder },
    shell: process.platform === "win32",
  });
  // Below the threshold there is a report as well, and it must be seen.
  if (status !== 0) process.exitCode = 1;
  const mutated = read(report);
  const order = Object.values(AREAS).flatMap((folders) => Object.keys(folders));
  const counts = { ...read(SUMMARY), [folder]: countsOf(mutated) };
  const inOrder = Object.fromEntries(
    order.flatMap((name) => (counts[name] === undefined ? [] : [[name, counts[name]]])),
  );
  writeFileSync(SUMMARY, `${JSON.stringify(inOrder, null, 2)}\n`);
  for (const line of differences(mutated, read(EQUIVALENT))) {
    console.error(line);
    process.exitCode = 1;
  }
}
