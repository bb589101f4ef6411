import type { Fetched } from "../prepare/fetch-runtimes.js";
import type { Form, Runtime, Zone } from "../runtimes.js";
import type { Outcome, ZoneEvidence } from "../suite/index.js";

/** What lies where in this run. */
export interface Place {
  /** The project with the installed package. */
  readonly project: string;
  readonly fetched: Fetched;
}

/** One run of the suite. */
export interface Job {
  readonly runtime: Runtime;
  readonly form: Form;
  readonly zone: Zone;
}

/** What a run said of itself and of the library. */
export interface Report extends Outcome {
  readonly version: string;
  readonly zone: ZoneEvidence;
}
