import { markdownTable } from "markdown-table";
import type { Language } from "../../../src/problem/language.js";

/** Characters that Markdown, HTML or Vue would read as something else than text. */
const SPECIAL = /[&<>{}|*_[\]`~\\#]/g;

/** A text of a record as Markdown that shows just that text, wherever it stands. */
export function plain(text: string): string {
  const safe = text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
  // At the start of a line "1." or "-" would begin a list.
  return safe
    .replace(/^(\d+)([.)])(?=\s|$)/, (_, number: string, mark: string) => `${number}&#${mark.charCodeAt(0)};`)
    .replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name from code, such as `feedback.resolve`; it may hold no backtick. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** The same in the cell of a table, where a bar would end it. */
export function codeCell(text: string): string {
  return code(text.replaceAll("|", "\\|"));
}

/** Text that is Vietnamese whatever the language of the page, told to screen readers. */
export function vietnamese(text: string, language: Language): string {
  return language === "vi" || text === "" ? plain(text) : `<span lang="vi">${plain(text)}</span>`;
}

/** A link; the text is Markdown already. */
export function link(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** A heading; the text is Markdown already. */
export function heading(level: 1 | 2 | 3, text: string, anchor?: string): string {
  return `${"#".repeat(level)} ${text}${anchor === undefined ? "" : ` {#${anchor}}`}`;
}

/** A table of cells that are Markdown already; nothing where there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const cells = [head, ...rows].map((row) => row.map((cell) => (cell === "" ? "–" : cell.replaceAll("\n", "<br>"))));
  return markdownTable(cells, { alignDelimiters: false });
}

/** A list of items that are Markdown already. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A numbered list of items that are Markdown already. */
export function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

/** A box that stands out. */
export function box(kind: "warning" | "info" | "tip", title: string, text: string): string {
  return `::: ${kind} ${title}\n${text}\n:::`;
}
