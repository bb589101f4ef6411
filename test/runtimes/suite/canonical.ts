/** A plain value as text: the same for equal values, whatever the order of their keys, and another for −0 and NaN. */
export function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} is no plain value`);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const each: unknown = Reflect.get(value, key);
    if (each !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(each)}`);
  }
  return `{${parts.join()}}`;
}
