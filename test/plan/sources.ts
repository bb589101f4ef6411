import { readFileSync } from "node:fs";
import { PLAN_IDS, type PlanId } from "../../src/plan/index.js";

/** A clause of a time cell as the fact file has it: the kind decides which keys there are. */
export interface FactTiming {
  readonly kind: string;
  readonly raw: string;
  readonly amount?: number;
  readonly every?: readonly { readonly amount: number; readonly unit: string }[];
  readonly [key: string]: unknown;
}

/** A row of the fact file. */
export interface FactRow {
  readonly plan: PlanId;
  readonly place: string;
  readonly section?: string;
  readonly row: string;
  readonly group?: true;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly timing: FactTiming;
  readonly alsoTiming?: readonly FactTiming[];
  readonly targets: readonly { readonly raw: string; readonly value: number | null; readonly [key: string]: unknown }[];
  readonly product: string | null;
  readonly anomalies?: readonly { readonly raw: string; readonly [key: string]: unknown }[];
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** The rows of the plans, taken from their texts by hand. */
export const FACTS: readonly FactRow[] = JSON.parse(readFileSync(new URL("plan-rows.json", FIXTURES), "utf8"));

/** The text of a plan as received, line by line. */
export const LINES = Object.fromEntries(PLAN_IDS.map((id) => [id, linesOf(id)])) as Readonly<
  // One entry for each of the ids.
  Record<PlanId, readonly string[]>
>;

function linesOf(id: PlanId): readonly string[] {
  return readFileSync(new URL(`plans/${id}.txt`, FIXTURES), "utf8").split("\n");
}

/** A text with each run of white space as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The whole text of a plan on one line. */
export function textOf(id: PlanId): string {
  return oneLine(LINES[id].join("\n"));
}
