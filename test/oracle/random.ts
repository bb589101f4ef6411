/** A small seeded generator (mulberry32): the same draws in every run and every zone. */
export function randomFrom(seed: number): (low: number, high: number) => number {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (low, high) => low + Math.floor(next() * (high - low + 1));
}
