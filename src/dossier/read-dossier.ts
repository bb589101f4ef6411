import type { DayNumber } from "../civil/day-number.js";
import { eventDay } from "../document/event.js";
import { collect, list, object, type Reader, readOrRefuse, text, word } from "../document/read.js";
import { DOCUMENT_MISSING_KEY } from "../problem/kinds.js";
import { refuse, refuseAll } from "../problem/thoihan-error.js";
import { requireTerm } from "../rule/require-term.js";
import { findContradictions } from "./contradictions.js";
import { MAXIMUM_TERM_UNITS, type MaximumTerm } from "./dossier.js";
import { canLackReception, DOSSIER_STATUSES, type DossierStatus } from "./statuses.js";

/** A dossier after its form was read, its days as numbers. */
export interface ReadDossier {
  readonly id: string;
  readonly status: DossierStatus;
  readonly received?: DayNumber;
  readonly due?: DayNumber;
  readonly maximumTerm?: MaximumTerm;
  readonly finished?: DayNumber;
  readonly supplements?: readonly ReadSupplement[];
  readonly apologies?: readonly { readonly on: DayNumber; readonly newDue?: DayNumber }[];
}

/** A request for more papers after its form was read. */
export interface ReadSupplement {
  readonly requested: DayNumber;
  readonly answered?: DayNumber;
}

const amount: Reader<number> = (value, path, problems) => {
  // Whatever it is; the function refuses what is no amount.
  const stated = value as number;
  const read = (): number => requireTerm({ amount: stated, unit: "calendar-day", direction: "after" }).amount;
  return collect(problems, read, () => path);
};

const readForm: Reader<ReadDossier> = /* @__PURE__ */ object(
  { id: text, status: /* @__PURE__ */ word(DOSSIER_STATUSES) },
  {
    received: eventDay,
    due: eventDay,
    maximumTerm: /* @__PURE__ */ object({ amount, unit: /* @__PURE__ */ word(MAXIMUM_TERM_UNITS) }, {}),
    finished: eventDay,
    supplements: /* @__PURE__ */ list(/* @__PURE__ */ object({ requested: eventDay }, { answered: eventDay })),
    apologies: /* @__PURE__ */ list(/* @__PURE__ */ object({ on: eventDay }, { newDue: eventDay })),
  },
);

/** Reads a dossier and refuses, all at once, what is wrong with its form; then, all at once, what cannot be. */
export function readDossier(value: unknown, asOf: DayNumber): ReadDossier {
  const read = readOrRefuse(readForm, value);
  if (read.received === undefined && !canLackReception(read.status)) {
    refuse(DOCUMENT_MISSING_KEY, { key: "received" }, []);
  }
  refuseAll(findContradictions(read, asOf));
  return read;
}
