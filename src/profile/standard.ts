import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";
import { rules } from "../rule/index.js";
import type { RuleId, RuleVersion } from "../rule/types.js";
import type { Profile } from "./types.js";

/** Makes a profile of one column of the catalogue. */
export function profileOfRules(
  id: string,
  title: Bilingual,
  versions: () => readonly (readonly [RuleId, readonly RuleVersion[]])[],
): Profile {
  return lazyRecord<Profile, { id: string; title: Bilingual }>({ id, title }, ["versions"], () => ({
    versions: Object.fromEntries(versions()),
  }));
}

/** The default profile: the numbers of the plans at every date within coverage, each with its verification mark. */
export const standard: Profile = /* @__PURE__ */ profileOfRules(
  "standard",
  { vi: "Bộ quy tắc chuẩn", en: "Standard rules" },
  () => rules.map((rule) => [rule.id, rule.standard]),
);
