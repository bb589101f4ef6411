import { isoOf } from "../calendar/compile.js";
import type { DayNumber } from "../civil/day-number.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { countBetween, requireCovered } from "../working-day/shift.js";
import type { Dossier } from "./dossier.js";
import { daysWithin, dueDayOf } from "./due-day.js";
import type { ApologyStanding, DossierEvaluation, DossierOutcome, DossierReason } from "./evaluation.js";
import { type KnownCourse, knownOn } from "./known-on.js";
import { readDossier } from "./read-dossier.js";
import { type DossierOptions, type DossierView, dossierViewOf } from "./view.js";

/**
 * Whether a dossier of a one-stop shop is early, on time, late, running or running late (hồ sơ một cửa đúng hạn, quá hạn),
 * as the national index counts it. That method is known at second hand, from a description by its operator; no text of law
 * is behind it, and hours are not counted.
 *
 * - A dossier that ended is held against the day appointed (ngày hẹn trả) as it stands; the new day of a letter of apology
 *   does not move it. Where no day was appointed, end − start − waiting for papers must not be above the longest term:
 *   `due` is the day on which that term ends. `supplementTime: "counted"` leaves the waiting in.
 * - While it waits for papers the day of the request stands in for the end; without an end `asOf` does.
 * - More than one request for papers without a result is late, unless `moreSupplements: "ignored"` says otherwise: a dossier
 *   that ended is judged by its day alone.
 * - Newly registered dossiers, and those withdrawn before they were received, do not count.
 *
 * @param dossier one record; see `Dossier`
 * @param options the day from which it is looked at, and the readings to use
 * @returns standing, due day and what it rests on, the reasons of lateness, and whether an apology is owed or was made
 * @throws everything that is wrong with the form at once (`document.…`, `date.…`, `instant.…`, `argument.…`); then at once
 *   what cannot be: `dossier.term-missing`, `dossier.finished-missing`, `dossier.finished-while-running`,
 *   `dossier.impossible-order`, `dossier.supplement-left-open`, `dossier.supplement-not-open`,
 *   `dossier.received-after-as-of`; `calendar.outside-coverage`
 * @example
 * const dossier = { id: "H-1", status: "processing", received: "2026-11-16", due: "2026-11-23" } as const;
 * evaluateDossier(dossier, { asOf: "2026-11-25" }).standing; // => "running-late"
 */
export function evaluateDossier(dossier: Dossier, options: DossierOptions): DossierEvaluation {
  return evaluateIn(dossierViewOf(options), dossier);
}

/** `evaluateDossier` that returns a refusal instead of throwing it. */
export function safeEvaluateDossier(dossier: Dossier, options: DossierOptions): SafeResult<DossierEvaluation> {
  return safely(() => evaluateDossier(dossier, options));
}

/** One dossier in a view that was read before. */
export function evaluateIn(view: DossierView, dossier: Dossier): DossierEvaluation {
  const { calendar, table } = view;
  const read = readDossier(dossier, view.asOf);
  const asOf = isoOf(table, view.asOf);
  const { id, received } = read;
  if (received === undefined || read.status === "newly-registered") {
    return { id, standing: "not-counted", state: "not-received", reasons: ["not-received"], apology: "not-owed", asOf };
  }
  // All that counts lies between reception and `asOf`, but for the due day, which is checked where it is found.
  requireCovered(calendar, table, received, ["received"]);
  const course = knownOn(read, view.asOf);
  const { due, dueFrom } = dueDayOf(read, received, course.waits, view);
  const unit = read.maximumTerm?.unit ?? "working-day";
  const supplementDays = course.waits.reduce((days, wait) => days + daysWithin(unit, wait, view), 0);
  const reasons = reasonsOfLateness(course, due, view);
  const outcome = outcomeOf(course, due, reasons.length > 0, view);
  return { id, due: isoOf(table, due), dueFrom, supplementDays, reasons, asOf, ...outcome };
}

/** The day that is held against the due day: the end of processing, an open request, or else the day of the question. */
function dayHeld({ finished, waitingSince }: KnownCourse, { asOf }: DossierView): DayNumber {
  return finished ?? waitingSince ?? asOf;
}

function reasonsOfLateness(course: KnownCourse, due: DayNumber, view: DossierView): DossierReason[] {
  const reasons: DossierReason[] = [];
  if (dayHeld(course, view) > due) reasons.push("past-due");
  const withoutResult = course.finished === undefined;
  if (withoutResult && course.requests > 1 && view.moreSupplements === "late") reasons.push("more-than-one-supplement");
  return reasons;
}

function outcomeOf(course: KnownCourse, due: DayNumber, late: boolean, view: DossierView): DossierOutcome {
  const { table } = view;
  const day = dayHeld(course, view);
  const state = course.finished === undefined ? "awaiting-supplement" : "finished";
  const inProgress = course.finished === undefined && course.waitingSince === undefined;
  if (late) {
    const workingDaysLate = day > due ? countBetween(table, due, day) : 0;
    const rest = { workingDaysLate, ...apologyOf(course, due, view) };
    return inProgress
      ? { standing: "running-late", state: "in-progress", ...rest }
      : { standing: "late", state, end: isoOf(table, day), ...rest };
  }
  if (inProgress) {
    const workingDaysLeft = countBetween(table, day, due);
    return { standing: "running", state: "in-progress", workingDaysLeft, apology: "not-owed" };
  }
  return { standing: day < due ? "early" : "on-time", state, end: isoOf(table, day), apology: "not-owed" };
}

function apologyOf({ firstApology }: KnownCourse, due: DayNumber, { table }: DossierView): ApologyStanding {
  if (firstApology === undefined) return { apology: "owed" };
  const timing = firstApology <= due ? "by-due-day" : "after-due-day";
  return { apology: "made", firstApology: { on: isoOf(table, firstApology), timing } };
}
