// By which day, counted how, under which text: in words to put in front of a citizen.
import { computeDeadline, deadlineStatus, explainDeadline } from "thoihan";

const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" });
console.log(explainDeadline(deadline, "vi"));
console.log();
console.log(explainDeadline(deadline, "en"));
console.log();

// The same as data: the runs of days add up to the term.
for (const step of deadline.trace) if ("days" in step) console.log(step.step, step.from, step.to, step.days, step.kind);
console.log();

// Whether it is late is asked with a day, never with a clock.
for (const asOf of ["2026-12-10", "2026-12-14", "2026-12-16"]) {
  console.log(asOf, JSON.stringify(deadlineStatus(deadline, { asOf })));
}
console.log(JSON.stringify(deadlineStatus(deadline, { asOf: "2026-12-31", doneOn: "2026-12-14" })));
