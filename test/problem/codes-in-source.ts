import { readFileSync } from "node:fs";
import type { ProblemCode } from "../../src/problem/codes.js";

/** The codes as their source lists them, so that one that is added without a sample is noticed when tests run too. */
export const CODES: readonly ProblemCode[] = [
  ...readFileSync(new URL("../../src/problem/codes.ts", import.meta.url), "utf8").matchAll(
    /^ {2}"([a-z]+\.[a-z-]+)":/gm,
  ),
].map(([, code = ""]) => code as ProblemCode);
