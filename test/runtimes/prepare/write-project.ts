import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import type { Form } from "../runtimes.js";
import type { Reference } from "../suite/index.js";
import { importMapOf, subPathsOf } from "./sub-paths.js";

const HERE = fileURLToPath(new URL("../", import.meta.url));

/** Writes into a project with the installed package all that its runtimes run. */
export async function writeProject(project: string, reference: Reference): Promise<void> {
  const write = (name: string, text: string): void => writeFileSync(join(project, name), text);
  write("reference.json", JSON.stringify(reference));
  cpSync(join(HERE, "programs"), project, { recursive: true });
  const suite: BuildOptions = { entryPoints: [join(HERE, "suite/index.ts")], bundle: true, target: "es2022" };
  await build({ ...suite, format: "esm", outfile: join(project, "suite.mjs") });
  await build({ ...suite, format: "cjs", outfile: join(project, "suite.cjs") });
  await build({ ...suite, format: "iife", globalName: "suite", outfile: join(project, "suite.js") });
  writeEntries(project, write);
  for (const form of ["esm", "cjs"] as const) await bundleForEdge(project, form);
  for (const form of ["esm", "cjs", "script"] as const) await bundleForWorkerd(project, form);
  write("page.html", pageOf(project));
}

/** Modules that hand over every entry of the package, and the script as one where no other way leads to it. */
function writeEntries(project: string, write: (name: string, text: string) => void): void {
  const paths = subPathsOf(project);
  const imports = paths.map((path, index) => `import * as _${index} from "thoihan/${path}";`).join("\n");
  const imported = paths.map((path, index) => `${JSON.stringify(path)}: _${index}`).join(", ");
  const required = paths.map((path) => `${JSON.stringify(path)}: require("thoihan/${path}")`).join(", ");
  write(
    "entries.mjs",
    `import * as thoihan from "thoihan";\n${imports}\nexport default { thoihan, subPaths: { ${imported} } };\n`,
  );
  write("entries.cjs", `module.exports = { thoihan: require("thoihan"), subPaths: { ${required} } };\n`);
  const script = readFileSync(join(project, "node_modules/thoihan/dist/thoihan.global.js"), "utf8");
  write("entries-script.mjs", `${script}\nexport default { thoihan };\n`);
}

const ENTRIES: Readonly<Record<Form, string>> = {
  esm: "entries.mjs",
  cjs: "entries.cjs",
  script: "entries-script.mjs",
};

async function bundleForEdge(project: string, form: "esm" | "cjs"): Promise<void> {
  const contents = {
    esm: 'import entries from "./entries.mjs";\nglobalThis.entries = entries;',
    cjs: 'globalThis.entries = require("./entries.cjs");',
  };
  await build({
    stdin: { contents: contents[form], resolveDir: project },
    bundle: true,
    format: "iife",
    target: "es2022",
    conditions: ["edge-light", "worker"],
    outfile: join(project, `bundle-${form}.js`),
  });
}

async function bundleForWorkerd(project: string, form: Form): Promise<void> {
  await build({
    entryPoints: [join(project, "worker.mjs")],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
    alias: { "thoihan-entries": join(project, ENTRIES[form]) },
    external: ["./reference.json"],
    outfile: join(project, `worker-${form}.mjs`),
  });
  writeFileSync(
    join(project, `worker-${form}.capnp`),
    `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "suite",
    worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker-${form}.mjs"),
        (name = "reference.json", json = embed "reference.json"),
      ],
      compatibilityDate = "2026-11-01",
    ),
  )],
);
`,
  );
}

function pageOf(project: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify(importMapOf(project))}</script>
<script type="module" src="./page.mjs"></script>
`;
}
