/** Timing: one generated loop a case, samples of all cases interleaved, minimum and median reported. */

const ROUNDS = 21;
const SAMPLE_MS = 30;

/** How a result becomes an integer. Reading a character makes sure that a string was really written. */
const DIGEST = {
  text: (call) => `${call}.charCodeAt(9)`,
  number: (call) => call,
  boolean: (call) => `(${call} ? 1 : 0)`,
};

/** Where the sums end up, once a sample: storing inside the loop would cost more than what is measured. */
let sink = 0;
let loops = 0;

/**
 * A case to measure.
 * @typedef {object} Case
 * @property {string} name
 * @property {(one: unknown, other?: unknown) => unknown} op takes one input, or one of each list
 * @property {ArrayLike<unknown>} inputs as many as a power of two
 * @property {ArrayLike<unknown>} [others] for an op of two arguments, as many
 * @property {"text" | "number" | "boolean"} [digest] what the op returns; text unless given
 * @property {number} [per] answers in one call, for bulk operations
 */

/**
 * Own source text for each case: a loop shared between contenders would see many functions at one call site and stop
 * inlining, and identical text may share its type feedback.
 */
function loopOf({ name, op, inputs, others = inputs, digest = "text" }) {
  const call = op.length === 2 ? "op(inputs[i & mask], others[i & mask])" : "op(inputs[i & mask])";
  const source = `"use strict"; // ${loops++}: ${name}
    return function (start, end) {
      let sum = 0;
      for (let i = start; i < end; i++) sum = (sum + ${DIGEST[digest](call)}) | 0;
      return sum;
    };`;
  return new Function("op", "inputs", "others", "mask", source)(op, inputs, others, inputs.length - 1);
}

function timed(loop, start, iterations) {
  const begin = performance.now();
  const sum = loop(start, start + iterations);
  const elapsed = performance.now() - begin;
  sink = (sink + sum) | 0;
  return elapsed;
}

/** Warms a loop up and finds how many calls fill a sample. */
function calibrate(loop) {
  let iterations = 1;
  let elapsed = timed(loop, 0, iterations);
  while (elapsed < SAMPLE_MS) {
    iterations = Math.ceil(iterations * Math.min(8, Math.max(1.2, (SAMPLE_MS * 1.1) / Math.max(elapsed, 0.01))));
    elapsed = timed(loop, 0, iterations);
  }
  // Once more: the run that filled the sample may have been the one that was still compiling.
  elapsed = Math.min(elapsed, timed(loop, 0, iterations));
  return Math.max(1, Math.round((iterations * SAMPLE_MS) / elapsed));
}

/** The value below which a share of a sorted list lies. */
function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Minimum, median and ninetieth percentile of a list. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/**
 * Nanoseconds an answer for each case, by name.
 * @param {readonly Case[]} cases
 * @returns {Record<string, { min: number, median: number, p90: number }>}
 */
export function measure(cases) {
  const runs = cases.map((each) => {
    const loop = loopOf(each);
    return { name: each.name, loop, per: each.per ?? 1, iterations: calibrate(loop), samples: [] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      // The order turns, so that nobody always follows the same neighbour.
      const run = runs[(turn + round) % runs.length];
      const elapsed = timed(run.loop, round * 977, run.iterations);
      run.samples.push((elapsed * 1e6) / run.iterations / run.per);
    }
  }
  return Object.fromEntries(runs.map(({ name, samples }) => [name, spread(samples)]));
}

/** What was summed; printed, so that no loop is without a use. */
export function checksum() {
  return sink;
}
