// A refusal has a code for programs and a sentence for people, in Vietnamese and in English.
import { computeDeadline, describeProblem, safeEvaluateFeedback, ThoihanError } from "thoihan";

const MISTAKES = [
  { rule: "feedback.reject", from: "20/11/2026" }, // the day first
  { rule: "feedback.reject", from: "2026-11-31" }, // no such day
  { rule: "feedback.reject", from: new Date(0) }, // a Date is an instant, not a day
  { rule: "feedback.reject", from: "1999-10-01" }, // before the five-day week
  { rule: "feedback.answer", from: "2026-11-20" }, // no such rule
];

for (const request of MISTAKES) {
  try {
    computeDeadline(request);
  } catch (error) {
    if (!(error instanceof ThoihanError)) throw error;
    const [problem] = error.problems;
    console.log(`${error.code} at ${problem.path.join(".")}`);
    console.log(`  ${describeProblem(problem, "vi")}`);
    console.log(`  ${describeProblem(problem, "en")}`);
  }
}

// Everything that is wrong with a document comes at once, each with its place.
const events = [
  { type: "received", on: "2026-11-31" },
  { type: "eaten", on: "2026-11-20" },
];
const result = safeEvaluateFeedback({ id: "A-1", events }, { asOf: "2026-11-23" });
if (!result.success) for (const { code, path } of result.error.problems) console.log(code, path.join("."));
