import type { CivilDate } from "../../../../src/civil/civil-date.js";
import { NOT_A_DAY } from "../../../../src/civil/day-number.js";
import { parseIso } from "../../../../src/civil/parse-iso.js";
import type { Bilingual } from "../../../../src/index.js";

/** What was typed as a date: the day, or what is wrong with it. */
export type ReadDate =
  | { readonly date: CivilDate }
  | { readonly wrong: "empty" | "unfinished" | "format" | "no-such-day" };

/** Reads dd/mm/yyyy and nothing else: two digits, two digits, four digits, and a day that exists. */
export function readWrittenDate(text: string): ReadDate {
  const written = text.trim();
  if (written === "") return { wrong: "empty" };
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written);
  if (parts === null) return { wrong: isUnfinished(written) ? "unfinished" : "format" };
  const date = `${parts[3]}-${parts[2]}-${parts[1]}`;
  return parseIso(date) === NOT_A_DAY ? { wrong: "no-such-day" } : { date };
}

/** Whether more typing can make it a date. */
function isUnfinished(text: string): boolean {
  return text.length < 10 && /^\d{0,2}$|^\d{2}\/\d{0,2}$|^\d{2}\/\d{2}\/\d{0,3}$/.test(text);
}

/** What to tell whoever typed it. */
export const DATE_FAULTS: Readonly<Record<Extract<ReadDate, { readonly wrong: string }>["wrong"], Bilingual>> = {
  empty: {
    vi: "Hãy nhập ngày theo dạng dd/mm/yyyy, ví dụ 20/11/2026.",
    en: "Type a date as dd/mm/yyyy, such as 20/11/2026.",
  },
  unfinished: {
    vi: "Ngày chưa gõ đủ: dd/mm/yyyy, ví dụ 20/11/2026.",
    en: "The date is not complete: dd/mm/yyyy, such as 20/11/2026.",
  },
  format: {
    vi: "Hãy viết ngày theo dạng dd/mm/yyyy, ví dụ 20/11/2026.",
    en: "Write the date as dd/mm/yyyy, such as 20/11/2026.",
  },
  "no-such-day": {
    vi: "Ngày này không tồn tại; hãy xem lại ngày và tháng.",
    en: "This day does not exist; look at the day and the month again.",
  },
};

/** A field's text as an address writes it: the parts turned round, and whatever is no date as it stands. */
export function dateToAddress(text: string): string {
  return text.trim().replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");
}

/** A field's text from an address; a day that does not exist is shown, so that it can be refused. */
export function dateFromAddress(value: string): string {
  return value.trim().replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
}
