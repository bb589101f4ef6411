import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { spread } from "./measure.mjs";

/** What is paid once: building tables, importing, downloading. */

const PROCESSES = 15;

/** The functions of the calendar section of the interface, without those that read documents. */
const CALENDAR_FUNCTIONS = [
  "vietnam",
  "isWorkingDay",
  "addWorkingDays",
  "countWorkingDays",
  "nextWorkingDay",
  "previousWorkingDay",
  "workingDayOnOrAfter",
  "workingDayOnOrBefore",
  "describeDay",
  "civilDateOf",
  "addWorkingDaysToMany",
  "compareCalendars",
];

async function bundle(entry, names, minify = true) {
  const path = JSON.stringify(fileURLToPath(entry));
  const contents = `export ${names === undefined ? "*" : `{ ${names.join(", ")} }`} from ${path};`;
  const options = { bundle: true, format: "esm", write: false, logLevel: "error", target: "es2022" };
  const stdin = { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) };
  const { outputFiles } = await build({ ...options, minify, stdin });
  return outputFiles[0].contents;
}

/** Bytes after bundling, minifying and gzip, as a page would load them. */
export async function sizes(entry) {
  const parts = {
    "addWorkingDays alone": ["addWorkingDays"],
    "calendar functions": CALENDAR_FUNCTIONS,
    "calendar functions + defineCalendar": [...CALENDAR_FUNCTIONS, "defineCalendar", "calendarSpec"],
    "whole root entry": undefined,
  };
  const found = {};
  for (const [name, names] of Object.entries(parts)) {
    const code = await bundle(entry, names);
    found[name] = { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  }
  return found;
}

function times(count, action) {
  const found = [];
  for (let index = 0; index < count; index++) found.push(action(index));
  return spread(found);
}

/** Milliseconds to compile a table that covers all days, and to read and check a whole calendar document, both warm. */
export function warmBuild({ defineCalendar, calendarSpec, isWorkingDay, vietnam }) {
  const clock = (action) => {
    const begin = performance.now();
    action();
    return performance.now() - begin;
  };
  const calendars = Array.from({ length: 60 }, (_, index) =>
    defineCalendar({ id: `copy-${index}`, version: "1", extends: vietnam }),
  );
  const firstQuestion = (index) => clock(() => isWorkingDay("2026-11-20", calendars[index]));
  times(30, firstQuestion);
  const table = times(30, (index) => firstQuestion(index + 30));
  const document = calendarSpec(vietnam);
  const readAndCheck = () => clock(() => defineCalendar(document));
  times(30, readAndCheck);
  return { table, document: times(30, readAndCheck) };
}

/**
 * Milliseconds in fresh processes: an import of an empty module, an import of the entry, and the first answer after it.
 * Also the first answer of fresh copies of the whole code in this process, which are compiled anew but find a warm engine.
 */
export async function coldStart(entry) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const [empty, child, copy] = ["empty.mjs", "child.mjs", "copy.mjs"].map((name) => join(folder, name));
    writeFileSync(empty, "export {};\n");
    writeFileSync(
      child,
      `const begin = performance.now();
      const { addWorkingDays } = await import(process.argv[2]);
      const imported = performance.now();
      addWorkingDays?.("2026-11-20", 15);
      console.log(JSON.stringify([imported - begin, performance.now() - imported]));\n`,
    );
    const run = (url) => {
      const { stdout, status } = spawnSync(process.execPath, [child, url], { encoding: "utf8" });
      if (status !== 0) throw new Error(`the import of ${url} failed`);
      return JSON.parse(stdout);
    };
    const samples = Array.from({ length: PROCESSES }, () => [run(pathToFileURL(empty).href), run(entry.href)]);
    writeFileSync(copy, await bundle(entry, undefined, false));
    const fresh = [];
    for (let index = 0; index < PROCESSES; index++) {
      const { addWorkingDays } = await import(`${pathToFileURL(copy).href}?copy=${index}`);
      const begin = performance.now();
      addWorkingDays("2026-11-20", 15);
      fresh.push(performance.now() - begin);
    }
    return {
      empty: spread(samples.map(([[imported]]) => imported)),
      entry: spread(samples.map(([, [imported]]) => imported)),
      firstAnswer: spread(samples.map(([, [, answered]]) => answered)),
      freshCopy: spread(fresh),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
