import { evaluateDossier } from "../../src/dossier/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

/** A dossier with nothing wrong in it. */
export const good = { id: "H-1", status: "processing", received: "2026-11-02", due: "2026-11-16" };
/** The same after its end. */
export const ended = { ...good, status: "processed", finished: "2026-11-13" };

/** What a refusal finds wrong with a dossier: codes and places, looked at from the end of the month. */
export function culprits(dossier: unknown, options: object = {}): string[] {
  return culpritsOf(() => evaluateDossier(untyped(dossier), untyped({ asOf: "2026-11-30", ...options })));
}
