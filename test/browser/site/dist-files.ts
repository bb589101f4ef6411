import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of the built site, as a path below its folder with forward slashes. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The base under which the site was built, read from the address of its own entry script. */
export function baseOf(dist: string): string {
  const home = readFileSync(join(dist, "index.html"), "utf8");
  const found = /<script type="module" src="([^"]*)assets\//.exec(home)?.[1];
  if (found === undefined) throw new Error("the home page of the built site loads no script");
  return found;
}
