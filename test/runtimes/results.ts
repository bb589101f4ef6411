import Table from "cli-table3";
import type { CaseCounts } from "./reference/index.js";
import { type Form, RUNTIMES, type Runtime, ZONES, type Zone } from "./runtimes.js";

/** What came out of one run. */
export interface RunResult {
  readonly id: string;
  readonly form: Form;
  readonly zone: Zone;
  /** What the runtime calls itself; nothing where it did not get so far. */
  readonly version?: string;
  readonly passed: number;
  /** Whether everything that was demanded of this run held. */
  readonly ok: boolean;
}

/** What a whole run proved in which everything held: what the page of the site shows. */
interface Proven {
  /** Cases with every entry of the package, and with the script, which is the root alone. */
  readonly cases: CaseCounts;
  readonly zones: readonly string[];
  readonly runtimes: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly forms: readonly Form[];
  }[];
}

const FORMS = ["esm", "cjs", "script"] as const satisfies readonly Form[];

/** Runtime × form, with the cases that passed in each zone. */
export function tableOf(results: readonly RunResult[], runtimes: readonly Runtime[]): string {
  const table = new Table({
    head: ["runtime", "version", "ES modules", "CommonJS", "script"],
    style: { head: [], border: [] },
  });
  for (const { id, name } of runtimes) {
    const own = results.filter((each) => each.id === id);
    if (own.length === 0) continue;
    const versions = [...new Set(own.flatMap(({ version }) => version ?? []))];
    table.push([name, versions.join(", "), ...FORMS.map((form) => cellOf(own.filter((each) => each.form === form)))]);
  }
  return table.toString();
}

/** One line where all zones came out alike, otherwise a line each. */
function cellOf(results: readonly RunResult[]): string {
  if (results.length === 0) return "–";
  const counts = [...new Set(results.map(({ passed }) => passed))];
  const [count] = counts;
  if (count !== undefined && counts.length === 1 && results.every(({ ok }) => ok)) {
    return `${count.toLocaleString("en")} in ${results.length} zone${results.length === 1 ? "" : "s"}`;
  }
  return results.map(({ zone, passed, ok }) => `${zone}: ${ok ? "" : "FAILED, "}${passed}`).join("\n");
}

/** What the results prove; nothing where a run is missing or failed. */
export function provenBy(results: readonly RunResult[], cases: CaseCounts): Proven | undefined {
  const zones = Object.keys(ZONES);
  const runtimes: readonly Runtime[] = RUNTIMES;
  const wanted = runtimes.reduce((sum, { forms }) => sum + forms.length * zones.length, 0);
  if (results.length !== wanted || results.some(({ ok }) => !ok)) return undefined;
  return {
    cases,
    zones,
    runtimes: runtimes.map(({ id, name, forms }) => {
      const version = results.find((each) => each.id === id)?.version ?? "";
      return { id, name, version, forms };
    }),
  };
}
