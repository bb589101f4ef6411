// Runs the suite in a context of V8 that has the language and nothing else: `node --experimental-vm-modules bare.mjs esm`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction, createContext, runInContext, SourceTextModule } from "node:vm";

const form = process.argv[2];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const context = createContext(Object.create(null));
// V8 adds these three of its own accord.
runInContext("delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;", context);
runInContext(readFileSync(here("suite.js"), "utf8"), context);
runInContext("var zone = suite.zoneInForce(); var watch = suite.watchSurroundings();", context);
context.entries = await { esm, cjs, script }[form]();
context.reference = readFileSync(here("reference.json"), "utf8");
const outcome = runInContext(
  "JSON.stringify(Object.assign({ zone: zone }, suite.conform(entries, JSON.parse(reference), watch)))",
  context,
);
console.log(JSON.stringify({ version: process.versions.v8, ...JSON.parse(outcome) }));

/** The files of the package as modules of the context, found as Node finds them. */
async function esm() {
  const modules = new Map();
  const moduleAt = (address) => {
    const known = modules.get(address);
    if (known !== undefined) return known;
    const text = readFileSync(fileURLToPath(address), "utf8");
    const module = new SourceTextModule(text, { context, identifier: address });
    modules.set(address, module);
    return module;
  };
  const find = (specifier, { identifier }) =>
    moduleAt(specifier.startsWith(".") ? new URL(specifier, identifier).href : import.meta.resolve(specifier));
  const top = moduleAt(new URL("entries.mjs", import.meta.url).href);
  await top.link(find);
  await top.evaluate();
  return top.namespace.default;
}

/** The files of the package by a `require` of the context. */
function cjs() {
  const loaded = new Map();
  const load = (file) => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = runInContext("({ exports: {} })", context);
    loaded.set(file, module);
    const { resolve } = createRequire(file);
    const words = ["exports", "require", "module", "__filename", "__dirname"];
    const body = compileFunction(readFileSync(file, "utf8"), words, { parsingContext: context, filename: file });
    body(module.exports, (specifier) => load(resolve(specifier)), module, file, dirname(file));
    return module.exports;
  };
  return load(here("entries.cjs"));
}

function script() {
  runInContext(readFileSync(here("node_modules/thoihan/dist/thoihan.global.js"), "utf8"), context);
  return runInContext("({ thoihan: thoihan })", context);
}
