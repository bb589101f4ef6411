// What happened to a case and what will fall due, ready to draw; what must be done now; who has to be reminded.
import { evaluateFeedback, feedbackReminders, feedbackTimeline, nextAction } from "thoihan/feedback";

const feedback = {
  id: "HP-2026-101",
  channel: "national-portal",
  kind: "does-not-fit-reality",
  events: [
    { type: "received", on: "2026-11-02" },
    { type: "accepted", on: "2026-11-04", note: "Phòng Kinh tế" },
  ],
};

const evaluation = evaluateFeedback(feedback, { asOf: "2026-11-20" });
for (const entry of feedbackTimeline(evaluation)) {
  const what = entry.kind === "due" ? `${entry.label.vi} (${entry.obligation.status})` : entry.label.vi;
  console.log(`${entry.on} ${entry.kind.padEnd(5)} ${what}`);
}

const { sentence, events } = nextAction(evaluation);
console.log(sentence.vi);
console.log(sentence.en);
console.log(`then: ${events.join(", ")}`);

for (const asOf of ["2026-11-17", "2026-11-18", "2026-11-19"]) {
  const reminders = [...feedbackReminders([feedback], { asOf, workingDays: 3 })];
  console.log(
    asOf,
    reminders.map(({ id, obligation }) => `${id} ${obligation.rule} ${obligation.due}`),
  );
}
