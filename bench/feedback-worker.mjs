/** Run by `feedback-cores.mjs` on a core of its own: evaluates its share of the cases each time that it is told to. */
import { parentPort, workerData } from "node:worker_threads";
import { AS_OF, feedbackLogs } from "./feedback-logs.mjs";

const { entry, count, seed } = workerData;
const { evaluateFeedbackMany } = await import(entry);

parentPort.on("message", () => {
  let seen = 0;
  for (const { obligations } of evaluateFeedbackMany(feedbackLogs(count, seed), { asOf: AS_OF })) {
    if (obligations.length > 0) seen++;
  }
  parentPort.postMessage(seen);
});
parentPort.postMessage("ready");
