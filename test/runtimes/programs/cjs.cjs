// Runs the suite on the package by `require`, in Node, Bun and Deno.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { conform, watchSurroundings, zoneInForce } = require("./suite.cjs");
const { version } = require("./version.cjs");

const reference = JSON.parse(readFileSync(join(__dirname, "reference.json"), "utf8"));
const report = { version: version(), zone: zoneInForce() };
const watch = watchSurroundings();
const entries = require("./entries.cjs");
console.log(JSON.stringify({ ...report, ...conform(entries, reference, watch) }));
