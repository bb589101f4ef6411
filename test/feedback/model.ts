import { dayOf, isoOf, walk, workingDaysAfter, works } from "./naive-days.js";

/**
 * The lifecycle of feedback once more, written from the words of the specification and from nothing else: it lives through
 * every calendar day from receipt to `asOf`, and shares no code with the library. Slow and plain on purpose.
 */

export type ModelMode = "reset" | "suspend" | "ignore";

export interface ModelEvent {
  readonly type: string;
  readonly on: string;
}

export interface ModelObligation {
  readonly rule: string;
  readonly from: string;
  readonly due?: string;
  readonly status: string;
  readonly doneOn?: string;
  readonly workingDaysLate?: number;
  readonly workingDaysLeft?: number;
}

export type ModelAnswer =
  | { readonly state: string; readonly obligations: readonly ModelObligation[]; readonly onTime: boolean | null }
  | { readonly refused: string; readonly position: number | undefined };

/** What the specification's table allows. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  none: ["received"],
  received: [
    "rejected",
    "clarification-requested",
    "forwarded",
    "accepted",
    "progress-updated",
    "resolved",
    "withdrawn",
  ],
  "awaiting-clarification": ["clarified", "rejected", "progress-updated", "withdrawn"],
  forwarded: [
    "accepted",
    "rejected",
    "clarification-requested",
    "forwarded",
    "progress-updated",
    "resolved",
    "withdrawn",
  ],
  "in-progress": ["clarification-requested", "forwarded", "progress-updated", "resolved", "withdrawn"],
  "awaiting-publication": ["published", "returned"],
  published: [],
  rejected: [],
  withdrawn: [],
};

/** Where an event leads, "" for where the case came from. */
const LEADS_TO: Readonly<Record<string, string>> = {
  received: "received",
  rejected: "rejected",
  "clarification-requested": "awaiting-clarification",
  clarified: "",
  forwarded: "forwarded",
  accepted: "in-progress",
  resolved: "awaiting-publication",
  returned: "in-progress",
  published: "published",
  withdrawn: "withdrawn",
};

/** The state after an allowed event. */
export function nextState(state: string, before: string, type: string): string {
  if (type === "progress-updated") return state;
  return LEADS_TO[type] || before;
}

interface Item {
  readonly rule: string;
  readonly from: number;
  readonly due: number;
  open: boolean;
  doneOn?: number;
}

interface Span extends Item {
  /** False for a span that fell due while the case counted as resolved. */
  listed: boolean;
}

interface Resolution {
  readonly from: number;
  /** Days that a suspension took out. */
  readonly stoppedDays: Set<number>;
  waiting: boolean;
  resolvedOn?: number;
  dropped: boolean;
}

interface World {
  readonly mode: ModelMode;
  today: number;
  state: string;
  before: string;
  readonly rounds: Item[][];
  resolution: Resolution;
  spans: Span[];
  /** From a resolution to its return: days on which the case counted as resolved. */
  gaps: { readonly resolved: number; readonly returned: number }[];
  readonly publications: Item[];
  request: { readonly on: number; readonly stops: boolean; readonly ofTriage: boolean };
  late: boolean;
}

export function modelEvaluate(events: readonly ModelEvent[], asOf: string, mode: ModelMode): ModelAnswer {
  const end = dayOf(asOf);
  const [first] = events;
  if (first === undefined) return { refused: "feedback.empty-log", position: undefined };
  const start = dayOf(first.on);
  if (start > end) return { refused: "feedback.as-of-before-first-event", position: undefined };
  const world = newWorld(start, mode);
  let previous = start;
  for (const [position, { type, on }] of events.entries()) {
    const day = dayOf(on);
    if (day <= end) {
      if (day < previous) return { refused: "feedback.event-before-previous", position };
      if (!ALLOWED[world.state]?.includes(type)) return { refused: "feedback.event-not-allowed", position };
      liveUntil(world, day);
      noteLateness(world);
      happen(world, type);
      listSpans(world);
      // A later event is ignored, as if the log had been cut there.
      previous = day;
    }
  }
  liveUntil(world, end);
  noteLateness(world);
  return { state: world.state, obligations: listed(world), onTime: world.late ? false : hasEnded(world) ? true : null };
}

function newWorld(today: number, mode: ModelMode): World {
  return {
    mode,
    today,
    state: "none",
    before: "received",
    rounds: [],
    resolution: { from: today, stoppedDays: new Set(), waiting: false, dropped: false },
    spans: [],
    gaps: [],
    publications: [],
    request: { on: today, stops: false, ofTriage: false },
    late: false,
  };
}

function hasEnded({ state }: World): boolean {
  return state === "published" || state === "rejected" || state === "withdrawn";
}

function liveUntil(world: World, day: number): void {
  while (world.today < day) {
    world.today++;
    listSpans(world);
    noteLateness(world);
  }
}

function isOwed({ resolution }: World): boolean {
  return resolution.resolvedOn === undefined && !resolution.dropped;
}

/** The day on which resolving falls due: the fifteenth working day that no suspension took out. */
function resolutionDue({ from, stoppedDays }: Resolution): number {
  return walk(from, 15, (day) => works(day) && !stoppedDays.has(day));
}

function noteLateness(world: World): void {
  const { today, rounds, resolution, publications, spans } = world;
  const isOverdue = (item: Item): boolean => item.open && item.due < today;
  const wasLate = ({ due, doneOn }: Item): boolean => doneOn !== undefined && doneOn > due;
  if (rounds.some((round) => round.every(isOverdue))) world.late = true;
  if (rounds.flat().some(wasLate)) world.late = true;
  if (isOwed(world) && !resolution.waiting && resolutionDue(resolution) < today) world.late = true;
  if ([...publications, ...spans].some((item) => isOverdue(item) || wasLate(item))) world.late = true;
}

function happen(world: World, type: string): void {
  const { today, resolution } = world;
  switch (type) {
    case "received":
      openTriage(world);
      break;
    case "rejected":
      triageBy(world, "feedback.reject");
      break;
    case "forwarded":
      triageBy(world, "feedback.forward");
      restartResolution(world);
      break;
    case "clarification-requested": {
      const ofTriage = triageBy(world, "feedback.clarify");
      const stops = world.mode !== "ignore" && today < resolutionDue(resolution);
      world.request = { on: today, stops, ofTriage };
      resolution.waiting = stops;
      break;
    }
    case "clarified":
      clarified(world);
      break;
    case "accepted":
      triageBy(world, "");
      break;
    case "progress-updated":
      for (const span of world.spans) if (span.open && span.from < today) done(span, today);
      break;
    case "resolved":
      triageBy(world, "");
      resolution.resolvedOn = today;
      for (const span of world.spans) {
        if (span.open && span.due < today) done(span, today);
        span.open = false;
      }
      world.publications.push({ rule: "feedback.publish", from: today, due: walk(today, 2), open: true });
      break;
    case "returned":
      returned(world);
      break;
    case "published":
      for (const item of world.publications) if (item.open) done(item, today);
      break;
  }
  if (type === "clarification-requested") world.before = world.state;
  world.state = nextState(world.state, world.before, type);
  if (hasEnded(world)) {
    resolution.dropped = resolution.resolvedOn === undefined;
    for (const item of [...world.rounds.flat(), ...world.spans, ...world.publications]) item.open = false;
  }
}

function done(item: Item, day: number): void {
  item.open = false;
  item.doneOn = day;
}

function openTriage(world: World): void {
  const { today: from } = world;
  world.rounds.push([
    { rule: "feedback.reject", from, due: walk(from, 2), open: true },
    { rule: "feedback.forward", from, due: walk(from, 3), open: true },
    { rule: "feedback.clarify", from, due: walk(from, 5), open: true },
  ]);
}

/** Ends an open triage, by one of its alternatives or by none; tells whether there was one. */
function triageBy(world: World, rule: string): boolean {
  const open = world.rounds.flat().filter((item) => item.open);
  for (const item of open) {
    if (item.rule === rule) done(item, world.today);
    item.open = false;
  }
  return open.length > 0;
}

function restartResolution(world: World): void {
  world.resolution = { from: world.today, stoppedDays: new Set(), waiting: false, dropped: false };
  world.spans = [];
  world.gaps = [];
}

function clarified(world: World): void {
  const { request, resolution, today } = world;
  resolution.waiting = false;
  if (!request.stops) return;
  if (world.mode === "reset") {
    restartResolution(world);
    if (request.ofTriage) openTriage(world);
  } else {
    for (let day = request.on + 1; day <= today; day++) resolution.stoppedDays.add(day);
  }
}

function returned(world: World): void {
  const { resolution, today } = world;
  for (const item of world.publications) item.open = false;
  const resolved = resolution.resolvedOn ?? today;
  delete resolution.resolvedOn;
  world.gaps.push({ resolved, returned: today });
  for (const span of world.spans) if (fellInGap(world, span.due)) span.listed = false;
}

function isMet({ due, doneOn }: Item): boolean {
  return doneOn !== undefined && doneOn <= due;
}

function fellInGap({ gaps }: World, due: number): boolean {
  return gaps.some(({ resolved, returned: until }) => due > resolved && due <= until);
}

/** Every span up to the first whose due day is not past, and, where that one is met already, the one after it. */
function listSpans(world: World): void {
  const { resolution, spans, today } = world;
  if (!isOwed(world) || resolution.waiting) return;
  const due = resolutionDue(resolution);
  if (today <= due) return;
  for (;;) {
    const last = spans.at(-1);
    const reached = last !== undefined && last.due >= today;
    // A span that starts today or later is the one after.
    if (last !== undefined && reached && (!isMet(last) || last.from >= today)) return;
    const from = last?.due ?? due;
    const end = walk(from, 5);
    const inGap = fellInGap(world, end);
    // A span that ends on the very day of the return can still be met on it.
    spans.push({ rule: "feedback.progress", from, due: end, open: !inGap || end === today, listed: !inGap });
  }
}

function listed(world: World): ModelObligation[] {
  const { rounds, spans, publications, today } = world;
  const items = [...rounds.flat(), ...spans.filter((span) => span.listed || isMet(span)), ...publications];
  return [...items.map((item) => written(item, today)), writtenResolution(world)];
}

function writtenResolution(world: World): ModelObligation {
  const { resolution, today } = world;
  const { from, waiting, dropped, resolvedOn } = resolution;
  const rule = "feedback.resolve";
  if (waiting) return { rule, from: isoOf(from), status: dropped ? "not-required" : "suspended" };
  const item: Item = { rule, from, due: resolutionDue(resolution), open: isOwed(world) };
  if (resolvedOn !== undefined) item.doneOn = resolvedOn;
  return written(item, today);
}

function written({ rule, from, due, open, doneOn }: Item, today: number): ModelObligation {
  const head = { rule, from: isoOf(from), due: isoOf(due) };
  if (doneOn !== undefined) {
    const end = { ...head, doneOn: isoOf(doneOn) };
    if (doneOn <= due) return { ...end, status: "met" };
    return { ...end, status: "met-late", workingDaysLate: workingDaysAfter(due, doneOn) };
  }
  if (!open) return { ...head, status: "not-required" };
  if (today > due) return { ...head, status: "overdue", workingDaysLate: workingDaysAfter(due, today) };
  return {
    ...head,
    status: today === due ? "due-today" : "upcoming",
    workingDaysLeft: workingDaysAfter(today, due),
  };
}
