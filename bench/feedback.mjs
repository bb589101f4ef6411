import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { dateFnsFeedback } from "./feedback-date-fns.mjs";
import { AS_OF, feedbackLogs } from "./feedback-logs.mjs";
import { spread } from "./measure.mjs";

/** A million cases of feedback in one process, beside the same logic over date-fns, and the memory that they take. */

const MILLION = 1_000_000;
const CHECKED = 2_000;

/** The one stream of a million is taken in so many parts, and date-fns has its turn after each of them. */
const ROUNDS = 200;

/** How many of the same cases the version over date-fns is given a round: as many as for the library would take a minute. */
const PEER_PART = 250;

/** The version over date-fns, which must give the same answers before it is timed. */
export function feedbackPeer({ evaluateFeedbackMany }, holidays) {
  const evaluate = dateFnsFeedback(holidays, AS_OF);
  const evaluations = evaluateFeedbackMany(feedbackLogs(CHECKED), { asOf: AS_OF });
  for (const each of feedbackLogs(CHECKED)) {
    if (isDeepStrictEqual(evaluate(each), evaluations.next().value)) continue;
    throw new Error(`date-fns answers otherwise for ${JSON.stringify(each)}: not a baseline`);
  }
  return evaluate;
}

/** Nanoseconds a case: of the library and of date-fns, both with making the cases, and of making them alone. */
export function feedbackThroughput({ evaluateFeedbackMany }, evaluate) {
  const cases = feedbackLogs(MILLION);
  const evaluations = evaluateFeedbackMany(feedbackLogs(MILLION), { asOf: AS_OF });
  const peerCases = feedbackLogs(MILLION);
  let seen = 0;
  // A loop each, so that none sees the functions of another at its call site.
  const parts = {
    making(count) {
      for (let taken = 0; taken < count; taken++) seen += cases.next().value.events.length;
    },
    library(count) {
      for (let taken = 0; taken < count; taken++) seen += evaluations.next().value.obligations.length;
    },
    peer(count) {
      for (let taken = 0; taken < count; taken++) seen += evaluate(peerCases.next().value).obligations.length;
    },
  };
  const samples = { making: [], library: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, part] of Object.entries(parts)) {
      const count = name === "peer" ? PEER_PART : MILLION / ROUNDS;
      const begin = performance.now();
      part(count);
      samples[name].push(((performance.now() - begin) * 1e6) / count);
    }
  }
  if (evaluations.next().done !== true || seen === 0) throw new Error("the cases did not end with the million");
  const of = (name) => ({ ...spread(samples[name]), mean: samples[name].reduce((sum, each) => sum + each) / ROUNDS });
  return { library: of("library"), peer: of("peer"), making: of("making"), peerCases: PEER_PART * ROUNDS };
}

/** What a run over so many cases keeps, in a fresh process: the most that was on the heap after a collection, in bytes. */
export function feedbackMemory(entry) {
  const child = fileURLToPath(new URL("feedback-memory.mjs", import.meta.url));
  const run = (count) => {
    const words = ["--expose-gc", child, entry.href, String(count)];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new Error(`the run over ${count} cases failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  return { few: run(10_000), many: run(MILLION) };
}
