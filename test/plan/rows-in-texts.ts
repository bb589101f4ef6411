import type { PlanId } from "../../src/plan/index.js";
import { LINES } from "./sources.js";

/** A row as it is found in the text of a plan. */
export interface FoundRow {
  readonly section: string | undefined;
  readonly row: string;
  readonly group: boolean;
}

/** Finds the rows of an annex by its layout alone; each plan was received in another one. */
export const ANNEX_ROWS: Readonly<Record<PlanId, () => FoundRow[]>> = {
  "can-tho-2025": canTho,
  "hung-phu-2026": hungPhu,
  "hoa-an-2026": hoaAn,
  "my-xuyen-2025": () => [],
  "nam-do-son-2026": namDoSon,
};

/** Lines behind the first that matches. */
function behind(id: PlanId, mark: RegExp): readonly string[] {
  const lines = LINES[id];
  return lines.slice(lines.findIndex((line) => mark.test(line)) + 1);
}

/** One cell a line: a number with a point begins a row, a letter with a bracket a part of it. */
function canTho(): FoundRow[] {
  const lines = behind("can-tho-2025", /^PHỤ LỤC$/).map((line) => line.trim());
  const rows: FoundRow[] = [];
  let section: string | undefined;
  let number = "";
  lines.forEach((line, index) => {
    if (/^(I|II|II\.\d)$/.test(line)) section = line;
    const [, digits] = /^(\d+)\.$/.exec(line) ?? [];
    const [, letter] = /^([a-d])\)$/.exec(line) ?? [];
    if (digits !== undefined) number = digits;
    // A heading has its title alone before the first part.
    if (digits !== undefined) rows.push({ section, row: digits, group: lines[index + 2] === "a)" });
    if (letter !== undefined) rows.push({ section, row: `${number}.${letter}`, group: false });
  });
  return rows;
}

/** Cells behind tabs. Parts have no number; lines without title or agency only go on with the row above. */
function hungPhu(): FoundRow[] {
  const rows: FoundRow[] = [];
  let section = "";
  let number = "";
  let letter = "";
  let item = 0;
  for (const line of behind("hung-phu-2026", /^STT\t/)) {
    const [head = "", title = "", lead = ""] = line.split("\t");
    const roman = /^(I|II|III|IV)\b\.?/.exec(head)?.[1];
    const digits = /^(\d+)\.$/.exec(head)?.[1];
    const part = head === "" ? /^([a-d])\) /.exec(title)?.[1] : undefined;
    if (roman !== undefined) section = roman;
    else if (digits !== undefined) {
      number = `${section}.${digits}`;
      letter = "";
      item = 0;
      rows.push({ section, row: number, group: lead.trim() === "" });
    } else if (part !== undefined) {
      letter = `.${part}`;
      item = 0;
      rows.push({ section, row: number + letter, group: lead.trim() === "" });
    } else if (head === "" && title.trim() !== "" && lead.trim() !== "") {
      item++;
      rows.push({ section, row: `${number}${letter}-${item}`, group: false });
    }
  }
  return rows;
}

/** Cells behind tabs, numbered from 1, without sections. */
function hoaAn(): FoundRow[] {
  return behind("hoa-an-2026", /^<b>Stt/).flatMap((line) => {
    const row = /^(\d+)\t/.exec(line)?.[1];
    return row === undefined ? [] : { section: undefined, row, group: false };
  });
}

/** A table between bars that starts anew on each page. */
function namDoSon(): FoundRow[] {
  const rows: FoundRow[] = [];
  let section = "";
  let number = "";
  let item = 0;
  for (const line of LINES["nam-do-son-2026"].filter((each) => each.startsWith("|"))) {
    const [, head = "", , lead = ""] = line.split("|").map((cell) => cell.trim());
    const digits = /^(\d+)\.?$/.exec(head)?.[1];
    if (/^(I|II|III|IV|V)$/.test(head)) section = head;
    else if (digits !== undefined) {
      number = `${section}.${digits}`;
      item = 0;
      rows.push({ section, row: number, group: lead === "" });
    } else if (head === "" && lead !== "") {
      item++;
      rows.push({ section, row: `${number}-${item}`, group: false });
    }
  }
  return rows;
}
