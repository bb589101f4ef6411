import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, inject, it } from "vitest";
import { type Job, launch, type Report } from "./launch/index.js";
import type { RunResult } from "./results.js";
import { RUNTIMES, type Runtime, ZONES, type Zone } from "./runtimes.js";

const place = inject("place");
const counts = inject("counts");
const results: RunResult[] = [];

// The keys of an object that the compiler knows are those of its type.
const zones = Object.keys(ZONES) as Zone[];

describe.concurrent.each<Runtime>(RUNTIMES)("$name", (runtime) => {
  const jobs: Job[] = runtime.forms.flatMap((form) => zones.map((zone) => ({ runtime, form, zone })));

  it.each(jobs)("$form in $zone", async (job) => {
    const result = { id: runtime.id, form: job.form, zone: job.zone };
    let report: Partial<Report> = {};
    try {
      report = await launch(place, job);
      expect(report.failures).toEqual([]);
      expect(report.passed).toBe(job.form === "script" ? counts.root : counts.all);
      expect(report.zone).toEqual(ZONES[job.zone]);
      expect(report.version).toMatch(versionOf(runtime));
      results.push({ ...result, ...shown(report), ok: true });
    } catch (error) {
      results.push({ ...result, ...shown(report), ok: false });
      throw error;
    }
  });
});

afterAll(() => writeFileSync(inject("resultsFile"), JSON.stringify(results)));

/** What a runtime must call itself: the version that was fetched. */
function versionOf({ id, source }: Runtime): RegExp | string {
  // workerd calls itself by the day in its version: 1.20261117.1 is 2026-11-17.
  if (id === "workerd") return (source?.version ?? "").replace(/^1\.(\d{4})(\d\d)(\d\d)\.\d+$/, "$1-$2-$3");
  return source?.version ?? /^\d+\.\d+/;
}

function shown({ version, passed = 0 }: Partial<Report>): Pick<RunResult, "version" | "passed"> {
  return { passed, ...(version === undefined ? {} : { version }) };
}
