// Runs the suite on the one script, evaluated as a page does, in Node, Bun and Deno.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { conform, watchSurroundings, zoneInForce } from "./suite.mjs";
import { version } from "./version.cjs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const reference = JSON.parse(read("reference.json"));
const report = { version: version(), zone: zoneInForce() };
const watch = watchSurroundings();
runInThisContext(read("node_modules/thoihan/dist/thoihan.global.js"));
console.log(JSON.stringify({ ...report, ...conform({ thoihan: globalThis.thoihan }, reference, watch) }));
