import { createRequire } from "node:module";
import vm from "node:vm";
import ts from "typescript";
import { ThoihanError } from "../../src/index.js";

/** What an expression of a snippet gave, and what the comment behind it says. */
export interface Shown {
  readonly source: string;
  readonly said: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** The modules that a snippet may import by the name of the package, such as `thoihan/schema`. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Claim {
  /** Where the expression stands, and where the statement that it is in ends. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** An error code instead of a value. */
  readonly throws: boolean;
}

/** A value first, perhaps with words after a colon: `"2026-12-14": 24 November is off`. */
const BARE = /^\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)(?:\s*(?:[:,(;]|$))/;

function parses(text: string): boolean {
  try {
    new vm.Script(`(${text}\n)`);
    return true;
  } catch {
    return false;
  }
}

/** What the comment right behind a place says, on the same line or, with an arrow, on the next ones. */
function claimBehind(code: string, end: number): Pick<Claim, "said" | "throws"> | undefined {
  const behind = code.slice(end);
  const thrown = /^[^\S\n]*\n?[^\S\n]*\/\/ (?:=> )?throws "?([a-z-]+\.[a-z-]+)"?/.exec(behind);
  if (thrown?.[1] !== undefined) return { said: thrown[1], throws: true };
  const arrow = /^[^\S\n]*\n?[^\S\n]*\/\/ => ?((?:.*)(?:\n[^\S\n]*\/\/(?! =>).*)*)/.exec(behind);
  if (arrow?.[1] !== undefined) {
    const lines = arrow[1].split("\n").map((line) => line.replace(/^[^\S\n]*\/\/ ?/, ""));
    for (let count = 1; count <= lines.length; count++) {
      const said = lines.slice(0, count).join("\n");
      if (parses(said)) return { said, throws: false };
    }
    return { said: lines[0] ?? "", throws: false };
  }
  const bare = /^[^\S\n]*\/\/(.*)/.exec(behind);
  const said = BARE.exec(bare?.[1] ?? "")?.[1];
  return said === undefined ? undefined : { said, throws: false };
}

function claimsOf(code: string): Claim[] {
  const tree = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const claims: Claim[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const claim = claimBehind(code, node.end);
      if (claim !== undefined) claims.push({ start: node.expression.getStart(), end: node.expression.end, ...claim });
    }
    if (ts.isVariableStatement(node)) {
      const value = node.declarationList.declarations[0]?.initializer;
      const claim = claimBehind(code, node.end);
      if (value !== undefined && claim !== undefined)
        claims.push({ start: value.getStart(), end: value.end, ...claim });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return claims;
}

/** The code with each expression that a comment speaks of handed to `__show`. */
function instrumented(code: string, claims: readonly Claim[]): string {
  let text = code;
  for (const [index, { start, end, throws }] of [...claims.entries()].reverse()) {
    const own = text.slice(start, end);
    const value = throws ? `__show(${index}, __codeOf(() => (${own})))` : `__show(${index}, (${own}))`;
    text = text.slice(0, start) + value + text.slice(end);
  }
  return text;
}

function codeOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof ThoihanError) return error.code;
    throw error;
  }
  return "nothing thrown";
}

/**
 * Runs a snippet with everything that the library exports in scope, and what the file exports that it stands in (`own`);
 * hands over what it shows.
 */
export async function runSnippet(
  code: string,
  modules: Modules,
  own: Readonly<Record<string, unknown>> = {},
): Promise<Shown[]> {
  const claims = claimsOf(code);
  const shown: Shown[] = [];
  const load = createRequire(import.meta.url);
  const scope: Readonly<Record<string, unknown>> = {
    ...own,
    ...Object.assign({}, ...Object.values(modules)),
    exports: {},
    require: (name: string): unknown => {
      if (!/^thoihan(\/|$)/.test(name)) return load(name);
      const found = modules[name];
      if (found === undefined) throw new Error(`the documentation imports ${name}, which is no entry of the package`);
      return new Proxy(found, {
        get: (target, key) => {
          if (typeof key === "string" && key !== "__esModule" && !(key in target)) {
            throw new Error(`the documentation imports ${key} from ${name}, which does not export it`);
          }
          return target[String(key)];
        },
      });
    },
    __codeOf: codeOf,
    __show: (index: number, found: unknown): unknown => {
      const { start = 0, end = 0, said = "", throws = false } = claims[index] ?? {};
      const expected: unknown = throws ? said : vm.compileFunction(`return (${said}\n);`)();
      shown.push({ source: code.slice(start, end), said, found, expected });
      return found;
    },
  };
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const script = ts.transpileModule(instrumented(code, claims), { compilerOptions: options, reportDiagnostics: true });
  const [mistake] = script.diagnostics ?? [];
  if (mistake !== undefined) throw new Error(ts.flattenDiagnosticMessageText(mistake.messageText, "\n"));
  const run = vm.compileFunction(`return (async () => {\n${script.outputText}\n})();`, Object.keys(scope));
  // What the compiled function answers is a promise of nothing.
  await (run(...Object.values(scope)) as Promise<void>);
  if (shown.length < claims.length) throw new Error(`${claims.length - shown.length} shown values were never reached`);
  return shown;
}
