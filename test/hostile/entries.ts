import * as dossier from "../../src/dossier/index.js";
import * as feedback from "../../src/feedback/index.js";
import * as dateHolidays from "../../src/from-date-holidays/index.js";
import * as icalendar from "../../src/icalendar/index.js";
import * as root from "../../src/index.js";
import * as kpi from "../../src/kpi/index.js";
import * as plans from "../../src/plan/index.js";
import * as procedure from "../../src/procedure/index.js";
import * as schema from "../../src/schema/index.js";
import * as vectors from "../../src/vectors/index.js";

/** Every entry of the package, by its key in the exports map. */
export const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ".": root,
  "./feedback": feedback,
  "./procedure": procedure,
  "./plans": plans,
  "./kpi": kpi,
  "./dossier": dossier,
  "./icalendar": icalendar,
  "./vectors": vectors,
  "./schema": schema,
  "./date-holidays": dateHolidays,
};

/** A public function, called with anything. */
export type Callable = (...args: readonly unknown[]) => unknown;

/** Every function that the entries export, once each; the class of errors is made by the library alone. */
export function publicFunctions(): ReadonlyMap<string, Callable> {
  const found = new Map<string, Callable>();
  for (const exports of Object.values(ENTRIES)) {
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function" || value === root.ThoihanError) continue;
      const known = found.get(name);
      if (known !== undefined && known !== value) throw new Error(`two public functions are called ${name}`);
      // What is exported and callable is called with whatever there is.
      found.set(name, value as Callable);
    }
  }
  return found;
}
