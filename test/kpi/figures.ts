type Nested = { readonly [name: string]: Nested | readonly string[] | number };

/** Every figure of a count by its path: `"steps reception late"`. */
export function figures<Figure>(tree: object, path = ""): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const [name, part] of Object.entries(tree as Nested)) {
    const key = path === "" ? name : `${path} ${name}`;
    if (typeof part === "number" || Array.isArray(part)) found.set(key, part as Figure);
    else for (const [inner, figure] of figures<Figure>(part as Nested, key)) found.set(inner, figure);
  }
  return found;
}

export function sorted(ids: readonly string[]): string[] {
  return ids.toSorted();
}
