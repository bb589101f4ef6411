/** How far a value is looked into; what lies deeper is told by its identity alone. */
const DEEPEST = 12;

/**
 * What a value is made of, part by part, without running any code of its own, so that a change is seen. A frozen part that
 * was there before cannot change and is not looked into.
 */
export function fingerprint(value: unknown, frozen: WeakSet<object>): unknown[] {
  const parts: unknown[] = [];
  const seen = new Set<object>();
  const visit = (part: unknown, depth: number): void => {
    parts.push(part);
    if (typeof part !== "object" || part === null || frozen.has(part) || seen.has(part) || depth === DEEPEST) return;
    seen.add(part);
    try {
      if (ArrayBuffer.isView(part)) parts.push(...(part as Int32Array));
      const keys = Reflect.ownKeys(part);
      parts.push(keys.length, Object.getPrototypeOf(part));
      for (const key of keys.slice(0, 200)) {
        const found = Object.getOwnPropertyDescriptor(part, key);
        parts.push(key, found?.get);
        visit(found?.value, depth + 1);
      }
    } catch {
      // A proxy of the suite, which nothing can change.
    }
  };
  visit(value, 0);
  return parts;
}

/** Whether two fingerprints are of the same parts. */
export function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, index) => Object.is(part, after[index]));
}

/** Freezes plain data with all that is in it, and remembers what was frozen. */
export function freezeAll(value: unknown, frozen: WeakSet<object>): void {
  if (typeof value !== "object" || value === null || frozen.has(value)) return;
  frozen.add(value);
  if (ArrayBuffer.isView(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeAll(part, frozen);
}
