import { runInChromium } from "./chromium.js";
import { folderOf, jsonIn, output, programOf } from "./command.js";
import type { Job, Place, Report } from "./job.js";

export type { Job, Place, Report } from "./job.js";

/** Runs the suite on the package in a runtime, a form and a zone. */
export async function launch(place: Place, job: Job): Promise<Report> {
  // The suite and its programs say what a report is; what is missing in one fails the comparison with what is expected.
  return (await reportOf(place, job)) as Report;
}

function reportOf(place: Place, job: Job): Promise<unknown> {
  const { id, within = id } = job.runtime;
  switch (id) {
    case "chromium":
      return runInChromium(place, job);
    case "workerd":
      return runInWorkerd(place, job);
    case "edge-runtime":
      return printed(place, job, programOf(place, within, "bin/node"), ["edge.mjs", folderOf(place, id), job.form]);
    case "bare-v8":
      return printed(place, job, programOf(place, within, "bin/node"), [
        "--experimental-vm-modules",
        "--no-warnings",
        "bare.mjs",
        job.form,
      ]);
    case "bun":
      return printed(place, job, programOf(place, id, "bin/bun"), ["--no-install", fileOf(job)]);
    case "deno":
      // It may read the files of the project and nothing else: no environment, no network.
      return printed(place, job, programOf(place, id, "deno"), [
        "run",
        "--no-prompt",
        "--allow-read=.",
        "--node-modules-dir=manual",
        "--no-remote",
        fileOf(job),
      ]);
    default:
      return printed(place, job, programOf(place, id, "bin/node"), [fileOf(job)]);
  }
}

async function printed(place: Place, job: Job, program: string, words: string[]): Promise<unknown> {
  return jsonIn(await output(place, job, program, words));
}

function fileOf({ form }: Job): string {
  return form === "cjs" ? "cjs.cjs" : `${form}.mjs`;
}

async function runInWorkerd(place: Place, job: Job): Promise<unknown> {
  const workerd = programOf(place, "workerd", "bin/workerd");
  const version = (await output(place, job, workerd, ["--version"])).trim().replace("workerd ", "");
  return { version, ...Object(await printed(place, job, workerd, ["test", `worker-${job.form}.capnp`])) };
}
