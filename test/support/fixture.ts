import { fileURLToPath } from "node:url";

/** Where a file of `test/fixtures` lies. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}
