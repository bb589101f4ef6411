/**
 * Freezes plain data with all that is in it, once: what is frozen already is not looked into again. Records that are
 * handed out by reference are frozen, so that no caller changes what another is told.
 */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeDeep(part);
  return value;
}
