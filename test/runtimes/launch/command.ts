import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Job, Place } from "./job.js";

const run = promisify(execFile);
const EXE = process.platform === "win32" ? ".exe" : "";

/** Runs a program of the project in the zone of a job, in no other surroundings than it needs; answers its output. */
export async function output({ project }: Place, { zone }: Job, program: string, words: string[]): Promise<string> {
  const { PATH = "", SYSTEMROOT } = process.env;
  const env = { PATH, TZ: zone, NO_COLOR: "1", ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }) };
  const { stdout } = await run(program, words, { cwd: project, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Where a fetched runtime lies. */
export function folderOf({ fetched }: Place, id: string): string {
  const folder = fetched[id];
  if (folder === undefined) throw new Error(`${id} was not fetched`);
  return folder;
}

/** A program in the package of a fetched runtime. */
export function programOf(place: Place, id: string, path: string): string {
  return `${join(folderOf(place, id), path)}${EXE}`;
}

/** The one line of JSON in what a program printed. */
export function jsonIn(printed: string): unknown {
  const line = printed.split("\n").find((each) => each.startsWith("{"));
  if (line === undefined) throw new Error(`no report in:\n${printed.slice(0, 2000)}`);
  return JSON.parse(line);
}
