import { expect } from "vitest";
import {
  countDossiers,
  type DossierEvaluation,
  dossierMeasurements,
  evaluateDossier,
  evaluateDossierMany,
  safeEvaluateDossier,
  safeEvaluateDossierMany,
} from "../../../src/dossier/index.js";
import { evaluatePublication, type PublicationEvaluation, safeEvaluatePublication } from "../../../src/index.js";
import { type PlanTaskStatus, planById, planSchedule, safePlanSchedule } from "../../../src/plan/index.js";
import { signature } from "../signature.js";
import { appointed, dossier, isoOf, publication, storm } from "../values.js";

const asOf = { asOf: "2026-11-23" };
const dossierOptions = { ...asOf, calendar: storm, moreSupplements: "ignored", supplementTime: "counted" } as const;
const publicationOptions = { asOf: "2026-03-10", calendar: storm, profile: "national", variant: "province" } as const;
const variant = {
  "procedure.announce-before-effect": "ministry",
  "procedure.publish-national-database": "fast-track",
} as const;
const perRule = { ...publicationOptions, variant };
const evaluated = [evaluateDossier(dossier, asOf), evaluateDossier(appointed, asOf)];
const plan = planById("can-tho-2025");
const planOptions = { asOf: "2025-09-01", done: {}, events: {}, reportingCutOff: "decree-09-2019" } as const;
const HANDED_BACK = { handedBack: 1 };

/** Announcements, dossiers and plans. */
export const documents = {
  evaluatePublication: signature(
    evaluatePublication,
    [
      [publication, publicationOptions],
      [publication, perRule],
      [publication, { asOf: "2026-03-10" }],
    ],
    isPublication,
  ),
  safeEvaluatePublication: signature(safeEvaluatePublication, [[publication, publicationOptions]], (result, args) => {
    if (result.success) isPublication(result.data, args);
  }),
  evaluateDossier: signature(
    evaluateDossier,
    [
      [dossier, dossierOptions],
      [appointed, asOf],
    ],
    isDossier,
  ),
  safeEvaluateDossier: signature(safeEvaluateDossier, [[dossier, dossierOptions]], (result, args) => {
    if (result.success) isDossier(result.data, args);
  }),
  evaluateDossierMany: signature(evaluateDossierMany, [[[dossier, appointed], asOf]], (answers, [, options]) => {
    for (const answer of answers) isDossier(answer, [dossier, options]);
  }),
  safeEvaluateDossierMany: signature(
    safeEvaluateDossierMany,
    [[[dossier, appointed], asOf]],
    (results, [, options]) => {
      for (const result of results) if (result.success) isDossier(result.data, [dossier, options]);
    },
  ),
  countDossiers: signature(
    countDossiers,
    [[evaluated], [[]]],
    ({ ids, total, early, onTime, late, running, runningLate, notCounted }) => {
      expect(early + onTime + late + running + runningLate + notCounted).toBe(total);
      expect(ids.total).toHaveLength(total);
    },
    HANDED_BACK,
  ),
  dossierMeasurements: signature(
    dossierMeasurements,
    [[countDossiers(evaluated)]],
    (measurements) => {
      for (const { numerator, denominator } of measurements) expect(numerator <= denominator).toBe(true);
    },
    HANDED_BACK,
  ),
  planById: signature(planById, [["can-tho-2025"]], ({ id }, [asked]) => expect(id).toBe(asked)),
  planSchedule: signature(
    planSchedule,
    [
      [plan, planOptions],
      [plan, { asOf: "2025-09-01", calendar: storm }],
    ],
    isSchedule,
    HANDED_BACK,
  ),
  safePlanSchedule: signature(
    safePlanSchedule,
    [[plan, planOptions]],
    (result) => {
      if (result.success) isSchedule(result.data);
    },
    HANDED_BACK,
  ),
};

function isPublication(answer: PublicationEvaluation, [, options]: Parameters<typeof evaluatePublication>): void {
  expect(answer.asOf).toBe(isoOf(options.asOf));
  const due = answer.obligations.map((obligation) => obligation.due);
  expect(due).toEqual([...due].sort());
  for (const { actBy, due: last, from } of answer.obligations) expect(actBy <= last || actBy === from).toBe(true);
}

function isDossier(answer: DossierEvaluation, [, options]: Parameters<typeof evaluateDossier>): void {
  expect(answer.asOf).toBe(isoOf(options.asOf));
  if (answer.standing === "late") expect(answer.reasons.length).toBeGreaterThan(0);
  if (answer.standing === "on-time") expect(answer.end).toBe(answer.due);
}

function isSchedule(statuses: readonly PlanTaskStatus[]): void {
  for (const { dates } of statuses) for (const { due, actBy } of dates) expect(actBy <= due).toBe(true);
}
