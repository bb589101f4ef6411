import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Block, TS_BLOCKS } from "./markdown.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = `${ROOT}test/docs/`;

/** Each entry of the package and its source. */
const PATHS: Readonly<Record<string, string[]>> = {
  thoihan: ["src/index.ts"],
  "thoihan/plans": ["src/plan/index.ts"],
  "thoihan/date-holidays": ["src/from-date-holidays/index.ts"],
  "thoihan/*": ["src/*/index.ts"],
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  resolveJsonModule: true,
  paths: Object.fromEntries(Object.entries(PATHS).map(([name, files]) => [name, files.map((file) => ROOT + file)])),
};

/** The folder that a block belongs in: the one that its fence names, such as `src/vietnam/decisions/`. */
function folderOf(info = ""): string {
  const named = info.split(" ").find((word) => /^[\w/-]+\/$/.test(word));
  return named === undefined ? FOLDER : ROOT + named;
}

/** What the compiler says of blocks, each a module by itself as a reader would save it; by place. */
export function typeErrors(
  blocks: readonly (Pick<Block, "place" | "code"> & { info?: string })[],
): Map<string, string[]> {
  const texts = new Map(blocks.map(({ code, info }, index) => [`${folderOf(info)}__block-${index}.ts`, code]));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  const program = ts.createProgram([...texts.keys()], OPTIONS, host);
  return new Map(
    [...texts.keys()].map((name, index) => {
      const file = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
      return [blocks[index]?.place ?? name, messages];
    }),
  );
}

/** Of every block of the documentation. */
export const TYPE_ERRORS: ReadonlyMap<string, readonly string[]> = typeErrors(TS_BLOCKS);
