import { expect, it } from "vitest";
import { defineProfile } from "../../src/index.js";
import { culpritsOf } from "../support/refusal.js";
import { evaluate, lines } from "./worked-log.js";

/** Silent on every rule but one, so that the cases of the others come from the national texts. */
const commune = defineProfile({
  id: "xa-a",
  title: { vi: "Xã A", en: "Commune A" },
  extends: "national",
  terms: [{ rule: "procedure.internal-workflow", amount: 1, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
});

/** Wednesday. */
const SIGNED = { "decision-signed": "2026-09-09" };

it("an own profile knows the cases of the profile that it extends", () => {
  const due = (variant: string) => lines(evaluate(SIGNED, "2026-09-09", { profile: commune, variant }));
  expect(due("province")).toContain("publish-national-database: 2026-09-09 → 2026-09-16, upcoming");
  expect(due("ministry")).toContain("publish-national-database: 2026-09-09 → 2026-09-23, upcoming");
});

it("and no other", () => {
  expect(culpritsOf(() => evaluate(SIGNED, "2026-09-09", { profile: commune, variant: "district" }))).toEqual([
    "rule.unknown-variant at variant",
  ]);
});
