// Runs the suite on the package as ES modules, in Node, Bun and Deno.
import { readFileSync } from "node:fs";
import { conform, watchSurroundings, zoneInForce } from "./suite.mjs";
import { version } from "./version.cjs";

const reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));
const report = { version: version(), zone: zoneInForce() };
const watch = watchSurroundings();
const { default: entries } = await import("./entries.mjs");
console.log(JSON.stringify({ ...report, ...conform(entries, reference, watch) }));
