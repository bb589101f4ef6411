/** A case that was accepted in time. */
export const ACCEPTED = "received 2026-09-21, accepted 2026-09-22";

/** What it owes besides: triage was settled by accepting. */
export const TRIAGE: readonly string[] = [
  "reject 2026-09-21→2026-09-23 not-required",
  "forward 2026-09-21→2026-09-24 not-required",
  "clarify 2026-09-21→2026-09-28 not-required",
];
