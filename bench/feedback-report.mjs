import { MB, pair, rounded, table } from "./markdown.mjs";

/** The section on cases of feedback. */

/** Nanoseconds a case without those of making it, at the floor. */
export const net = ({ throughput }, name) => throughput[name].min - throughput.making.min;

const perSecond = (nanoseconds) => rounded(1e9 / nanoseconds);

function throughputTable(feedback) {
  const { throughput } = feedback;
  const row = (label, name) => [
    label,
    pair(throughput[name]),
    perSecond(throughput[name].mean),
    perSecond(throughput[name].min),
    name === "making" ? "–" : perSecond(net(feedback, name)),
  ];
  return table(
    ["What", "a case, min / median", "cases a second, all", "at the floor", "at the floor, without making them"],
    [
      row("`evaluateFeedbackMany`", "library"),
      row("the same over date-fns", "peer"),
      row("making the cases", "making"),
    ],
  );
}

function otherTable({ memory: { few, many }, cores }) {
  return table(
    ["What", "Value"],
    [
      ["two workers, each half of a million, best run", `${rounded(cores.best)} cases a second`],
      ["… first run, while the code is compiled", `${rounded(cores.first)} cases a second`],
      ["heap after collection, most in 10,000 cases", MB(few.heap)],
      ["… most in 1,000,000 cases", MB(many.heap)],
      ["memory of the process, most in 10,000 cases", MB(few.resident)],
      ["… most in 1,000,000 cases", MB(many.resident)],
    ],
  );
}

/** Throughput beside date-fns, and memory. */
export function feedbackSection(feedback) {
  const { peerCases } = feedback.throughput;
  return `A million cases of five events each, made one at a time, go through one call of \`evaluateFeedbackMany\` in one process. The
version over date-fns evaluates the first ${peerCases.toLocaleString("en")} of the same cases in between; it was checked to answer alike before it was
timed. "All" is the whole run with the making of the cases and the compiling of the code; the floor is the best of the parts.

${throughputTable(feedback)}

${otherTable(feedback)}`;
}
