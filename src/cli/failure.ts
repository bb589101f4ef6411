import type { Problem } from "../problem/codes.js";
import { describeProblem } from "../problem/describe-problem.js";
import type { Language } from "../problem/language.js";
import { ThoihanError } from "../problem/thoihan-error.js";
import type { World } from "./world.js";

/** Exit statuses of the command line. */
export const EXIT = { done: 0, overdue: 1, badInput: 2 } as const;

/** A problem as one line: the place, the code, and the sentence. */
function writeProblem(problem: Problem, language: Language): string {
  const place = (problem.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const at = place === "" ? "" : ` ${place.replace(/^\./, "")}`;
  return `[${problem.code}]${at}: ${describeProblem(problem, language)}`;
}

/** Tells everything that is wrong with an input, each problem on a line behind `where`. */
export function tell(world: World, where: string, error: unknown, language: Language): void {
  if (error instanceof ThoihanError) {
    for (const problem of error.problems) world.err(`${where}: ${writeProblem(problem, language)}\n`);
  } else if (isFileError(error)) {
    const words = { vi: "không đọc được tệp", en: "cannot read the file" }[language];
    // An error of reading, such as that of a folder, names no file.
    world.err(`${where}: ${words}${error.path === undefined ? "" : ` ${error.path}`} (${error.code})\n`);
  } else {
    throw error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
