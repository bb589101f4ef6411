import type { Language } from "../../../src/problem/language.js";
import type { CountedFrom, Term } from "../../../src/rule/types.js";
import { plain } from "./markdown.js";

type Unit = Exclude<Term["unit"], "same-day">;

const UNITS: Readonly<Record<Language, Readonly<Record<Unit, readonly [one: string, many: string]>>>> = {
  vi: {
    "working-day": ["ngày làm việc", "ngày làm việc"],
    "calendar-day": ["ngày (tính cả ngày nghỉ)", "ngày (tính cả ngày nghỉ)"],
    week: ["tuần", "tuần"],
    month: ["tháng", "tháng"],
  },
  en: {
    "working-day": ["working day", "working days"],
    "calendar-day": ["calendar day", "calendar days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
  },
};

interface TermWords {
  readonly sameDay: string;
  readonly countedBack: (length: string) => string;
  readonly onTheDayOf: (event: string) => string;
  readonly before: (length: string, event: string) => string;
  readonly after: (length: string, event: string) => string;
}

const TERM_WORDS: Readonly<Record<Language, TermWords>> = {
  vi: {
    sameDay: "trong ngày",
    countedBack: (length) => `${length}, tính ngược`,
    onTheDayOf: (event) => `ngay trong ${event}`,
    before: (length, event) => `chậm nhất ${length} trước ${event}`,
    after: (length, event) => `${length}, kể từ ${event}`,
  },
  en: {
    sameDay: "on the same day",
    countedBack: (length) => `${length}, counted back`,
    onTheDayOf: (event) => `on the day of ${event}`,
    before: (length, event) => `at the latest ${length} before ${event}`,
    after: (length, event) => `${length} from ${event}`,
  },
};

/** How long a term is: `15 ngày làm việc`. */
export function lengthOf({ amount, unit, direction }: Term, language: Language): string {
  if (unit === "same-day") return TERM_WORDS[language].sameDay;
  const length = `${amount} ${UNITS[language][unit][amount === 1 ? 0 : 1]}`;
  return direction === "after" ? length : TERM_WORDS[language].countedBack(length);
}

/** The same with the event that it is counted from. */
export function termFrom(term: Term, from: CountedFrom, language: Language): string {
  const words = TERM_WORDS[language];
  const event = plain(from[language]);
  if (term.unit === "same-day") return words.onTheDayOf(event);
  const length = lengthOf({ ...term, direction: "after" }, language);
  return term.direction === "before" ? words.before(length, event) : words.after(length, event);
}

/** Which days count, in whole sentences. */
export function countingOf({ unit, direction }: Term, language: Language): string {
  if (unit === "same-day") return COUNTING[language].sameDay;
  if (unit === "working-day") return COUNTING[language].working;
  return direction === "before" ? COUNTING[language].before : COUNTING[language].calendar;
}

const COUNTING = {
  vi: {
    working:
      "Ngày xảy ra sự kiện không tính. Chỉ đếm ngày làm việc: bỏ qua ngày nghỉ hằng tuần, nghỉ lễ, tết, nghỉ bù, nghỉ hoán đổi; ngày làm bù được đếm. Hạn cuối là hết ngày làm việc cuối cùng (24 giờ).",
    calendar:
      "Ngày xảy ra sự kiện không tính. Đếm mọi ngày, kể cả ngày nghỉ. Nếu ngày cuối cùng là ngày nghỉ thì thời hạn kéo dài đến hết ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự 2015).",
    before:
      "Đếm ngược từ ngày liền trước sự kiện, kể cả ngày nghỉ. Hạn không dời khi rơi vào ngày nghỉ, vì không văn bản nào cho dời; khi đó nên làm xong trong ngày làm việc liền trước.",
    sameDay: "Phải làm ngay trong ngày xảy ra sự kiện, đến hết 24 giờ; không tính theo giờ.",
  },
  en: {
    working:
      "The day of the event is not counted. Only working days count: weekly rest days, public holidays, compensatory and swapped days off are skipped, and make-up workdays count. It is due by the end of the last working day (24:00).",
    calendar:
      "The day of the event is not counted. Every day counts, days off as well. Where the last one is a day off, the term runs to the end of the next working day (Civil Code 2015, Article 148(5)).",
    before:
      "Counted back from the day before the event, days off as well. It is not moved off a day off, since no text moves it; the working day before is then the safe one.",
    sameDay: "It has to be done on the day of the event, to its end at 24:00; hours are not counted.",
  },
} as const;
