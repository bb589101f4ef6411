import { LINES } from "./sources.js";

/** The rows of the plan of Mỹ Xuyên: numbered points in II, the one sentence of III, unnumbered paragraphs in IV. */
export function rowsOfMyXuyen(): { readonly section: string; readonly row: string }[] {
  const lines = LINES["my-xuyen-2025"].map((line) => line.trim()).filter((line) => line !== "");
  const start = (mark: RegExp): number => lines.findIndex((line) => mark.test(line));
  const [two, three, four] = [start(/^II\. /), start(/^III\. /), start(/^IV\. /)];
  const end = start(/^Trên đây là Kế hoạch/);
  const points = lines.slice(two, three).flatMap((line) => {
    const row = /^(\d(?:\.\d)?)\. ?\S/.exec(line)?.[1];
    // "3. Địa điểm:" only opens its two parts.
    return row === undefined || /^3\. /.test(line) ? [] : { section: "II", row: `II.${row}` };
  });
  const opened = paragraphs(lines.slice(four + 1, end));
  const bases = lines.filter((line) => line.startsWith("Căn cứ "));
  const odd = bases.findIndex((line) => line.includes("269/9/2025")) + 1;
  return [{ section: "căn cứ", row: `căn cứ ${odd}` }, ...points, { section: "III", row: "III" }, ...opened];
}

/** Paragraphs end with a full stop at the end of a line; a footnote stands between two pages. */
function paragraphs(lines: readonly string[]): { readonly section: string; readonly row: string }[] {
  const rows: { section: string; row: string }[] = [];
  let heading = "";
  let item = 0;
  let state: "between" | "heading" | "paragraph" | "footnote" = "between";
  for (const line of lines) {
    const number = /^(\d)\. /.exec(line)?.[1];
    if (state !== "paragraph" && state !== "footnote" && number !== undefined) {
      heading = `IV.${number}`;
      item = 0;
      state = "heading";
      continue;
    }
    if (state === "heading" && /^\p{Ll}/u.test(line)) continue;
    if (/^1 Quy chế/.test(line)) state = "footnote";
    else if (state === "between" || state === "heading") {
      item++;
      rows.push({ section: "IV", row: `${heading}-${item}` });
      state = "paragraph";
    }
    if (line.endsWith(".")) state = "between";
  }
  return rows;
}
