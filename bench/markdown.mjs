/** How values and tables are written in the results. */

/** Nanoseconds in the unit that reads best. */
function time(ns) {
  const [value, unit] = ns < 1e3 ? [ns, "ns"] : ns < 1e6 ? [ns / 1e3, "µs"] : [ns / 1e6, "ms"];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

export const pair = (found) => (found === undefined ? "–" : `${time(found.min)} / ${time(found.median)}`);
export const ms = (found) => `${found.min.toFixed(2)} / ${found.median.toFixed(2)} ms`;
export const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
export const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** A whole number, with three digits that say something. */
export const rounded = (value) => value.toLocaleString("en", { maximumSignificantDigits: 3 });

/** A Markdown table with columns of even width, as formatters leave it. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column].length)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`)
    .join("\n");
}
