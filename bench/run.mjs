/**
 * Benchmarks: `node bench/run.mjs` after a build, or `node bench/run.mjs some/other/index.js` for another build. Takes some two
 * minutes and writes `bench/RESULTS.md`.
 */
import "./zone.mjs";

import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { accuracyOfPeers } from "./accuracy-peers.mjs";
import { addCases, batchCases, checkAnswers, contenders, distanceCases, otherCases } from "./cases.mjs";
import { feedbackMemory, feedbackPeer, feedbackThroughput } from "./feedback.mjs";
import { feedbackOnTwoCores } from "./feedback-cores.mjs";
import { readHolidays } from "./fixture.mjs";
import { goals } from "./goals.mjs";
import { losses } from "./losses.mjs";
import { checksum, measure } from "./measure.mjs";
import { page } from "./report.mjs";
import { coldStart, sizes, warmBuild } from "./startup.mjs";

const [given] = process.argv.slice(2);
const entry = given === undefined ? new URL("../dist/index.js", import.meta.url) : pathToFileURL(resolve(given));
if (!existsSync(fileURLToPath(entry))) {
  console.error(`Nothing built at ${given ?? "dist/index.js"}: run "npm run build" first.`);
  process.exit(2);
}

/** Says what is going on, on standard error. */
async function step(what, action) {
  console.error(what);
  return await action();
}

const thoihan = await import(entry.href);
// Before the contenders are made: some keep the days that they were given last.
const accuracy = await step("wrong answers", () => accuracyOfPeers(thoihan, readHolidays(thoihan)));
const { list: all, holidays, bare } = contenders(thoihan);
const list = await step("check the answers", () => checkAnswers(all));
const peer = await step("check the cases of feedback", () => feedbackPeer(thoihan, holidays));
// What is paid once is measured in other processes, or before the long loops heat this one up.
const results = {
  accuracy,
  cold: await step("fresh processes", () => coldStart(entry)),
  size: await step("sizes", () => sizes(entry)),
  warm: await step("warm build", () => warmBuild(thoihan)),
  add15: await step("add 15", () => measure(addCases(list, 15))),
  add3: await step("add 3", () => measure(addCases(list, 3))),
  add250: await step("add 250", () => measure(addCases(list, 250))),
  others: await step("other questions", () => measure(otherCases(thoihan, list))),
  distance: await step("distance", () => measure(distanceCases(thoihan, bare))),
  batch: await step("a million dates", () => measure(batchCases(thoihan, bare))),
  feedback: {
    throughput: await step("a million cases of feedback", () => feedbackThroughput(thoihan, peer)),
    memory: await step("their memory", () => feedbackMemory(entry)),
    cores: await step("on two cores", () => feedbackOnTwoCores(entry)),
  },
};

const found = goals(results);
const text = page({ list, holidays, results, goals: found, losses: losses({ results, goals: found, list }) });
writeFileSync(new URL("RESULTS.md", import.meta.url), text);
for (const { goal, wanted, found: value, met } of found) {
  console.log(`${met ? "pass" : "MISS"}  ${goal}: ${value} (${wanted})`);
}
console.error(`written to bench/RESULTS.md (checksum ${checksum()})`);
