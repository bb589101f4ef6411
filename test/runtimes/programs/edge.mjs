// Runs the suite in Vercel's Edge Runtime, bundled as its framework bundles: `node edge.mjs <the package> esm`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, form] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const { EdgeVM } = require("@edge-runtime/vm");
const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const edge = new EdgeVM();
edge.evaluate(`var reference = JSON.parse(${JSON.stringify(read("reference.json"))});`);
edge.evaluate(read("suite.js"));
edge.evaluate("var zone = suite.zoneInForce(); var watch = suite.watchSurroundings();");
if (form === "script") {
  edge.evaluate(read("node_modules/thoihan/dist/thoihan.global.js"));
  edge.evaluate("var entries = { thoihan: thoihan };");
} else edge.evaluate(read(`bundle-${form}.js`));
const outcome = edge.evaluate(
  "JSON.stringify({ runtime: EdgeRuntime, zone: zone, ...suite.conform(entries, reference, watch) })",
);
const { version } = require("@edge-runtime/vm/package.json");
console.log(JSON.stringify({ version, ...JSON.parse(outcome) }));
