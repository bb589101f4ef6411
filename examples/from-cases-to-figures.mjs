// From the cases of a quarter to the scorecard of a plan, with the cases behind every percentage.
import { readFileSync } from "node:fs";
import { countDossiers, dossierMeasurements, evaluateDossierMany } from "thoihan/dossier";
import { evaluateFeedbackMany } from "thoihan/feedback";
import { countFeedback, evaluateScorecard, measureFeedback, periodOf } from "thoihan/kpi";

const period = periodOf("2026-Q3");
const cases = readFileSync(new URL("feedback-2026.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter(({ events }) => events[0].on <= period.to);

// As of the last day of the period: what happened later belongs to the next one.
const evaluations = [...evaluateFeedbackMany(cases, { asOf: period.to })];
const { counts } = countFeedback(evaluations, period);
console.log(`carried in ${counts.carriedIn} + received ${counts.received}`);
console.log(
  `= published ${counts.published} + rejected ${counts.rejected} + withdrawn ${counts.withdrawn} + carried out ${counts.carriedOut}`,
);
console.log("resolution:", counts.steps.resolution);

const dossiers = [
  { id: "H-1", status: "returned-result", received: "2026-07-01", due: "2026-07-15", finished: "2026-07-14" },
  { id: "H-2", status: "returned-result", received: "2026-08-20", due: "2026-08-28", finished: "2026-09-03" },
  { id: "H-3", status: "processing", received: "2026-09-28", due: "2026-10-12" },
];
const dossierFigures = dossierMeasurements(countDossiers(evaluateDossierMany(dossiers, { asOf: period.to })));

const measurements = [...measureFeedback(evaluations, period), ...dossierFigures];
const scorecard = evaluateScorecard({ profile: "hoa-an-2026", measurements, period });
for (const { row, result, cases: behind } of scorecard.lines) {
  if (result.outcome === "not-measured") continue;
  console.log(`${row}: ${result.sentence.en}`);
  if (behind !== undefined && behind.missed.length > 0) console.log(`   missed: ${behind.missed.join(", ")}`);
}
