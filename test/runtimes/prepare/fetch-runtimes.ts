import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../package/project.js";
import type { Host, Runtime, Source } from "../runtimes.js";

const run = promisify(execFile);

/** Kept between runs; `npm ci` empties it. */
const CACHE = join(ROOT, "node_modules/.cache/thoihan-runtimes");

/** Where each fetched package lies, by the id of its runtime. */
export type Fetched = Readonly<Record<string, string>>;

/** Fetches the runtimes that are packages, two at a time; what was fetched before is taken as it is. */
export async function fetchRuntimes(runtimes: readonly Runtime[]): Promise<Fetched> {
  const host = thisHost();
  const waiting = runtimes.flatMap(({ id, source }) => (source === undefined ? [] : [{ id, source }]));
  const fetched: Record<string, string> = {};
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      fetched[next.id] = await fetchPackage(next.source, host);
    }
  };
  await Promise.all([work(), work()]);
  return fetched;
}

async function fetchPackage({ version, packages }: Source, host: Host): Promise<string> {
  const name = typeof packages === "string" ? packages : packages[host];
  const folder = join(CACHE, `${name.replace("/", "-")}-${version}`);
  const installed = join(folder, "node_modules", name);
  if (versionIn(installed) === version) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  // Nothing is run at installation: the binaries lie in the packages themselves.
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];
  await run("npm", [...words, `${name}@${version}`], { cwd: folder, shell: process.platform === "win32" });
  if (versionIn(installed) !== version) throw new Error(`npm left no ${name} ${version}`);
  return installed;
}

function versionIn(folder: string): unknown {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
}

function thisHost(): Host {
  const host = `${process.platform}-${process.arch}`;
  if (host === "linux-x64" || host === "linux-arm64" || host === "win32-x64") return host;
  throw new Error(`the runtimes are not published in one version each for ${host}: run this on Linux or Windows`);
}
