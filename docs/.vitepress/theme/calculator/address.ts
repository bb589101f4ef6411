/** The parameters of an address by name; what has no value is left out, what is empty stays. */
export type Params = Readonly<Record<string, string | undefined>>;

/** A calculation as an address: what an address says, and the address of what was put in. */
export interface Codec<State> {
  /** The example that is shown without an address. */
  readonly initial: State;
  /** The parameters that an address may have. */
  readonly names: readonly string[];
  readonly read: (params: Params) => State;
  readonly write: (state: State) => Params;
}

/** A query string such as `?rule=feedback.resolve&from=2026-11-20`, with commas and colons left readable. */
export function writeSearch(params: Params): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) parts.push(`${name}=${readable(value)}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Half a character, which no address can hold, becomes the sign for what cannot be shown. */
function readable(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/");
}

/** The parameters of a query string; the first value of each. */
export function readSearch(search: string): Params {
  const params: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) params[name] ??= value;
  return params;
}

/** What an address says; the example where it says nothing that the calculation knows. */
export function readState<State>(codec: Codec<State>, search: string): State {
  const params = readSearch(search);
  return codec.names.some((name) => params[name] !== undefined) ? codec.read(params) : codec.initial;
}

/** The names in an address that the calculation does not know. */
export function unknownNames({ names }: { readonly names: readonly string[] }, search: string): string[] {
  return Object.keys(readSearch(search)).filter((name) => !names.includes(name));
}

/** A list in one value; nothing where it is empty. */
export function writeList(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(",");
}

/** The list in a value. */
export function readList(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
