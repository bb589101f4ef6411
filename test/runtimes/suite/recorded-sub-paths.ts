import type { Question } from "./case.js";
import type { SubPaths, Thoihan } from "./entries.js";
import type { Inputs, Reference } from "./reference.js";

const LANGUAGES = ["vi", "en"] as const;
const AS_OF = "2026-11-23";

const DOCUMENTS = [
  "calendar",
  "feedback",
  "publication",
  "dossier",
  "profile",
  "rule",
  "plan",
  "measurement",
  "scorecard",
  "target-set",
] as const;

/** Questions to the sub-paths: files, figures, schedules, schemas. */
export function recordedOfSubPaths(
  thoihan: Thoihan,
  subPaths: SubPaths,
  { inputs, vectors }: Pick<Reference, "inputs" | "vectors">,
): Question[] {
  const { feedback, procedure, schema } = subPaths;
  return [
    ...Object.entries(subPaths).map(([name, entry]) => ({
      name: `exports of ${name}`,
      ask: () => Object.keys(entry).sort(),
    })),
    ...inputs.feedback.map((each) => ({
      name: `feedback alone: ${each.id}`,
      ask: () => feedback.evaluateFeedback(each, { asOf: AS_OF }),
    })),
    ...vectors.groups.publications.map(({ id, given: { events, ...options } }) => ({
      name: `procedure alone: ${id}`,
      ask: () => procedure.evaluatePublication({ id, events }, options),
    })),
    ...fileQuestions(thoihan, subPaths),
    ...figureQuestions(subPaths, inputs),
    ...DOCUMENTS.map((name) => ({ name: `schema ${name}`, ask: () => schema.jsonSchemaOf(name) })),
    { name: "schema of the vectors", ask: () => subPaths.vectors.vectorsSchema },
    { name: "examples by rule", ask: () => subPaths.vectors.examplesByRule },
    {
      name: "another country",
      ask: () => {
        const japan = { getHolidays: (year: number, language = "en") => holidaysOf(inputs, `${year} ${language}`) };
        const options = { from: "2026-01-01", to: "2026-12-31", id: "japan" };
        const spec = subPaths["date-holidays"].fromDateHolidays(japan, options);
        return [spec, thoihan.addWorkingDays("2026-04-28", 1, thoihan.defineCalendar(spec))];
      },
    },
  ];
}

/** A recorded answer of date-holidays, its moments dates again. */
function holidaysOf({ holidays }: Inputs, key: string) {
  return (holidays[key] ?? []).map((each) => ({ ...each, start: new Date(each.start), end: new Date(each.end) }));
}

function fileQuestions(thoihan: Thoihan, { icalendar, plans }: SubPaths): Question[] {
  return LANGUAGES.flatMap((language) => [
    ...[2025, 2026, 2027, 2050].map((year) => ({
      name: `days off ${year} as a file in ${language}`,
      ask: () => icalendar.daysOffICalendar(year, language),
    })),
    {
      name: `a deadline as a file in ${language}`,
      ask: () => {
        const deadline = thoihan.computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" });
        return icalendar.deadlinesICalendar([{ id: "A-1", deadline }], language);
      },
    },
    ...plans.plans.map((plan) => ({
      name: `plan ${plan.id} as a file in ${language}`,
      ask: () => icalendar.planICalendar(plan, plans.planSchedule(plan, { asOf: AS_OF }), language),
    })),
  ]);
}

function figureQuestions({ dossier, feedback, kpi, plans }: SubPaths, inputs: Inputs): Question[] {
  const components = [
    { component: "dossiers-on-time", numerator: 970, denominator: 1000 },
    { component: "dossier-satisfaction", numerator: 870, denominator: 1000 },
  ] as const;
  const dossiers = [
    { id: "H-1", status: "returned-result", received: "2026-07-01", due: "2026-07-15", finished: "2026-07-14" },
    { id: "H-2", status: "returned-result", received: "2026-08-20", due: "2026-08-28", finished: "2026-09-03" },
    { id: "H-3", status: "processing", received: "2026-09-28", due: "2026-10-12" },
  ] as const;
  const evaluations = () => [...feedback.evaluateFeedbackMany(inputs.feedback, { asOf: AS_OF })];
  const scorecards = () =>
    inputs.scorecards.map(({ body, ...question }) => ({ body, scorecard: kpi.evaluateScorecard(question) }));
  return [
    { name: "indicators", ask: () => kpi.indicators },
    ...plans.plans.flatMap((plan) => [
      { name: `plan ${plan.id}`, ask: () => plan },
      { name: `schedule ${plan.id}`, ask: () => plans.planSchedule(plan, { asOf: AS_OF }) },
      { name: `targets ${plan.id}`, ask: () => kpi.planTargets(plan.id) },
    ]),
    { name: "scorecards", ask: scorecards },
    { name: "ranks", ask: () => kpi.rankScorecards(scorecards()) },
    { name: "counts of 2026", ask: () => kpi.countFeedback(evaluations(), "2026") },
    { name: "figures of 2026", ask: () => kpi.measureFeedback(evaluations(), "2026") },
    { name: "service quality", ask: () => kpi.evaluateServiceQuality({ measurements: components }) },
    { name: "what would raise it", ask: () => kpi.serviceQualityWhatIf({ measurements: components }) },
    ...dossiers.map((each) => ({
      name: `dossier ${each.id}`,
      ask: () => dossier.evaluateDossier(each, { asOf: "2026-09-30" }),
    })),
    {
      name: "dossiers counted",
      ask: () => dossier.countDossiers(dossier.evaluateDossierMany(dossiers, { asOf: "2026-09-30" })),
    },
  ];
}
