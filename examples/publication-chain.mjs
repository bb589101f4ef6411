// Announcing administrative procedures: each step starts the clock of the next.
import { evaluatePublication, safeEvaluatePublication } from "thoihan";

const events = [
  { type: "ministry-decision-received", on: "2026-09-21" },
  { type: "decision-signed", on: "2026-09-28" },
  { type: "posted-at-office", on: "2026-09-28" },
  { type: "published-national-database", on: "2026-10-02" },
  { type: "published-portal", on: "2026-10-02" },
  { type: "internal-workflow-approved", on: "2026-10-08" },
];

const { obligations, next, onTime } = evaluatePublication({ id: "QD-1", events }, { asOf: "2026-10-09" });
for (const { rule, event, from, due, status, workingDaysLate } of obligations) {
  console.log(`${due} ${rule}: ${status}${workingDaysLate ? ` by ${workingDaysLate}` : ""} (${event}, ${from})`);
}
console.log("next:", next.rule, next.due, "- on time:", onTime);

// National law for a province: five working days for the database, and no number for the other steps.
const national = { asOf: "2026-10-09", profile: "national", variant: "province" };
for (const { rule, due } of evaluatePublication({ id: "QD-1", events }, national).obligations) console.log(rule, due);

// What cannot have happened is refused with the reason.
const impossible = [
  { type: "decision-signed", on: "2026-09-28" },
  { type: "published-portal", on: "2026-09-29" },
];
const result = safeEvaluatePublication({ id: "QD-2", events: impossible }, { asOf: "2026-10-09" });
if (!result.success) console.log(result.error.message);
