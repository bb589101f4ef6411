/** A page of a dynamic route: the name in its address, and its Markdown. */
export interface Page {
  readonly params: Readonly<Record<string, string>>;
  readonly content: string;
}
