import type { DayKind } from "../calendar/day-kind.js";
import type { TermUnit } from "../rule/types.js";
import type { Phrases } from "./phrases.js";

const KINDS: Readonly<Record<DayKind | "calendar-day", readonly [one: string, many: string]>> = {
  workday: ["working day", "working days"],
  "make-up-workday": ["make-up workday", "make-up workdays"],
  "local-workday": ["local working day", "local working days"],
  "calendar-day": ["day", "days"],
  weekend: ["weekly rest day", "weekly rest days"],
  "public-holiday": ["public holiday", "public holidays"],
  "compensatory-day-off": ["compensatory day off", "compensatory days off"],
  "swapped-day-off": ["swapped day off", "swapped days off"],
  "local-day-off": ["local day off", "local days off"],
};

const UNITS: Readonly<Record<Exclude<TermUnit, "same-day">, readonly [one: string, many: string]>> = {
  "working-day": ["working day", "working days"],
  "calendar-day": ["calendar day", "calendar days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
};

const days = (amount: number, kind: DayKind | "calendar-day"): string =>
  `${amount} ${KINDS[kind][amount === 1 ? 0 : 1]}`;

const VARIANTS: Readonly<Record<string, string>> = {
  ministry: "ministries",
  province: "provinces and bodies that they delegate to",
  "fast-track": "documents made by the simplified procedure",
};

/** An explanation in English. */
export const ENGLISH: Phrases = {
  headline: (title, due) => `${title}: due by the end of ${due}.`,
  term: ({ amount, unit, direction }, event, from) => {
    if (unit === "same-day") return `It must be done on the same day: ${event}, ${from}.`;
    const length = `${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
    return direction === "before"
      ? `It must be done at the latest ${length} before ${event}, ${from}; that day itself is not counted.`
      : `The term is ${length} from ${event}, ${from}; that day itself is not counted.`;
  },
  counted: (amount, kind, span) => `Counted ${days(amount, kind)}: ${span}.`,
  skipped: (amount, kind, span) => `Not counted, ${days(amount, kind)}: ${span}.`,
  rolled: (ended, kind, to) =>
    `The term ended on ${ended}, a ${KINDS[kind][0]}, and so runs to the end of the next working day, ${to} (Civil Code 2015, Article 148(5)).`,
  actBy: {
    "due-is-off": (day) => `The last day is a day off, and no text moves it; it is best done by ${day}.`,
    "not-before-the-event": (day) =>
      `The last day is a day off, but nothing can be done before the event: act on ${day}.`,
  },
  span: (from, to) => `from ${from} to ${to}`,
  certainty: {
    official: "The days off in this time have been announced.",
    statutory: "Some days in this time follow from the law alone; no announcement of them was seen.",
    projected: "This deadline is expected, not certain: some days in this time have not been decided yet.",
  },
  variant: (name) => `It holds for: ${VARIANTS[name] ?? name}.`,
  basis: (citations) => `Basis: ${citations}.`,
  reading: (text) => `Reading: ${text}`,
  warning: (text) => `Note: ${text}`,
  calendar: (id, version) => `Calendar: ${id}, version ${version}.`,
};
