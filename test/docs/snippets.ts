import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { NOT_RUN, TS_BLOCKS } from "./markdown.js";

const ROOT = new URL("../../", import.meta.url);

/** A piece of code that the documentation shows. */
export interface Snippet {
  /** File and line, for the name of its test. */
  readonly place: string;
  readonly code: string;
}

/** The public functions of the sources: name, file, and whether a doc comment shows an example. */
export interface DocumentedFunction {
  readonly name: string;
  readonly file: string;
  readonly hasExample: boolean;
}

function filesIn(folder: string, ending: string): string[] {
  const found = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" });
  return found.filter((file) => file.endsWith(ending)).map((file) => `${folder}${file.replaceAll("\\", "/")}`);
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

const SOURCES = filesIn("src/", ".ts").map((file) => ({
  file,
  tree: ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true),
}));

/** The text of a tag, without the asterisks of its lines. */
function textOf(tag: ts.JSDocTag): string {
  return ts.getTextOfJSDocComment(tag.comment) ?? "";
}

/** Every example in a doc comment of the sources, in the order of the files. */
export const EXAMPLES: readonly Snippet[] = SOURCES.flatMap(({ file, tree }) => {
  const found: Snippet[] = [];
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment)) continue;
      for (const tag of comment.tags ?? []) {
        if (tag.tagName.text !== "example") continue;
        const line = tree.getLineAndCharacterOfPosition(tag.getStart()).line + 1;
        const place = `${file}:${line}`;
        if (!found.some((each) => each.place === place)) found.push({ place, code: textOf(tag) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
});

/** Every block of TypeScript in the readmes and in docs, but for those that need a framework around them. */
export const BLOCKS: readonly Snippet[] = TS_BLOCKS.filter(({ info }) => !info.split(" ").includes(NOT_RUN));

/** Every function that a file of the sources exports. */
export const FUNCTIONS: readonly DocumentedFunction[] = SOURCES.flatMap(({ file, tree }) =>
  tree.statements.filter(ts.isFunctionDeclaration).flatMap((statement) => {
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (exported !== true || statement.name === undefined) return [];
    const hasExample = ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === "example");
    return [{ name: statement.name.text, file, hasExample }];
  }),
);
