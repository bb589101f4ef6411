import { readFileSync } from "node:fs";
import type { ProblemCode } from "../../../src/problem/codes.js";

const SOURCES = new URL("../../../src/", import.meta.url);

/** The codes that a public function says in its doc comment that it throws. */
export function codesThrownBy(name: string, file: string): ProblemCode[] {
  const source = readFileSync(new URL(file, SOURCES), "utf8");
  const before = source.slice(0, source.indexOf(`export function ${name}(`));
  const thrown = before.slice(before.lastIndexOf("@throws"));
  const [said = ""] = thrown.split("@example");
  // What stands in backticks behind the tag are codes; the test of the pages looks each up.
  return [...said.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, code]) => code as ProblemCode);
}
