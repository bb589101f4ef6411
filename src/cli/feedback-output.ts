import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import { isOpen, type Obligation } from "../feedback/obligation.js";
import { type Cell, writeCsv } from "./csv.js";
import { byUrgency, type CaseTally, type ObligationRow, writeFeedbackTable } from "./feedback-table.js";
import type { CommonOptions } from "./options.js";
import type { World } from "./world.js";
import { worstFirst } from "./worst-first.js";

/** The options that decide what is written. */
export interface FeedbackOutputOptions extends CommonOptions {
  readonly remind?: number;
  readonly limit: number;
  readonly csv?: true;
  readonly all?: true;
}

/** What the command writes for each case, and when the last one was read. */
interface Output {
  readonly add: (line: number, evaluation: FeedbackEvaluation, obligations: readonly Obligation[]) => void;
  readonly end: (tally: CaseTally) => void;
}

const CSV_HEAD = [
  "line",
  "id",
  "state",
  "rule",
  "from",
  "due",
  "status",
  "doneOn",
  "workingDaysLate",
  "workingDaysLeft",
];

/** The form that was asked for: a table unless another was. */
export function outputOf(world: World, options: FeedbackOutputOptions): Output {
  const reminding = options.remind !== undefined;
  if (options.json) return jsonLines(world, reminding);
  const wanted = (obligation: Obligation): boolean =>
    options.all === true || isOpen(obligation) || obligation.status === "suspended";
  return options.csv ? csv(world, wanted) : table(world, options, wanted);
}

function jsonLines(world: World, reminding: boolean): Output {
  return {
    add: (line, evaluation, obligations) => {
      if (reminding) {
        for (const obligation of obligations) {
          world.out(`${JSON.stringify({ line, id: evaluation.id, obligation })}\n`);
        }
      } else world.out(`${JSON.stringify({ line, ...evaluation })}\n`);
    },
    end: () => undefined,
  };
}

function csv(world: World, wanted: (obligation: Obligation) => boolean): Output {
  // With the first line that was read, so that a file that cannot be read writes nothing.
  let headed = false;
  const head = (): void => {
    if (!headed) world.out(writeCsv([CSV_HEAD]));
    headed = true;
  };
  return {
    add: (line, { id, state }, obligations) => {
      head();
      const rows = obligations.filter(wanted).map((obligation) => {
        const cells: Readonly<Record<string, unknown>> = { line, id, state, ...obligation };
        // Every value of an obligation is a text or a number.
        return CSV_HEAD.map((name) => cells[name] as Cell);
      });
      world.out(writeCsv(rows));
    },
    end: head,
  };
}

function table(world: World, options: FeedbackOutputOptions, wanted: (obligation: Obligation) => boolean): Output {
  const rows = worstFirst<ObligationRow>(options.limit, byUrgency);
  return {
    add: (_line, { id, state }, obligations) => {
      for (const obligation of obligations.filter(wanted)) rows.add({ id, state, obligation });
    },
    end: (tally) => {
      const language = options.lang;
      writeFeedbackTable(world, rows.kept(), tally, { language, reminding: options.remind !== undefined });
    },
  };
}
