import { FEEDBACK_EVENT_TYPES } from "../../src/feedback/index.js";
import type { LoggedEvent } from "./arbitraries.js";

/** Reads `"received 2026-09-21, forwarded 2026-09-23"`. */
export function loggedEvents(log: string): LoggedEvent[] {
  return log === "" ? [] : log.split(", ").map(loggedEvent);
}

function loggedEvent(text: string): LoggedEvent {
  const [word, on] = text.split(" ");
  const type = FEEDBACK_EVENT_TYPES.find((known) => known === word);
  if (type === undefined || on === undefined) throw new Error(`no event: ${text}`);
  return { type, on };
}
