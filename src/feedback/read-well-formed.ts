import { NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { FEEDBACK_CHANNELS } from "./channels.js";
import { FEEDBACK_KINDS } from "./content-kinds.js";
import { EVENT_KINDS } from "./event-kind.js";
import type { ReadEvent, ReadFeedback } from "./read-feedback.js";
import { REFUSAL_GROUNDS } from "./refusal-grounds.js";

/** The keys of a case that say nothing to its clocks, and the words that each may have. */
const CODES: ReadonlyMap<string, readonly unknown[]> = /* @__PURE__ */ new Map<string, readonly unknown[]>([
  ["channel", FEEDBACK_CHANNELS],
  ["kind", FEEDBACK_KINDS],
  ["refusalGround", REFUSAL_GROUNDS],
]);

/**
 * Reads a case that is written as nearly all are: civil dates as texts, nothing missing and nothing unknown. `undefined` for
 * any other, right or wrong, to be read key by key: that takes seven times as long, and was half of evaluating a case.
 */
export function readWellFormed(value: unknown): ReadFeedback | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, events } = fields;
  if (typeof id !== "string" || id.trim() === "" || !Array.isArray(events) || events.length === 0) return undefined;
  for (const key in fields) {
    if (key !== "id" && key !== "events" && CODES.get(key)?.includes(fields[key]) !== true) return undefined;
  }
  const read: ReadEvent[] = [];
  for (let index = 0; index < events.length; index++) {
    const event = wellFormedEvent(events[index]);
    if (event === undefined) return undefined;
    read.push(event);
  }
  return { id, events: read };
}

function wellFormedEvent(value: unknown): ReadEvent | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { type, on, note } = value as Readonly<Record<string, unknown>>;
  for (const key in value) if (key !== "type" && key !== "on" && key !== "note") return undefined;
  const known = EVENT_KINDS.get(type);
  const day = typeof on === "string" ? parseIso(on) : NOT_A_DAY;
  if (known === undefined || day === NOT_A_DAY) return undefined;
  if (note === undefined) return { type: known, on: day };
  return typeof note === "string" ? { type: known, on: day, note } : undefined;
}
