import type { Feedback } from "../../src/feedback/index.js";

/** A source of cases that tells what was asked of it. */
export interface CountedSource extends Iterable<Feedback> {
  /** How often somebody began to walk through it. */
  opened: number;
  pulled: number;
  closed: number;
}

/** More than any test asks for. */
const FAR_TOO_MANY = 10_000;

/** Hands out cases without end and counts what it does; who pulls ahead without end is stopped. */
export function countedSource(caseAt: (index: number) => Feedback): CountedSource {
  const source: CountedSource = {
    opened: 0,
    pulled: 0,
    closed: 0,
    [Symbol.iterator]() {
      source.opened++;
      return {
        next: () => {
          if (source.pulled === FAR_TOO_MANY) throw new Error("pulled ahead of what was asked for");
          return { done: false, value: caseAt(source.pulled++) };
        },
        return: () => {
          source.closed++;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return source;
}

export function received(index: number): Feedback {
  return { id: `A-${index}`, events: [{ type: "received", on: "2026-11-20" }] };
}
