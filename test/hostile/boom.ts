/** What the traps of this suite throw, so that it is told apart from an error of the library's own. */
export class Boom extends Error {
  override readonly name = "Boom";
}

/** Throws as a getter or a trap of a caller's own would. */
export function explode(): never {
  throw new Boom("the getter of a caller");
}

/** A value that throws whatever is asked of it. */
export function exploding<Value extends object>(target: Value): Value {
  const traps: ProxyHandler<Value> = {
    get: explode,
    has: explode,
    set: explode,
    ownKeys: explode,
    getPrototypeOf: explode,
    getOwnPropertyDescriptor: explode,
    defineProperty: explode,
    deleteProperty: explode,
  };
  return new Proxy(target, traps);
}

/** A value that cannot be used any more, not even to ask whether it is a list. */
export function revoked<Value extends object>(target: Value): Value {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A value that finds itself under every key. */
export function endless(): object {
  const traps: ProxyHandler<object> = {
    get: (_, key) => (typeof key === "string" ? proxy : undefined),
    has: () => true,
  };
  const proxy: object = new Proxy({}, traps);
  return proxy;
}

/** An object in which one key throws when it is read. */
export function trap(keys: readonly string[], rest: object = {}): object {
  const made = { ...rest };
  for (const key of keys) Object.defineProperty(made, key, { enumerable: true, configurable: true, get: explode });
  return made;
}
