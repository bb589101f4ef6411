import { readFileSync } from "node:fs";
import type { PlanId } from "../../src/plan/index.js";

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

/** The rows of the five plans, taken from their texts by hand. */
export const FACTS: readonly FactRow[] = JSON.parse(readFileSync(new URL("plan-rows.json", FIXTURES), "utf8"));

/** The text of a plan as received, line by line. */
export const LINES: Readonly<Record<PlanId, readonly string[]>> = {
  "can-tho-2025": linesOf("can-tho-2025"),
  "hung-phu-2026": linesOf("hung-phu-2026"),
  "hoa-an-2026": linesOf("hoa-an-2026"),
  "my-xuyen-2025": linesOf("my-xuyen-2025"),
  "nam-do-son-2026": linesOf("nam-do-son-2026"),
};

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
