/** A page of a dynamic route: the name in its address, and its Markdown. */
export interface Page {
  readonly params: Readonly<Record<string, string>>;
  readonly content: string;
}

/** A page: what search engines and lists of pages say of it, and its parts, empty ones left out; a wide one has no outline. */
export function page(
  params: Page["params"],
  description: string,
  parts: readonly (string | readonly string[])[],
  wide = false,
): Page {
  const written = parts.flat().filter((part) => part !== "");
  const head = `description: ${JSON.stringify(description)}${wide ? "\naside: false" : ""}`;
  return { params, content: `---\n${head}\n---\n\n${written.join("\n\n")}\n` };
}
