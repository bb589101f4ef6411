import type { Dossier, DossierEvaluation, DossierOptions } from "../../src/dossier/index.js";

/** A dossier worked out by hand: its record without the id, the day it is looked at from, and what comes of it in words. */
export interface WorkedDossier {
  readonly title: string;
  readonly why: string;
  readonly dossier: WithoutId<Dossier>;
  readonly asOf: string;
  readonly readings?: Pick<DossierOptions, "moreSupplements" | "supplementTime">;
  readonly words: string;
}

type WithoutId<Record> = Record extends unknown ? Omit<Record, "id"> : never;

/** An evaluation in one line: standing, due day, what is held against it, lateness with its reasons, apology. */
export function inWords(evaluation: DossierEvaluation): string {
  if (evaluation.standing === "not-counted") return `not counted: ${evaluation.reasons.join(", ")}`;
  const { standing, due, dueFrom, supplementDays, reasons } = evaluation;
  const words = [`${standing}, due ${due} by ${dueFrom}`];
  if ("end" in evaluation) words.push(`${evaluation.state} ${evaluation.end}`);
  if (supplementDays > 0) words.push(`waited ${supplementDays}`);
  if ("workingDaysLeft" in evaluation) words.push(`${evaluation.workingDaysLeft} left`);
  if ("workingDaysLate" in evaluation) words.push(`${evaluation.workingDaysLate} late: ${reasons.join(", ")}`);
  if (evaluation.apology === "owed") words.push("apology owed");
  if (evaluation.apology === "made") {
    words.push(`apology ${evaluation.firstApology.timing} ${evaluation.firstApology.on}`);
  }
  return words.join("; ");
}
