import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import type { Problem } from "../problem/codes.js";
import {
  DOSSIER_FINISHED_MISSING,
  DOSSIER_FINISHED_WHILE_RUNNING,
  DOSSIER_IMPOSSIBLE_ORDER,
  DOSSIER_RECEIVED_AFTER_AS_OF,
  DOSSIER_SUPPLEMENT_LEFT_OPEN,
  DOSSIER_SUPPLEMENT_NOT_OPEN,
  DOSSIER_TERM_MISSING,
} from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { orderedDaysOf } from "./ordered-days.js";
import type { ReadDossier } from "./read-dossier.js";
import { isEndStatus } from "./statuses.js";

/** Everything in a dossier that cannot be, whatever day it is looked at from, and a reception after that day. */
export function findContradictions(dossier: ReadDossier, asOf: DayNumber): Problem[] {
  return [...problemsOfStatus(dossier, asOf), ...problemsOfOrder(dossier), ...problemsOfSupplements(dossier)];
}

/** What is missing, or there too early, for a dossier of this status. */
function problemsOfStatus(dossier: ReadDossier, asOf: DayNumber): Problem[] {
  const { status, received, due, maximumTerm, finished } = dossier;
  const problems: Problem[] = [];
  if (received !== undefined && received > asOf) {
    const params = { received: formatIso(received), asOf: formatIso(asOf) };
    problems.push(problem(DOSSIER_RECEIVED_AFTER_AS_OF, params, ["received"]));
  }
  const counts = received !== undefined && status !== "newly-registered";
  if (counts && due === undefined && maximumTerm === undefined) problems.push(problem(DOSSIER_TERM_MISSING, {}, []));
  const ended = isEndStatus(status);
  if (ended && finished === undefined) problems.push(problem(DOSSIER_FINISHED_MISSING, { status }, []));
  if (!ended && finished !== undefined) {
    const params = { status, finished: formatIso(finished) };
    problems.push(problem(DOSSIER_FINISHED_WHILE_RUNNING, params, ["finished"]));
  }
  return problems;
}

/** Days before others that must come first. */
function problemsOfOrder(dossier: ReadDossier): Problem[] {
  return orderedDaysOf(dossier).flatMap(({ event, on, after, afterOn, path }) => {
    if (on === undefined || afterOn === undefined || on >= afterOn) return [];
    const params = { event, on: formatIso(on), after, afterOn: formatIso(afterOn) };
    return [problem(DOSSIER_IMPOSSIBLE_ORDER, params, path)];
  });
}

/** Requests left open before others, and a status that speaks of an open request that is not there. */
function problemsOfSupplements({ status, supplements = [] }: ReadDossier): Problem[] {
  const problems: Problem[] = [];
  supplements.forEach(({ requested, answered }, index) => {
    const next = supplements[index + 1];
    if (answered !== undefined || next === undefined) return;
    const params = { requested: formatIso(requested), next: formatIso(next.requested) };
    problems.push(problem(DOSSIER_SUPPLEMENT_LEFT_OPEN, params, ["supplements", index]));
  });
  const last = supplements.at(-1);
  const open = last !== undefined && last.answered === undefined;
  if (status === "supplement-requested" && !open) {
    problems.push(problem(DOSSIER_SUPPLEMENT_NOT_OPEN, { status }, ["status"]));
  }
  return problems;
}
