/**
 * How often the n-th working day comes out wrong, by tool: `node bench/accuracy.mjs` after a build prints the table of the
 * readmes. Wrong is what differs from a plain walk over the fact file of the tests, which was collected apart from the
 * library; the library is held against it like the others.
 */
import "./zone.mjs";

import { existsSync, readFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { epochDay, isoDate } from "./fixture.mjs";
import { dateFnsPlain, dateHolidaysLoop } from "./peers.mjs";

/** How many working days are added. */
const AMOUNTS = [5, 15, 30];

/** Thirty working days from the last of them end in January 2027, which the fact file covers. */
const STARTS = { from: "2026-01-01", to: "2026-11-30" };

/** The last day that the fact file knows. */
const LAST_FACT = "2027-12-31";

/** The next working day by the fact file: a weekday that it does not list as off, or a make-up day. */
function nextByFacts() {
  const file = new URL("../test/fixtures/vn-days-2000-2027.json", import.meta.url);
  const kinds = new Map(JSON.parse(readFileSync(file, "utf8")).days.map(({ date, kind }) => [date, kind]));
  const works = (day) => {
    const kind = kinds.get(isoDate(day));
    // Day 0 was a Thursday.
    return kind === undefined ? (day + 3) % 7 < 5 : kind === "make-up-workday";
  };
  return (iso) => {
    let day = epochDay(iso) + 1;
    while (!works(day)) day++;
    return isoDate(day);
  };
}

/** n working days on is n times the next one; each day is asked about once, since some are slow to answer. */
export function walk(next) {
  const known = new Map();
  return (iso, n) => {
    let day = iso;
    for (let left = n; left > 0; left--) {
      if (!known.has(day)) known.set(day, next(day));
      day = known.get(day);
    }
    return day;
  };
}

/** n working days on by the facts alone. */
export function rightAnswer() {
  return walk(nextByFacts());
}

/** How much of the starts a tool answers otherwise than the facts do. */
export function shareWrong(add, right, starts, n) {
  return starts.filter((iso) => add(iso, n) !== right(iso, n)).length / starts.length;
}

/** Every day from one to another. */
export function daysFrom(from, to) {
  const days = [];
  for (let day = epochDay(from); day <= epochDay(to); day++) days.push(isoDate(day));
  return days;
}

/** The last start whose n-th working day the fact file still covers. */
export function lastStart(right, n) {
  let day = epochDay(LAST_FACT);
  while (right(isoDate(day), n) > LAST_FACT) day--;
  return isoDate(day);
}

/** A share in per cent, and zero where not one start is wrong. */
export function inPerCent(share) {
  return share === 0 ? "0" : `${(share * 100).toFixed(1)} %`;
}

/** Rows of the table as text: n, and for date-fns, date-holidays and the library the share of starts that come out wrong. */
export function accuracy(addWorkingDays) {
  const right = rightAnswer();
  const dateHolidays = dateHolidaysLoop();
  const tools = [dateFnsPlain().add, walk((iso) => dateHolidays.add(iso, 1)), addWorkingDays];
  const starts = daysFrom(STARTS.from, STARTS.to);
  return AMOUNTS.map((n) => {
    const shares = tools.map((add) => inPerCent(shareWrong(add, right, starts, n)));
    return `| ${[n, ...shares].join(" | ")} |`;
  });
}

/** The version of an installed package, without its last part. */
function versionOf(name) {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).version.replace(/\.\d+$/, "");
}

/** The head of the table. */
export function head() {
  const peers = `date-fns ${versionOf("date-fns")} | date-holidays ${versionOf("date-holidays")} with a day loop`;
  return [`| n | ${peers} | thoihan |`, "|---|---|---|---|"];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const entry = new URL("../dist/index.js", import.meta.url);
  if (!existsSync(fileURLToPath(entry))) {
    console.error('Nothing built at dist/index.js: run "npm run build" first.');
    process.exit(2);
  }
  const { addWorkingDays } = await import(entry.href);
  console.log([...head(), ...accuracy(addWorkingDays)].join("\n"));
}
