import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { accuracySection } from "./accuracy-report.mjs";
import { feedbackSection } from "./feedback-report.mjs";
import { HOLIDAY_YEARS } from "./fixture.mjs";
import { kB, ms, pair, table } from "./markdown.mjs";

/** Writes the results as a Markdown page. */

function version(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
}

function environment(list) {
  const names = [...new Set(list.flatMap(({ packages = [] }) => packages))];
  const [cpu] = cpus();
  return table(
    ["What", "Value"],
    [
      ["Date", new Date().toISOString().slice(0, 10)],
      ["Processor", `${cpu?.model.trim()}, ${cpus().length} logical cores`],
      ["Runtime", `Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`],
      ["Time zone", process.env.TZ],
      ["Contenders", names.map((name) => `${name} ${version(name)}`).join(", ")],
    ],
  );
}

function addTable(list, { add3, add15, add250 }) {
  const own = add15["thoihan"].min;
  return table(
    ["Contender", "n = 3", "n = 15", "n = 250", "n = 15, × thoihan", "same answers", "remark"],
    list.map(({ name, agreement, note }) => [
      name,
      pair(add3[name]),
      pair(add15[name]),
      pair(add250[name]),
      (add15[name].min / own).toLocaleString("en", { maximumSignificantDigits: 3 }),
      `${(agreement * 100).toFixed(agreement === 1 ? 0 : 1)} %`,
      note,
    ]),
  );
}

function questionTable(list, others) {
  const names = list.map(({ name }) => name).filter((name) => others[`${name}: is`] !== undefined);
  const rows = names.map((name) => [name, pair(others[`${name}: is`]), pair(others[`${name}: count`])]);
  return table(["Contender", "is working day", "count over 365 days"], rows);
}

function otherTable({ others, distance, batch, warm, cold, size }) {
  const rows = [
    ["strict ISO parser alone", pair(others["strict parser alone"])],
    ["`addWorkingDays`, 15 days", pair(others["ISO to ISO"])],
    ["`computeDeadline`, 15 working days, with trace", pair(others["deadline with trace"])],
    ...[3, 250, 10_000].flatMap((n) => [
      [`add ${n.toLocaleString("en")}, starts 2000–2009`, pair(distance[`thoihan ${n}`])],
      [`… bare table`, pair(distance[`bare table ${n}`])],
    ]),
    ["a million dates into a reused array, each", pair(batch["thoihan into"])],
    ["… bare loop", pair(batch["bare into"])],
    ["a million dates into a new array, each", pair(batch["thoihan new"])],
    ["… bare loop", pair(batch["bare new"])],
    ["table of the whole coverage, warm", ms(warm.table)],
    ["`defineCalendar(calendarSpec(vietnam))`: read and check the whole document, warm", ms(warm.document)],
    ["import of the root entry, fresh process", ms(cold.entry)],
    ["import of an empty module, fresh process", ms(cold.empty)],
    ["first answer after it: list of days and table, cold", ms(cold.firstAnswer)],
    ["first answer of a fresh copy of the code in a running process", ms(cold.freshCopy)],
    ...Object.entries(size).map(([name, each]) => [`size: ${name}`, `${kB(each.minified)}, gzip ${kB(each.gzip)}`]),
  ];
  return table(["What", "min / median"], rows);
}

function goalTable(found) {
  return table(
    ["Goal", "Wanted", "Found", "Result"],
    found.map(({ goal, wanted, found: value, met }) => [goal, wanted, value, met ? "pass" : "**miss**"]),
  );
}

/** The whole page. */
export function page({ list, holidays, results, goals: found, losses }) {
  const years = `${HOLIDAY_YEARS.from.slice(0, 4)}–${HOLIDAY_YEARS.to.slice(0, 4)}`;
  const loaded = `${holidays.daysOff.length} days off and ${holidays.makeUpDays.length} make-up days of ${years}`;
  return `# Benchmark results

Written by \`node bench/run.mjs\` after a build. Times are min / median of 21 interleaved samples in one process. The
minimum is the floor, the median is typical. Goals are ratios of minima, since the speed of a shared machine changes by the
minute; milliseconds and bytes are goals only for what is paid once.

${environment(list)}

## Goals

${goalTable(found)}

## Wrong answers

${accuracySection(results.accuracy)}

## Add n working days, ISO string to ISO string

Every contender that takes holidays has the same ${loaded}. 4,096 varied dates from 2020
to mid-2029. "Same answers" compares n = 15 with thoihan; contenders that can hold both lists were checked to agree throughout
before they were timed.

${addTable(list, results)}

## Other questions, ISO strings

${questionTable(list, results.others)}

## Cases of feedback

${feedbackSection(results.feedback)}

## Inside the library

${otherTable(results)}

## Limits and losses

${losses}
`;
}
