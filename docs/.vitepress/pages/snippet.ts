/** One line of a piece of code; with a value it shows what the expression gives. */
export type SnippetLine = string | readonly [code: string, value: unknown];

/** A piece of code that can be run as it stands; what it shows was computed while the page was written. */
export function snippet(imports: Readonly<Record<string, readonly string[]>>, lines: readonly SnippetLine[]): string {
  const from = Object.entries(imports).map(([name, names]) => `import { ${names.join(", ")} } from "${name}";`);
  const body = lines.map((line) => (typeof line === "string" ? line : `${line[0]} // => ${literal(line[1])}`));
  return ["```ts", ...from, "", ...body, "```"].join("\n");
}

/** A plain value as one would write it in code. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${literal(part)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
