/** The entries that a program imports beside the root. */
export interface SubPaths {
  readonly "date-holidays": typeof import("../../../src/from-date-holidays/index.js");
  readonly dossier: typeof import("../../../src/dossier/index.js");
  readonly feedback: typeof import("../../../src/feedback/index.js");
  readonly icalendar: typeof import("../../../src/icalendar/index.js");
  readonly kpi: typeof import("../../../src/kpi/index.js");
  readonly plans: typeof import("../../../src/plan/index.js");
  readonly procedure: typeof import("../../../src/procedure/index.js");
  readonly schema: typeof import("../../../src/schema/index.js");
  readonly vectors: typeof import("../../../src/vectors/index.js");
}

export type Thoihan = typeof import("../../../src/index.js");

/** The copy of the library that is under test. */
export interface Entries {
  readonly thoihan: Thoihan;
  /** Not there in the script build, which is the root alone. */
  readonly subPaths?: SubPaths;
}
