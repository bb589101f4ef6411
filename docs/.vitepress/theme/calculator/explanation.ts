import { type Deadline, explainDeadline, type Language } from "../../../../src/index.js";

/** A sentence of an explanation. */
export interface Sentence {
  readonly text: string;
  /** It tells of ordinary working days and weekly rest days only, which the months show just as well. */
  readonly plain: boolean;
}

/** The explanation of a deadline, sentence by sentence as `explainDeadline` writes it. */
export function explanationOf(deadline: Deadline, language: Language): Sentence[] {
  const plain: boolean[] = [];
  for (const { step, ...rest } of deadline.trace) {
    // The start takes two sentences and the due day none, since the first of them tells it.
    if (step === "start") plain.push(false, false);
    else if (step !== "due") plain.push("kind" in rest && (rest.kind === "workday" || rest.kind === "weekend"));
  }
  return explainDeadline(deadline, language)
    .split("\n")
    .map((text, index) => ({ text, plain: plain[index] ?? false }));
}
