import { rules } from "../rule/index.js";
import { profileOfRules } from "./standard.js";
import type { Profile } from "./types.js";

/** What national texts say, by date; it refuses where they set no number, and extends nothing. */
export const national: Profile = /* @__PURE__ */ profileOfRules(
  "national",
  { vi: "Quy định của trung ương", en: "National texts" },
  () => rules.map((rule) => [rule.id, rule.national]),
);
