import { countDossiers, evaluateDossier, evaluateDossierMany } from "../../src/dossier/index.js";
import * as thoihan from "../../src/index.js";
import * as kpi from "../../src/kpi/index.js";
import { planById } from "../../src/plan/index.js";
import type { ProblemCode } from "../../src/problem/codes.js";
import { untyped } from "../support/refusal.js";

const asOf = { asOf: "2026-11-23" };
const name = { vi: "Nghỉ bão", en: "Storm" };
const cites = { instrument: "15/QĐ-UBND" };
const agency = { id: "agency", version: "1" } as const;
const received = { type: "received", on: "2026-11-20" } as const;
const dossier = { id: "H-1", status: "processing", received: "2026-11-02", due: "2026-11-18" } as const;
const standing = [...evaluateDossierMany([dossier], asOf)];
const counts = { numerator: 9, denominator: 10 };
const rate = {
  indicator: "dossier-on-time-rate",
  target: { operator: "at-least", value: 90 },
  measurement: counts,
} as const;
const scorecard = {
  profile: "nam-do-son-2026",
  period: "2026-Q3",
  measurements: [{ indicator: "dossier-on-time-rate", ...counts }],
} as const;
const spec = { id: "agency", title: name, extends: "standard" } as const;

const on = (type: thoihan.PublicationEventType, day: string) => ({ type, on: day });
const calendar = (more: object) => () => thoihan.defineCalendar(untyped({ ...agency, extends: "vietnam", ...more }));
const publication =
  (...events: thoihan.Publication["events"]) =>
  () =>
    thoihan.evaluatePublication({ id: "1", events }, asOf);
const feedback =
  (...events: thoihan.Feedback["events"]) =>
  () =>
    thoihan.evaluateFeedback({ id: "A-1", events }, asOf);
const dossierOf = (more: object) => () => evaluateDossier(untyped({ ...dossier, ...more }), asOf);
const scored = (more: object) => () => kpi.evaluateScorecard(untyped({ ...scorecard, ...more }));
const profile = (more: object) => () => thoihan.defineProfile(untyped({ ...spec, ...more }));
const quality = (input: object) => () => kpi.evaluateServiceQuality(untyped({ measurements: [], ...input }));
const term = (rule: string, amount: number, more: object = {}) => ({
  rule,
  amount,
  unit: "working-day",
  cites,
  ...more,
});
const deadline = (more: object) => () =>
  thoihan.computeDeadline(untyped({ rule: "feedback.resolve", from: "2026-11-20", ...more }));

/** Sixteen documents inside each other, and one more. */
function nested(): object {
  let base: unknown = "vietnam";
  for (let depth = 0; depth < 18; depth++) base = { ...agency, extends: base };
  return { extends: base };
}

/** What is refused with each code: the shortest input for it. The type fails when a code is missing. */
export const CODE_EXAMPLES: { readonly [Code in Exclude<ProblemCode, "document.not-json">]: () => unknown } = {
  "date.invalid": () => thoihan.addWorkingDays("2026-02-30", 1),
  "date.not-civil": () => thoihan.addWorkingDays(untyped(new Date(0)), 1),
  "instant.invalid": () => thoihan.civilDateOf("now"),
  "instant.without-offset": () => thoihan.civilDateOf("2026-11-20T08:00"),
  "argument.not-an-integer": () => thoihan.addWorkingDays("2026-11-20", 1.5),
  "argument.unknown-value": () => thoihan.feedbackStateDiagram(untyped("xx")),
  "argument.wrong-type": () => thoihan.addWorkingDaysToMany(untyped([20777]), 1),
  "calendar.not-a-calendar": () => thoihan.isWorkingDay("2026-11-20", untyped(null)),
  "calendar.outside-coverage": () => thoihan.isWorkingDay("2051-01-01"),
  "calendar.mismatch": () => thoihan.deadlineStatus({ due: "2026-11-20", calendar: agency }, asOf),
  "calendar.coverage-reversed": calendar({ coverage: { from: "2026-12-31", to: "2026-01-01" } }),
  "calendar.coverage-too-long": calendar({
    extends: undefined,
    week: ["monday"],
    coverage: { from: "1000-01-01", to: "2000-01-01" },
  }),
  "calendar.coverage-beyond-base": calendar({ coverage: { from: "1990-01-01", to: "2026-01-01" } }),
  "calendar.nested-too-deep": calendar(nested()),
  "calendar.unknown-base": calendar({ extends: "france" }),
  "calendar.empty-week": calendar({ week: [] }),
  "calendar.day-both-off-and-working": calendar({
    daysOff: [{ date: "2026-09-10", name }],
    makeUpDays: [{ date: "2026-09-10", name }],
  }),
  "calendar.day-listed-twice": calendar({
    daysOff: [
      { date: "2026-09-10", name },
      { date: "2026-09-10", name },
    ],
  }),
  "calendar.day-already-off": calendar({ daysOff: [{ date: "2026-09-12", name }] }),
  "calendar.make-up-on-working-day": calendar({ makeUpDays: [{ date: "2026-09-10", name }] }),
  "document.missing-key": () => thoihan.evaluateFeedback(untyped({ events: [received] }), asOf),
  "document.unknown-key": calendar({ weekend: [] }),
  "document.wrong-type": calendar({ week: 5 }),
  "document.unknown-value": calendar({ week: ["Monday"] }),
  "rule.unknown": () => thoihan.ruleById(untyped("feedback.x")),
  "rule.no-version-in-force": deadline({ rule: "feedback.reject", profile: "national", from: "2005-01-05" }),
  "rule.variant-required": deadline({ rule: "procedure.announce-before-effect", profile: "national" }),
  "rule.unknown-variant": deadline({ rule: "procedure.announce-before-effect", profile: "national", variant: "city" }),
  "profile.unknown": deadline({ profile: "local" }),
  "plan.unknown": () => planById("ha-noi"),
  "period.invalid": () => kpi.periodOf("2026-Q5"),
  "period.reversed": () => kpi.periodOf({ from: "2026-09-30", to: "2026-07-01" }),
  "kpi.unknown-indicator": () => kpi.indicatorById("on-time"),
  "kpi.numerator-above-denominator": () =>
    kpi.evaluateKpi({ ...rate, measurement: { numerator: 12, denominator: 11 } }),
  "kpi.wrong-measurement": () => kpi.evaluateKpi({ ...rate, measurement: { baseline: 2, current: 1 } }),
  "kpi.listed-twice": scored({ measurements: [...scorecard.measurements, ...scorecard.measurements] }),
  "kpi.period-mismatch": scored({
    measurements: [{ indicator: "dossier-on-time-rate", period: "2026-Q2", ...counts }],
  }),
  "kpi.period-outside-plan": scored({ period: "2027-Q1" }),
  "kpi.row-without-target": scored({ measurements: [{ indicator: "dossier-on-time-rate", row: "?", ...counts }] }),
  "kpi.target-not-external": scored({ targets: [{ indicator: "dossier-on-time-rate", value: 9, source: "NQ 1" }] }),
  "kpi.evaluated-outside-period": () =>
    kpi.countFeedback([thoihan.evaluateFeedback({ id: "A-1", events: [received] }, asOf)], "2026-Q1"),
  "evaluation.mixed-as-of": () =>
    countDossiers([...standing, evaluateDossier({ ...dossier, id: "H-2" }, { asOf: "2026-11-24" })]),
  "evaluation.listed-twice": () => countDossiers([...standing, ...standing]),
  "deadline.certainty-not-reached": deadline({ from: "2030-01-25", certainty: "official" }),
  "publication.event-repeated": publication(on("decision-signed", "2026-03-05"), on("decision-signed", "2026-03-06")),
  "publication.event-missing": publication(on("published-portal", "2026-03-05")),
  "publication.impossible-order": publication(
    on("decision-signed", "2026-03-05"),
    on("posted-at-office", "2026-03-04"),
  ),
  "profile.interval-reversed": profile({ effective: { from: "2026-12-31", until: "2026-01-01" } }),
  "profile.rule-stated-twice": profile({ terms: [term("feedback.reject", 1), term("feedback.reject", 2)] }),
  "profile.term-too-long": profile({ terms: [term("feedback.reject", 9)] }),
  "profile.rule-not-adjustable": profile({ terms: [term("feedback.reject", 1, { unit: "month" })] }),
  "quality.component-repeated": quality({
    measurements: [1, 2].map(() => ({ component: "dossiers-on-time", ...counts })),
  }),
  "quality.split-total": quality({ parameters: { onlineServiceSplit: { "3.1": 1, "3.2": 1, "3.3": 1 } } }),
  "quality.limits-not-falling": quality({ parameters: { bands: { excellent: 80, good: 90, fair: 70, average: 50 } } }),
  "feedback.empty-log": feedback(),
  "feedback.as-of-before-first-event": feedback({ type: "received", on: "2026-12-01" }),
  "feedback.event-before-previous": feedback(received, { type: "forwarded", on: "2026-11-19" }),
  "feedback.event-not-allowed": feedback(received, { type: "published", on: "2026-11-20" }),
  "dossier.term-missing": dossierOf({ due: undefined }),
  "dossier.finished-missing": dossierOf({ status: "processed" }),
  "dossier.finished-while-running": dossierOf({ finished: "2026-11-20" }),
  "dossier.supplement-left-open": dossierOf({
    supplements: [{ requested: "2026-11-04" }, { requested: "2026-11-06" }],
  }),
  "dossier.supplement-not-open": dossierOf({ status: "supplement-requested" }),
  "dossier.impossible-order": dossierOf({ status: "processed", finished: "2026-11-01" }),
  "dossier.received-after-as-of": dossierOf({ received: "2026-11-24", due: "2026-11-30" }),
};
