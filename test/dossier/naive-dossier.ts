import { dayOf, isoOf, workingDaysAfter, works } from "../feedback/naive-days.js";

/** A record in plain days, as the properties make them. */
export interface PlainDossier {
  readonly id: string;
  readonly status: string;
  readonly received?: string;
  readonly due?: string;
  readonly maximumTerm?: { readonly amount: number; readonly unit: "working-day" | "calendar-day" };
  readonly finished?: string;
  readonly supplements?: readonly { readonly requested: string; readonly answered?: string }[];
  readonly apologies?: readonly { readonly on: string; readonly newDue?: string }[];
}

export interface PlainReadings {
  readonly moreSupplements?: "late" | "ignored";
  readonly supplementTime?: "deducted" | "counted";
}

const ENDED = ["rejected", "withdrawn", "stopped", "processed", "returned-result"];

/** The record as it would have been written on a day: what came later is taken out of it. */
export function cutAt(dossier: PlainDossier, asOf: string): PlainDossier {
  const { finished, supplements = [], apologies = [], ...rest } = dossier;
  const done = finished !== undefined && finished <= asOf;
  const known = supplements
    .filter(({ requested }) => requested <= asOf)
    .map(({ requested, answered }) =>
      answered !== undefined && answered <= asOf ? { requested, answered } : { requested },
    );
  const last = known.at(-1);
  const running =
    dossier.received === undefined || dossier.status === "newly-registered"
      ? "newly-registered"
      : last !== undefined && last.answered === undefined
        ? "supplement-requested"
        : "processing";
  return {
    ...rest,
    ...(done ? { finished } : {}),
    status: done ? dossier.status : running,
    supplements: known,
    apologies: apologies.filter(({ on }) => on <= asOf),
  };
}

/** Every day of waiting for papers: after a request, up to its answer, or to the end where there was none. */
function waitingDays({ supplements = [], finished }: PlainDossier): number[] {
  return supplements.flatMap(({ requested, answered = finished }) => {
    const days: number[] = [];
    for (let day = dayOf(requested) + 1; answered !== undefined && day <= dayOf(answered); day++) days.push(day);
    return days;
  });
}

/** The last day of the longest term, found by crossing off one day after another on a wall calendar. */
function lastDay(dossier: PlainDossier, skipped: ReadonlySet<number>, requests: ReadonlySet<number>): number {
  const { received = "", maximumTerm = { amount: 0, unit: "working-day" } } = dossier;
  let day = dayOf(received);
  for (let crossed = 0; crossed < maximumTerm.amount; ) {
    day++;
    if (!skipped.has(day) && (maximumTerm.unit === "calendar-day" || works(day))) crossed++;
  }
  // What is left of the last day: to the next working day for calendar days, and over a wait that begins meanwhile.
  for (;;) {
    if (requests.has(day) && skipped.has(day + 1)) while (skipped.has(day + 1)) day++;
    else if (maximumTerm.unit === "calendar-day" && !works(day)) day++;
    else return day;
  }
}

/** An evaluation by the words of the rule, with nothing but the fact file and steps of one day. */
export function naiveEvaluation(
  whole: PlainDossier,
  asOf: string,
  { moreSupplements = "late", supplementTime = "deducted" }: PlainReadings = {},
): unknown {
  const dossier = cutAt(whole, asOf);
  const { id, status, supplements = [], apologies = [] } = dossier;
  if (dossier.received === undefined || status === "newly-registered") {
    return { id, standing: "not-counted", state: "not-received", reasons: ["not-received"], apology: "not-owed", asOf };
  }
  const waited = waitingDays(dossier);
  const deducted = new Set(supplementTime === "deducted" ? waited : []);
  const requests = new Set(supplements.map(({ requested }) => dayOf(requested)));
  const due = dossier.due ?? isoOf(lastDay(dossier, deducted, requests));
  const hasEnded = ENDED.includes(status);
  const waits = status === "supplement-requested";
  const end = hasEnded ? dossier.finished : waits ? supplements.at(-1)?.requested : undefined;
  const held = end ?? asOf;
  const reasons = [
    ...(held > due ? ["past-due"] : []),
    ...(!hasEnded && supplements.length >= 2 && moreSupplements === "late" ? ["more-than-one-supplement"] : []),
  ];
  const common = {
    id,
    due,
    dueFrom: dossier.due === undefined ? "maximum-term" : "appointment",
    supplementDays: waited.filter((day) => dossier.maximumTerm?.unit === "calendar-day" || works(day)).length,
    reasons,
    asOf,
    ...(end === undefined ? { state: "in-progress" } : { state: hasEnded ? "finished" : "awaiting-supplement", end }),
  };
  if (reasons.length === 0) {
    const inTime = { ...common, apology: "not-owed" };
    if (end !== undefined) return { ...inTime, standing: end === due ? "on-time" : "early" };
    return { ...inTime, standing: "running", workingDaysLeft: workingDaysAfter(dayOf(asOf), dayOf(due)) };
  }
  const [on] = apologies.map((letter) => letter.on).sort();
  return {
    ...common,
    standing: end === undefined ? "running-late" : "late",
    workingDaysLate: workingDaysAfter(dayOf(due), dayOf(held)),
    ...(on === undefined
      ? { apology: "owed" }
      : { apology: "made", firstApology: { on, timing: on <= due ? "by-due-day" : "after-due-day" } }),
  };
}
