import { canonical } from "./canonical.js";
import type { Thoihan } from "./entries.js";

/** A question to the library, and the answer that every runtime has to give. */
export interface Case {
  readonly name: string;
  readonly ask: () => unknown;
  readonly expected: unknown;
}

/** A question whose answer stands in the reference under its name. */
export type Question = Omit<Case, "expected">;

/** What is expected of a question that the library must refuse. */
export function refused(code: string): { readonly refused: string } {
  return { refused: code };
}

/** The answer to a question; a refusal is one as well. */
export function answerOf({ ask }: Question, { ThoihanError }: Thoihan): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ThoihanError) return refused(error.code);
    throw error;
  }
}

/** Nothing where the answer is the expected one, otherwise what to say of it. */
export function failureOf(one: Case, thoihan: Thoihan): string | undefined {
  try {
    const answer = canonical(answerOf(one, thoihan));
    const expected = canonical(one.expected);
    return answer === expected ? undefined : `${one.name}: expected ${shortened(expected)}, got ${shortened(answer)}`;
  } catch (error) {
    return `${one.name}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
