import type { ClarificationMode } from "../feedback/clarification.js";
import { evaluateFeedback } from "../feedback/evaluate-feedback.js";
import type { Feedback } from "../feedback/events.js";
import type { Obligation } from "../feedback/obligation.js";
import { feedbackReminders } from "../feedback/reminders.js";
import { type FeedbackOptions, viewOf } from "../feedback/view.js";
import { placing } from "../problem/thoihan-error.js";
import { EXIT, tell } from "./failure.js";
import { type FeedbackOutputOptions, outputOf } from "./feedback-output.js";
import type { CaseTally } from "./feedback-table.js";
import { type CommonOptions, calendarOf, parseJson } from "./options.js";
import { printable } from "./printable.js";
import { readChunks } from "./progress.js";
import { readLines } from "./read-lines.js";
import type { World } from "./world.js";

/** Options of `thoihan feedback`. */
export interface FeedbackCommandOptions extends CommonOptions, FeedbackOutputOptions {
  readonly asOf?: string;
  readonly profile?: string;
  readonly clarification?: ClarificationMode;
  readonly fail?: true;
}

/** `thoihan feedback cases.jsonl`: what is due and what is late, worst first. One bad line does not hide the others. */
export async function feedback(world: World, file: string, options: FeedbackCommandOptions): Promise<number> {
  const asOf = options.asOf ?? world.today();
  const how: FeedbackOptions = {
    asOf,
    calendar: await calendarOf(world, options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.clarification === undefined ? {} : { clarification: options.clarification }),
  };
  // A wrong option is wrong for every line: told once, before any is read.
  viewOf(how);
  const output = outputOf(world, options);
  const tally: CaseTally = { asOf, cases: 0, overdue: 0, bad: 0 };
  for await (const line of readLines(readChunks(world, file))) {
    let id: unknown;
    try {
      // Whatever the line holds; the function refuses what is no case.
      const read = parseJson(line.text) as Feedback;
      id = read?.id;
      const reminders = options.remind === undefined ? undefined : reminded(read, how, options.remind);
      const evaluation = evaluateFeedback(read, how);
      tally.cases++;
      if (evaluation.obligations.some(({ status }) => status === "overdue")) tally.overdue++;
      output.add(line.number, evaluation, reminders ?? evaluation.obligations);
    } catch (error) {
      tally.bad++;
      tell(world, `${file}:${line.number}${typeof id === "string" ? ` (${printable(id)})` : ""}`, error, options.lang);
    }
    await world.drained();
  }
  output.end(tally);
  if (tally.bad > 0) return EXIT.badInput;
  return options.fail && tally.overdue > 0 ? EXIT.overdue : EXIT.done;
}

/** The obligations of one case that enter the threshold on the day. */
function reminded(read: Feedback, how: FeedbackOptions, workingDays: number): Obligation[] {
  const reminders = placing(
    () => [...feedbackReminders([read], { ...how, workingDays })],
    ([, ...path]) => path,
  );
  return reminders.map(({ obligation }) => obligation);
}
