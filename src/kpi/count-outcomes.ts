import type { OutcomeCounts, ScorecardLine } from "./scorecard.js";

/** Counts lines by what they came to. */
export function countOutcomes(lines: readonly ScorecardLine[]): OutcomeCounts {
  const counts = { met: 0, missed: 0, "no-data": 0, "target-missing": 0, "not-measured": 0, total: lines.length };
  for (const { result } of lines) counts[result.outcome]++;
  return counts;
}

/** Counts them for each who leads, in the order in which they are first named. */
export function countByLead(
  lines: readonly ScorecardLine[],
): { readonly lead: string | null; readonly outcomes: OutcomeCounts }[] {
  const byLead = new Map<string | null, ScorecardLine[]>();
  for (const line of lines) {
    const leads: readonly (string | null)[] = line.lead === undefined || line.lead.length === 0 ? [null] : line.lead;
    for (const lead of leads) byLead.set(lead, [...(byLead.get(lead) ?? []), line]);
  }
  return [...byLead].map(([lead, led]) => ({ lead, outcomes: countOutcomes(led) }));
}
