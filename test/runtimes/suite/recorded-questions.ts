import type { ConformanceVectors, VectorGroups } from "../../../src/vectors/index.js";
import type { Question } from "./case.js";
import type { Thoihan } from "./entries.js";
import type { Inputs, Reference } from "./reference.js";

const LANGUAGES = ["vi", "en"] as const;
const AS_OF = "2026-11-23";

/** Questions to the root with long answers: texts in both languages, and whole records. */
export function recordedQuestions(
  thoihan: Thoihan,
  { vectors, inputs }: Pick<Reference, "vectors" | "inputs">,
): Question[] {
  return [
    { name: "exports of the root", ask: () => Object.keys(thoihan).sort() },
    ...thoihan.rules.map((rule) => ({ name: `rule ${rule.id}`, ask: () => rule })),
    ...thoihan.profiles.map((profile) => ({ name: `profile ${profile.id}`, ask: () => profile })),
    { name: "calendar document", ask: () => thoihan.calendarSpec(thoihan.vietnam) },
    ...daysOf(thoihan, "2026-01-01", 730),
    ...deadlineTexts(thoihan, vectors.groups.deadlines),
    ...feedbackQuestions(thoihan, inputs.feedback),
    ...movedQuestions(thoihan, vectors),
  ];
}

function daysOf(thoihan: Thoihan, first: string, amount: number): Question[] {
  const start = Date.parse(first);
  return Array.from({ length: amount }, (_, index) => {
    const date = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    return { name: `day ${date}`, ask: () => thoihan.describeDay(date) };
  });
}

function deadlineTexts(thoihan: Thoihan, deadlines: VectorGroups["deadlines"]): Question[] {
  return deadlines.flatMap(({ id, given }) => [
    ...LANGUAGES.map((language) => ({
      name: `explained in ${language}: ${id}`,
      ask: () => {
        const answer = thoihan.safeComputeDeadline(given);
        if (answer.success) return thoihan.explainDeadline(answer.data, language);
        return answer.error.problems.map((problem) => thoihan.describeProblem(problem, language));
      },
    })),
    { name: `in full: ${id}`, ask: () => thoihan.computeDeadline(given) },
  ]);
}

function feedbackQuestions(thoihan: Thoihan, cases: Inputs["feedback"]): Question[] {
  return [
    ...cases.flatMap((each) => [
      { name: `case ${each.id}`, ask: () => thoihan.evaluateFeedback(each, { asOf: AS_OF }) },
      {
        name: `timeline ${each.id}`,
        ask: () => thoihan.feedbackTimeline(thoihan.evaluateFeedback(each, { asOf: AS_OF })),
      },
      { name: `next ${each.id}`, ask: () => thoihan.nextAction(thoihan.evaluateFeedback(each, { asOf: AS_OF })) },
    ]),
    { name: "many cases", ask: () => [...thoihan.evaluateFeedbackMany(cases, { asOf: AS_OF })].length },
    { name: "reminders", ask: () => [...thoihan.feedbackReminders(cases, { asOf: AS_OF, workingDays: 5 })] },
    ...LANGUAGES.map((language) => ({
      name: `states in ${language}`,
      ask: () => thoihan.feedbackStateDiagram(language),
    })),
    {
      name: "code lists",
      ask: () => [thoihan.feedbackChannels, thoihan.feedbackKinds, thoihan.refusalGrounds, thoihan.feedbackEventLabels],
    },
  ];
}

function movedQuestions(thoihan: Thoihan, { groups }: ConformanceVectors): Question[] {
  const ask = () => {
    const stormy = thoihan.defineCalendar({
      id: "stormy",
      version: "1",
      extends: thoihan.vietnam,
      daysOff: [{ date: "2026-11-26", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    const deadlines = groups.deadlines.flatMap(({ given }) => {
      const answer = thoihan.safeComputeDeadline(given);
      return answer.success ? [answer.data] : [];
    });
    return [
      thoihan.movedDeadlines(deadlines, thoihan.vietnam, stormy),
      thoihan.compareCalendars(thoihan.vietnam, stormy),
    ];
  };
  return [{ name: "moved by a storm", ask }];
}
