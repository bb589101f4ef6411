/** How a public function is rightly called, and what holds for every answer that it gives. */
export interface Signature {
  /** Right calls, each a list of arguments; hostile ones are made of them. */
  readonly calls: readonly (readonly unknown[])[];
  /** Fails where an answer cannot be right. */
  readonly holds: (answer: unknown, args: readonly unknown[]) => void;
  /** How many of the first arguments are what the library made itself and takes back as it is. */
  readonly handedBack: number;
  /** One call costs as much as many of another function, so that it gets a tenth of the calls. */
  readonly costly: boolean;
}

/** Pairs right calls with what holds for their answers; the types are those of the function. */
export function signature<Args extends readonly unknown[], Answer>(
  _of: (...args: Args) => Answer,
  calls: readonly Args[],
  holds: (answer: Answer, args: Args) => void,
  more: { readonly handedBack?: number; readonly costly?: boolean } = {},
): Signature {
  // A call is judged by the answer to its own arguments, right or poisoned.
  return { calls, holds: holds as Signature["holds"], handedBack: more.handedBack ?? 0, costly: more.costly ?? false };
}
