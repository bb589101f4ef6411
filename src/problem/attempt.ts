/** What a look at a foreign value finds, or `otherwise` where the value's own code, a getter or a proxy, throws. */
export function attempt<Value>(look: () => Value, otherwise: Value): Value {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
