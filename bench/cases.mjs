import { bareTable, parseStrict } from "./bare.mjs";
import { isoDate, readHolidays, sampleDates, sampleDays } from "./fixture.mjs";
import { dateFnsPlain, dateFnsSet, dateHolidaysLoop, dayjsBusinessDays, momentBusinessDays } from "./peers.mjs";

const MILLION = 1_000_000;

/** So that 250 working days from the last start still end inside the years that everybody has holidays for. */
const STARTS = { from: "2020-01-01", to: "2029-06-30" };

/** Ten thousand working days are forty years; these starts stay inside the coverage of `vietnam`. */
const EARLY_STARTS = { from: "2000-01-01", to: "2009-12-31" };

/** All contenders for working-day arithmetic on ISO dates, the library and the limit first. */
export function contenders(thoihan) {
  const holidays = readHolidays(thoihan);
  const { addWorkingDays, isWorkingDay, countWorkingDays } = thoihan;
  const bare = bareTable(thoihan);
  return {
    holidays,
    bare,
    list: [
      {
        name: "thoihan",
        exact: true,
        note: "",
        add: (iso, n) => addWorkingDays(iso, n),
        is: (iso) => isWorkingDay(iso),
        count: (from, to) => countWorkingDays(from, to),
      },
      { name: "bare table", exact: true, note: "hand-written, one calendar, no explanation: the limit", ...bare },
      dateFnsPlain(),
      dateFnsSet(holidays),
      dayjsBusinessDays(holidays),
      momentBusinessDays(holidays),
      dateHolidaysLoop(),
    ],
  };
}

/** How many starts get the same answer as from the library. A contender said to be exact that differs ends the run. */
export function checkAnswers(list) {
  const [reference] = list;
  const starts = sampleDates(STARTS.from, STARTS.to);
  return list.map((each) => {
    const asked = each.slow ? starts.slice(0, 256) : starts;
    const same = asked.filter((iso) => each.add(iso, 15) === reference.add(iso, 15)).length;
    if (each.exact && same !== asked.length) throw new Error(`${each.name} answers otherwise: not a baseline`);
    return { ...each, agreement: same / asked.length };
  });
}

/** ISO to ISO, n working days, everybody. The slow ones sit out the long distance. */
export function addCases(list, n) {
  const inputs = sampleDates(STARTS.from, STARTS.to);
  return list
    .filter(({ slow }) => !(slow && n > 15))
    .map(({ name, add }) => ({ name, inputs, op: (iso) => add(iso, n) }));
}

/** The strict parser alone, the deadline with its reasons, and the two questions without arithmetic. */
export function otherCases(thoihan, list) {
  const inputs = sampleDates(STARTS.from, STARTS.to);
  const others = Array.from(sampleDays(STARTS.from, STARTS.to), (day) => isoDate(day + 365));
  const { computeDeadline } = thoihan;
  const deadline = (iso) => {
    const { due, trace } = computeDeadline({ rule: "feedback.resolve", from: iso });
    return trace.length + due.charCodeAt(9);
  };
  const questions = list.filter(({ is, count }) => is !== undefined && count !== undefined);
  return [
    { name: "strict parser alone", inputs, digest: "number", op: (iso) => parseStrict(iso) },
    { name: "deadline with trace", inputs, digest: "number", op: deadline },
    { name: "ISO to ISO", inputs, op: (iso) => thoihan.addWorkingDays(iso, 15) },
    ...questions.map(({ name, is }) => ({ name: `${name}: is`, inputs, digest: "boolean", op: (iso) => is(iso) })),
    ...questions.map(({ name, count }) => ({
      name: `${name}: count`,
      inputs,
      others,
      digest: "number",
      op: (from, to) => count(from, to),
    })),
  ];
}

/** Whether the distance costs anything. */
export function distanceCases({ addWorkingDays }, bare) {
  const inputs = sampleDates(EARLY_STARTS.from, EARLY_STARTS.to);
  return [3, 250, 10_000].flatMap((n) => [
    { name: `thoihan ${n}`, inputs, op: (iso) => addWorkingDays(iso, n) },
    { name: `bare table ${n}`, inputs, op: (iso) => bare.add(iso, n) },
  ]);
}

/** A million dates at once, into a reused array and into a new one. */
export function batchCases({ addWorkingDaysToMany, vietnam }, bare) {
  const days = sampleDays(STARTS.from, STARTS.to, MILLION);
  const inputs = [days];
  const into = new Int32Array(MILLION);
  const common = { inputs, digest: "number", per: MILLION };
  const expected = bare.addToMany(days, 15, new Int32Array(MILLION));
  const found = addWorkingDaysToMany(days, 15);
  if (found.some((day, index) => day !== expected[index])) throw new Error("the bulk path answers otherwise");
  return [
    { ...common, name: "thoihan into", op: (dates) => addWorkingDaysToMany(dates, 15, vietnam, into)[0] },
    { ...common, name: "thoihan new", op: (dates) => addWorkingDaysToMany(dates, 15)[0] },
    { ...common, name: "bare into", op: (dates) => bare.addToMany(dates, 15, into)[0] },
    { ...common, name: "bare new", op: (dates) => bare.addToMany(dates, 15, new Int32Array(dates.length))[0] },
  ];
}
