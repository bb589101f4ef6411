// A file of cases, one a line: count what is open and late, and list the worst. A bad line does not hide the others.
import { readFileSync } from "node:fs";
import { safeEvaluateFeedback } from "thoihan/feedback";

const lines = readFileSync(new URL("feedback-2026.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const asOf = "2026-11-23";

const states = new Map();
const late = [];
for (const [index, line] of lines.entries()) {
  const result = safeEvaluateFeedback(JSON.parse(line), { asOf });
  if (!result.success) {
    console.log(`line ${index + 1}: ${result.error.message}`);
    continue;
  }
  const { id, state, obligations } = result.data;
  states.set(state, (states.get(state) ?? 0) + 1);
  for (const { rule, due, status, workingDaysLate } of obligations) {
    if (status === "overdue") late.push({ id, rule, due, workingDaysLate });
  }
}

for (const [state, count] of [...states].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${state}: ${count}`);
late.sort((a, b) => b.workingDaysLate - a.workingDaysLate || (a.id < b.id ? -1 : 1));
console.log(`${late.length} overdue, the worst of them:`);
for (const { id, rule, due, workingDaysLate } of late.slice(0, 5))
  console.log(`  ${id} ${rule} ${due} ${workingDaysLate}`);
