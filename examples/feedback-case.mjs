// One case of feedback, from its event log: what it owes, by when, and what is late.
import { allowedEvents, evaluateFeedback } from "thoihan/feedback";

const feedback = {
  id: "PAKN-1",
  events: [
    { type: "received", on: "2026-11-20" },
    { type: "clarification-requested", on: "2026-11-26", note: "Which procedure is meant?" },
    { type: "clarified", on: "2026-12-01" },
    { type: "accepted", on: "2026-12-02" },
  ],
};

// Looked at from any day; what happened after it is not known yet.
for (const asOf of ["2026-11-25", "2026-11-27", "2026-12-03"]) {
  const { state, next, onTime } = evaluateFeedback(feedback, { asOf });
  console.log(asOf, state, next === null ? "nothing open" : `next: ${next.rule} by ${next.due}`, onTime);
}

// No text says what waiting for an answer does to the clock, so the caller may choose.
for (const clarification of ["reset", "suspend", "ignore"]) {
  const { obligations } = evaluateFeedback(feedback, { asOf: "2026-12-03", clarification });
  const resolve = obligations.find(({ rule }) => rule === "feedback.resolve");
  console.log(clarification, resolve.due, `${resolve.workingDaysLeft} working days left`);
}

console.log("may follow:", allowedEvents("in-progress").join(", "));
