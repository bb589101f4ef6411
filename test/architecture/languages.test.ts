import ts from "typescript";
import { describe, expect, it } from "vitest";
import { SOURCES, type SourceFile, visit } from "./source-files.js";

/** Comparisons of anything with the name of a language, as `language === "vi"`. */
function comparisons(files: readonly Pick<SourceFile, "path" | "tree">[]): string[] {
  return files.flatMap(({ path, tree }) => {
    const found: string[] = [];
    visit(tree, (node) => {
      if (!ts.isBinaryExpression(node)) return;
      const sides = [node.left, node.right];
      if (sides.some((side) => ts.isStringLiteral(side) && /^(vi|en)$/.test(side.text))) {
        found.push(`${path}: ${node.getText(tree)}`);
      }
    });
    return found;
  });
}

describe("words in several languages", () => {
  it("are looked up by language and never chosen by comparing, which would speak English in every other one", () => {
    expect(comparisons(SOURCES)).toEqual([]);
  });

  it("would be found if they were compared", () => {
    const tree = ts.createSourceFile(
      "x.ts",
      'const word = language === "vi" ? "tháng" : "month";',
      ts.ScriptTarget.Latest,
      true,
    );
    expect(comparisons([{ path: "x.ts", tree }])).toEqual(['x.ts: language === "vi"']);
  });
});
