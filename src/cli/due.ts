import type { Certainty } from "../calendar/day-kind.js";
import { computeDeadline, type DeadlineRequest } from "../deadline/compute-deadline.js";
import { explainDeadline } from "../explain/explain-deadline.js";
import { deadlinesICalendar } from "../icalendar/index.js";
import type { RuleId } from "../rule/types.js";
import { type CommonOptions, calendarOf } from "./options.js";
import type { World } from "./world.js";

/** Options of `thoihan due`. */
export interface DueOptions extends CommonOptions {
  readonly from: string;
  readonly profile?: string;
  readonly variant?: string;
  readonly certainty?: Certainty;
  readonly ics?: true;
}

/** `thoihan due feedback.resolve --from 2026-11-20`: the deadline, explained. */
export async function due(world: World, rule: string, options: DueOptions): Promise<void> {
  const request: DeadlineRequest = {
    // Whatever was typed; the function refuses what is no rule.
    rule: rule as RuleId,
    from: options.from,
    calendar: await calendarOf(world, options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.variant === undefined ? {} : { variant: options.variant }),
    ...(options.certainty === undefined ? {} : { certainty: options.certainty }),
  };
  const deadline = computeDeadline(request);
  if (options.ics) world.out(deadlinesICalendar([{ id: "thoihan", deadline }], options.lang));
  else world.out(`${options.json ? JSON.stringify(deadline) : explainDeadline(deadline, options.lang)}\n`);
}
