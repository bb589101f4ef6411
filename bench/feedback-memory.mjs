/**
 * Run by `feedback.mjs` in a process of its own: `node --expose-gc bench/feedback-memory.mjs <entry> <count>` evaluates so many
 * cases and writes the most that was on the heap after a collection, and the most memory that the process had.
 */
import "./zone.mjs";

import { AS_OF, feedbackLogs } from "./feedback-logs.mjs";

const EVERY = 10_000;

const [, , entry, count] = process.argv;
const { evaluateFeedbackMany } = await import(entry);

let heap = 0;
let seen = 0;
for (const { obligations } of evaluateFeedbackMany(feedbackLogs(Number(count)), { asOf: AS_OF })) {
  if (obligations.length > 0) seen++;
  if (seen % EVERY !== 0) continue;
  globalThis.gc();
  heap = Math.max(heap, process.memoryUsage().heapUsed);
}
if (seen !== Number(count)) throw new Error(`${seen} of ${count} cases were seen`);
// In kilobytes, as the operating system counts.
console.log(JSON.stringify({ heap, resident: process.resourceUsage().maxRSS * 1024 }));
