import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { emptyFolder, pack, projectWith, ROOT, remove } from "../package/project.js";
import type { Place } from "./launch/index.js";
import { fetchRuntimes } from "./prepare/fetch-runtimes.js";
import { writeProject } from "./prepare/write-project.js";
import { buildReference, type CaseCounts, countCases } from "./reference/index.js";
import { provenBy, type RunResult, tableOf } from "./results.js";
import { RUNTIMES } from "./runtimes.js";

declare module "vitest" {
  interface ProvidedContext {
    place: Place;
    /** How many cases the source passes, and so every runtime must. */
    counts: CaseCounts;
    /** Where the tests leave what came out, for the table. */
    resultsFile: string;
  }
}

/** What the page of the site shows; written by every whole run in which everything held. */
const PROVEN = join(ROOT, "test/runtimes/proven.json");

/** Builds and packs the library, installs it in an empty project, fetches the runtimes; prints the table at the end. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync("npm", ["run", "--silent", "build", "--", "--silent"], {
    cwd: ROOT,
    shell: process.platform === "win32",
  });
  const parcel = emptyFolder();
  const stranger = projectWith(pack(parcel), {}, {});
  const reference = buildReference();
  await writeProject(stranger, reference);
  const resultsFile = join(parcel, "results.json");
  project.provide("place", { project: stranger, fetched: await fetchRuntimes(RUNTIMES) });
  const counts = countCases(reference);
  project.provide("counts", counts);
  project.provide("resultsFile", resultsFile);
  return () => {
    if (existsSync(resultsFile)) {
      const results: RunResult[] = JSON.parse(readFileSync(resultsFile, "utf8"));
      console.log(`\n${tableOf(results, RUNTIMES)}`);
      const proven = provenBy(results, counts);
      if (proven !== undefined) writeFileSync(PROVEN, `${JSON.stringify(proven, undefined, 2)}\n`);
    }
    remove(stranger);
    remove(parcel);
  };
}
