import * as dossier from "../../../src/dossier/index.js";
import * as feedback from "../../../src/feedback/index.js";
import * as dateHolidays from "../../../src/from-date-holidays/index.js";
import * as icalendar from "../../../src/icalendar/index.js";
import * as thoihan from "../../../src/index.js";
import * as kpi from "../../../src/kpi/index.js";
import * as plans from "../../../src/plan/index.js";
import * as procedure from "../../../src/procedure/index.js";
import * as schema from "../../../src/schema/index.js";
import * as vectors from "../../../src/vectors/index.js";

/** The library from its source: what the packed copies are held against. */
export const SOURCE = {
  thoihan,
  subPaths: { "date-holidays": dateHolidays, dossier, feedback, icalendar, kpi, plans, procedure, schema, vectors },
};
