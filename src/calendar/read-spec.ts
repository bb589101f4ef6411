import { formatIso } from "../civil/format-iso.js";
import { WEEKDAYS } from "../civil/weekday.js";
import { bilingual, citation } from "../document/common.js";
import { anything, date, day, fields, list, object, placed, type Reader, text, word } from "../document/read.js";
import { CALENDAR_COVERAGE_REVERSED, CALENDAR_EMPTY_WEEK } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { CERTAINTIES } from "./day-kind.js";

const certainty = /* @__PURE__ */ word(CERTAINTIES);
const cites = /* @__PURE__ */ list(citation);

/** The days of the week that work, as seven flags, Monday first. */
const week: Reader<readonly boolean[]> = (value, path, problems) => {
  const before = problems.length;
  const names = list(word(WEEKDAYS))(value, path, problems);
  if (names?.length === 0 && problems.length === before) problems.push(problem(CALENDAR_EMPTY_WEEK, {}, path));
  return WEEKDAYS.map((weekday) => names?.includes(weekday) === true);
};

/** An object with `from` and `to`, in order, and perhaps more. */
function span<More extends Readonly<Record<string, Reader<unknown>>>>(more: More) {
  const read = object({ from: day, to: day, ...more }, {});
  const checked: typeof read = (value, path, problems) => {
    const found = read(value, path, problems);
    // The two days are read by the first two keys of the object, whatever else there is.
    const { from, to } = (found ?? { from: 0, to: 0 }) as { from: number; to: number };
    if (from <= to) return found;
    problems.push(problem(CALENDAR_COVERAGE_REVERSED, { from: formatIso(from), to: formatIso(to) }, path));
    return undefined;
  };
  return checked;
}

function listed<Kind extends string>(kinds: readonly Kind[]) {
  const optional = { kind: word(kinds), occasion: bilingual, certainty, replaces: date, cites };
  return list(placed(object({ date: day, name: bilingual }, optional)));
}

/** Reads the form of a calendar document; contradictions are found when its days are joined. */
export const readSpec = /* @__PURE__ */ fields(
  { id: text, version: text },
  {
    extends: anything,
    coverage: /* @__PURE__ */ span({}),
    week,
    weekPeriods: /* @__PURE__ */ list(/* @__PURE__ */ span({ week })),
    weekCites: cites,
    daysOff: /* @__PURE__ */ listed(["local-day-off", "public-holiday", "compensatory-day-off", "swapped-day-off"]),
    makeUpDays: /* @__PURE__ */ listed(["local-workday", "make-up-workday"]),
    remarks: /* @__PURE__ */ list(/* @__PURE__ */ object({ date: day, certainty }, { note: bilingual, cites })),
    certainty: /* @__PURE__ */ list(/* @__PURE__ */ object({ from: day, certainty }, {})),
  },
);

/** What `readSpec` makes of a document. */
export type SpecParts = NonNullable<ReturnType<typeof readSpec>>;
