import { net } from "./feedback-report.mjs";
import { rounded } from "./markdown.mjs";

/** What the library promises, as ratios of minima taken in one process. */

/** @typedef {{ goal: string, wanted: string, found: string, met: boolean | undefined }} Goal */

const atMost = (goal, limit, value, unit = " ×") => ({
  goal,
  wanted: `≤ ${limit}${unit}`,
  found: `${value.toFixed(2)}${unit}`,
  met: value <= limit,
});

const atLeast = (goal, limit, value, unit = "×") => ({
  goal,
  wanted: `≥ ${limit.toLocaleString("en")} ${unit}`,
  found: `${rounded(value)} ${unit}`,
  met: value >= limit,
});

/** The largest share of starts that the library gets wrong. */
const worst = ({ rows }) => Math.max(...rows.filter(({ name }) => name === "thoihan").flatMap(({ wrong }) => wrong));

/** Every goal with what was found. @returns {Goal[]} */
export function goals({ accuracy, add15, others, distance, batch, feedback, warm, cold, size }) {
  const own = add15["thoihan"].min;
  const over = (name) => add15[name].min / own;
  const ratio = (group, above, below) => group[above].min / group[below].min;
  const { memory, cores } = feedback;
  return [
    atMost("worst share of wrong answers, any amount", 0, worst(accuracy) * 100, " %"),
    atLeast("add 15, ISO to ISO: faster than date-fns with a holiday Set", 150, over("date-fns + holiday Set loop")),
    atLeast("… than date-fns without holidays", 40, over("date-fns, no holidays")),
    atLeast("… than dayjs-business-days2", 2000, over("dayjs-business-days2")),
    atMost("… against the bare table", 2, own / add15["bare table"].min),
    atMost("… against the strict parser alone", 2.5, ratio(others, "ISO to ISO", "strict parser alone")),
    atMost("add 10,000 against add 3", 1.5, ratio(distance, "thoihan 10000", "thoihan 3")),
    atMost("deadline with trace, 15 days, against ISO to ISO", 8, ratio(others, "deadline with trace", "ISO to ISO")),
    atMost("a million dates into a reused array, against the bare loop", 2, ratio(batch, "thoihan into", "bare into")),
    atMost("a million dates into a new array, against the bare loop", 2, ratio(batch, "thoihan new", "bare new")),
    atLeast("cases of feedback: faster than date-fns", 20, net(feedback, "peer") / net(feedback, "library")),
    atLeast("… on two cores", 200_000, cores.best, "a second"),
    atMost("… heap at 1,000,000 cases against 10,000", 1.2, memory.many.heap / memory.few.heap),
    atMost("table of the whole coverage, warm", 1, warm.table.min, " ms"),
    atMost("import of the root entry over an empty module", 10, cold.entry.median - cold.empty.median, " ms"),
    atMost("gzip of the calendar functions", 10, size["calendar functions"].gzip / 1000, " kB"),
  ];
}
