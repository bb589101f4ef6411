import ts from "typescript";
import { describe, expect, it } from "vitest";
import { layerOf, SOURCES, visit } from "./source-files.js";

/** What belongs to a host, a clock, a locale or chance: a bare JavaScript context has none of it. */
const HOST_NAMES = new Set([
  ...["process", "console", "window", "self", "global", "globalThis", "navigator", "require", "Buffer"],
  ...["Intl", "Temporal", "performance", "crypto", "fetch", "setTimeout", "setInterval", "queueMicrotask"],
  ...["structuredClone", "TextEncoder", "TextDecoder", "URL", "eval", "Function", "localStorage"],
]);

/** Members that read a clock, a zone, a locale or chance. */
const HOST_MEMBERS =
  /^(Date\.(now|parse|UTC)|Math\.random|.*\.(toLocale\w*|localeCompare|getTimezoneOffset|get(FullYear|Month|Date|Day|Hours)))$/;

/** The program's own folder may; the library may not. */
const LIBRARY = SOURCES.filter(({ path }) => layerOf(path) !== "cli");

/** True for a name that is looked up, and not for a key, a member behind a point or a type. */
function isLookedUp(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const declared =
    ts.isTypeReferenceNode(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isBindingElement(parent);
  return !declared;
}

/** The names that a file declares itself, as parameters or constants: `window` may be a span of days. */
function declaredIn(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** The host names that a file looks up without declaring them. */
function hostNameOf(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || !HOST_NAMES.has(node.text) || declared.has(node.text)) return undefined;
  return isLookedUp(node) ? node.text : undefined;
}

function findIn(look: (node: ts.Node, declared: ReadonlySet<string>) => string | undefined): string[] {
  return LIBRARY.flatMap(({ path, tree }) => {
    const found: string[] = [];
    const declared = declaredIn(tree);
    visit(tree, (node) => {
      const what = look(node, declared);
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      if (what !== undefined) found.push(`${path}:${line + 1} ${what}`);
    });
    return found;
  });
}

describe("the library outside the program", () => {
  it("names nothing of a host", () => {
    expect(findIn(hostNameOf)).toEqual([]);
  });

  it("makes no Date, which would know the clock and the zone, but for the midnights in UTC that an .ics writer wants", () => {
    const found = findIn((node) => {
      if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || node.expression.getText() !== "Date") return;
      const ofIcalendar = layerOf(node.getSourceFile().fileName) === "icalendar";
      const midnightInUtc =
        node.arguments?.length === 1 && node.arguments[0]?.getText().endsWith("T00:00:00Z`") === true;
      return ofIcalendar && midnightInUtc ? undefined : node.getText();
    });
    expect(found).toEqual([]);
  });

  it("asks no clock, no zone, no locale and no chance", () => {
    const found = findIn((node) =>
      ts.isPropertyAccessExpression(node) && HOST_MEMBERS.test(node.getText()) ? node.getText() : undefined,
    );
    expect(found).toEqual([]);
  });

  it("holds no debugger statement, no compiler directive against errors and no type any", () => {
    const found = findIn((node) => {
      if (node.kind === ts.SyntaxKind.DebuggerStatement) return "debugger";
      return node.kind === ts.SyntaxKind.AnyKeyword ? "any" : undefined;
    });
    const directives = LIBRARY.filter(({ tree }) => /@ts-(ignore|nocheck|expect-error)/.test(tree.text));
    expect(found).toEqual([]);
    expect(directives.map(({ path }) => path)).toEqual([]);
  });
});

describe("this check itself", () => {
  it("sees the names that it looks for, and not those behind a point or declared by the file", () => {
    const text = "process.env; a.process; const b = { window: Intl }; function f(crypto: X) { crypto.x; } console;";
    const tree = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
    const declared = declaredIn(tree);
    const seen: string[] = [];
    visit(tree, (node) => {
      const name = hostNameOf(node, declared);
      if (name !== undefined) seen.push(name);
    });
    expect(seen).toEqual(["process", "Intl", "console"]);
  });
});
