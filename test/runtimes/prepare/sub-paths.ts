import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } | string }>>;
}

function manifestOf(project: string, name: string): Manifest {
  // The manifests of this package and of zod have this form; a file that has not fails below.
  return JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")) as Manifest;
}

/** The sub-paths of the installed package that are modules: `feedback`, `kpi` and so on. */
export function subPathsOf(project: string): string[] {
  return Object.entries(manifestOf(project, "thoihan").exports).flatMap(([path, target]) =>
    path !== "." && typeof target !== "string" ? [path.slice("./".length)] : [],
  );
}

/** What a page has to know to find the modules of the package and of its one dependency. */
export function importMapOf(project: string): { readonly imports: Readonly<Record<string, string>> } {
  const addresses = ["thoihan", "zod"].flatMap((name) =>
    Object.entries(manifestOf(project, name).exports).flatMap(([path, target]) => {
      if (typeof target === "string") return [];
      const file = typeof target.import === "string" ? target.import : target.import.default;
      return [[`${name}${path.slice(1)}`, `./node_modules/${name}/${file.slice("./".length)}`] as const];
    }),
  );
  return { imports: Object.fromEntries(addresses) };
}
