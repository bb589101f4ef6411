import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Packs what was built, without building it again; answers the tarball. */
export function pack(folder: string): string {
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: ROOT });
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  return join(folder, tarball);
}

/** An empty project with the tarball installed, and the files of a test. */
export function projectWith(tarball: string, manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", version: "1.0.0", ...manifest }));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", tarball], { cwd: folder });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A folder of its own for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "thoihan-"));
}

/** Removes a folder again. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a program prints. */
export function output(program: string, words: readonly string[], folder: string): string {
  return execFileSync(program, [...words], { cwd: folder, encoding: "utf8" });
}
