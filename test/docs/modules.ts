import { readFileSync } from "node:fs";
import * as root from "../../src/index.js";
import type { Modules } from "./run-snippet.js";

const ROOT = new URL("../../", import.meta.url);

/** Everything that a file of the sources exports. */
export async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  // A path that is put together: what it exports is seen when it runs.
  return (await import(/* @vite-ignore */ new URL(file, ROOT).pathname)) as Readonly<Record<string, unknown>>;
}

async function entries(): Promise<Modules> {
  const config = readFileSync(new URL("tsup.config.ts", ROOT), "utf8");
  const found: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [, name, file] of config.matchAll(/(?<!\.)"?\b([\w-]+)"?: "(src\/(?:[\w-]+\/)?index\.ts)"/g)) {
    if (name === undefined || file === undefined) continue;
    found[name === "index" ? "thoihan" : `thoihan/${name}`] = await exportsOf(file);
  }
  return found;
}

/** The entries that the build makes, by the names under which they are imported. */
export const MODULES: Modules = await entries();

/** The names of the functions of the root entry; classes and values are no functions. */
export const PUBLIC_FUNCTIONS: readonly string[] = Object.entries(root)
  .filter(([, value]) => typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value)))
  .map(([name]) => name);
