import { type Citation, VERIFICATION_MARKS } from "../citation/citation.js";
import { formatIso } from "../civil/format-iso.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import type { Bilingual } from "../problem/language.js";
import { readDay, readList, readObject, readText, readWord } from "./read.js";

/** A text in both languages. */
export function readBilingual(value: unknown, path: ProblemPath, problems: Problem[]): Bilingual | undefined {
  if (value === undefined) return undefined;
  const record = readObject(value, { required: ["vi", "en"], optional: [] }, path, problems);
  if (record === undefined) return undefined;
  const vi = readText(record["vi"], [...path, "vi"], problems);
  const en = readText(record["en"], [...path, "en"], problems);
  return vi === undefined || en === undefined ? undefined : { vi, en };
}

/** A list of citations. */
export function readCitations(value: unknown, path: ProblemPath, problems: Problem[]): readonly Citation[] {
  const keys = { required: ["instrument"], optional: ["title", "provision", "url", "inForce", "mark"] };
  return readList(value, path, problems).flatMap((item, index) => {
    const place = [...path, index];
    const record = readObject(item, keys, place, problems);
    if (record === undefined) return [];
    const instrument = readText(record["instrument"], [...place, "instrument"], problems);
    const title = readBilingual(record["title"], [...place, "title"], problems);
    const provision = readBilingual(record["provision"], [...place, "provision"], problems);
    const url = readText(record["url"], [...place, "url"], problems);
    const mark = readWord(record["mark"], VERIFICATION_MARKS, [...place, "mark"], problems);
    const inForce = readInForce(record["inForce"], [...place, "inForce"], problems);
    if (instrument === undefined) return [];
    return [
      {
        instrument,
        ...(title === undefined ? {} : { title }),
        ...(provision === undefined ? {} : { provision }),
        ...(url === undefined ? {} : { url }),
        ...(inForce === undefined ? {} : { inForce }),
        ...(mark === undefined ? {} : { mark }),
      },
    ];
  });
}

function readInForce(value: unknown, path: ProblemPath, problems: Problem[]): Citation["inForce"] {
  if (value === undefined) return undefined;
  const record = readObject(value, { required: ["from"], optional: ["until"] }, path, problems);
  if (record === undefined) return undefined;
  const from = readDay(record["from"], [...path, "from"], problems);
  const until = readDay(record["until"], [...path, "until"], problems);
  if (from === undefined) return undefined;
  return { from: formatIso(from), ...(until === undefined ? {} : { until: formatIso(until) }) };
}
