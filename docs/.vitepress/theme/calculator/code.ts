/** A plain value as JavaScript writes it: keys bare where they can be, one line where it fits. */
export function literal(value: unknown, indent = ""): string {
  const flat = inOneLine(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 100) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, deeper))
    : entriesOf(value).map(([key, each]) => `${keyOf(key)}: ${literal(each, deeper)}`);
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join("")}${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = entriesOf(value).map(([key, each]) =>
    keyOf(key) === inOneLine(each) ? key : `${keyOf(key)}: ${inOneLine(each)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** Something that is written as it stands, such as the name of a constant. */
export class Code {
  constructor(readonly text: string) {}
}

/** A complete snippet: the import, the statements, and what is told at the end. */
export function snippet(from: string, names: readonly string[], statements: readonly string[]): string {
  return `import { ${[...names].sort().join(", ")} } from "${from}";\n\n${statements.join("\n")}\n`;
}

/** A line that tells a value, with the answer behind it. */
export function tell(expression: string, answer: unknown): string {
  return `console.log(${expression}); // ${JSON.stringify(answer)}`;
}
