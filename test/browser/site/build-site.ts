import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Where the site lies in these tests: not at the root, so that an address which forgets the base is found out. */
const BASE = "/thoi-han/";

export interface BuiltSite {
  /** The folder that a web server hands out. */
  readonly dist: string;
  /** How long the build took; nothing when the site had been built before. */
  readonly buildSeconds: number | null;
}

/** Builds the site as `npm run docs:build` does; with SITE_DIST in the environment, takes the one that lies there. */
export function buildSite(): BuiltSite {
  const built = process.env["SITE_DIST"];
  if (built !== undefined) return { dist: resolve(built), buildSeconds: null };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "docs:build"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, DOCS_BASE: BASE, NODE_ENV: "production" },
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the site does not build:\n${stdout}\n${stderr}`);
  return { dist: resolve(ROOT, "docs/.vitepress/dist"), buildSeconds: (performance.now() - started) / 1000 };
}
