import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** One import of a source file. */
export interface SourceImport {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A source file, by its path below its folder, with what it imports and its tree. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly SourceImport[];
  readonly tree: ts.SourceFile;
}

/** All TypeScript files of a folder, by their paths below it. */
export function readSources(folder: URL): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, folder), "utf8");
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, tree, imports: importsOf(tree) };
    });
}

/** All TypeScript files of src. */
export const SOURCES: readonly SourceFile[] = readSources(new URL("../../src/", import.meta.url));

function importsOf(tree: ts.SourceFile): SourceImport[] {
  const found: SourceImport[] = [];
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnlyImport(node) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push({ from: argument && ts.isStringLiteral(argument) ? argument.text : "?", typeOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ from: node.argument.literal.getText().slice(1, -1), typeOnly: true });
    }
  });
  return found;
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings, name } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** Looks at every node of a tree. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** The path below the same folder that a relative import leads to; `undefined` for a package. */
export function targetOf(file: SourceFile, { from }: SourceImport): string | undefined {
  if (!from.startsWith(".")) return undefined;
  return normalize(join(dirname(file.path), from))
    .replaceAll("\\", "/")
    .replace(/\.js$/, ".ts");
}

/** The first folder of a path below src; `index.ts` at the top is a layer of its own. */
export function layerOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}
