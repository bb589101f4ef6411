import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where a file of `test/fixtures` lies. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** The content of a file of `test/fixtures`. */
export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(fixturePath(name), "utf8"));
}
