import { inPerCent } from "./accuracy.mjs";
import { AMOUNTS } from "./accuracy-peers.mjs";
import { table } from "./markdown.mjs";

/** The section on wrong answers. */
export function accuracySection({ starts, rows }) {
  const head = ["Library", "What it knows", ...AMOUNTS.map((n) => `n = ${n}`)];
  return `Share of the starts whose n-th working day comes out wrong, over every day from ${starts[0]} to
${starts[starts.length - 1]} (${starts.length.toLocaleString("en")} starts: as far as thirty working days stay inside 2027). Right is what a plain walk over the fact
file of the tests gives, which was collected apart from the library.

${table(
  head,
  rows.map(({ name, knows, wrong }) => [name, knows, ...wrong.map(inPerCent)]),
)}

Whoever keeps both lists right can have right dates from a loop or from dayjs-business-days2. The lists are the work: a
yearly decision, swaps, make-up Saturdays, compensatory days, and a day that the law added in 2026. thoihan rests on the same
decisions: a year of which none is known yet can come out otherwise, and \`certainty\` says so of each day.`;
}
