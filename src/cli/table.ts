import Table from "cli-table3";

/** A table with aligned columns and no frame but a rule under the head, for terminals and for pasting into a mail. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const none = "";
  const table = new Table({
    chars: {
      top: none,
      "top-mid": none,
      "top-left": none,
      "top-right": none,
      bottom: none,
      "bottom-mid": none,
      "bottom-left": none,
      "bottom-right": none,
      left: none,
      "left-mid": none,
      mid: none,
      "mid-mid": none,
      right: none,
      "right-mid": none,
      middle: "  ",
    },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  const widths = [head, ...rows].reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(visible(cell), widest[column] ?? 0)),
    [],
  );
  table.push(
    [...head],
    widths.map((width) => "─".repeat(width)),
    ...rows.map((row) => [...row]),
  );
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The number of columns that a text takes, without its colours. */
function visible(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of colours begin with one
  return text.replace(/\u001b\[\d+m/g, "").length;
}
