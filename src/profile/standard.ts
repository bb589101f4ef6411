import { rules } from "../rule/index.js";
import type { Profile } from "./types.js";

/** The default profile: the numbers of the plans at every date within coverage, each with its verification mark. */
export const standard: Profile = /* @__PURE__ */ (() => ({
  id: "standard",
  title: { vi: "Bộ quy tắc chuẩn", en: "Standard rules" },
  versions: Object.fromEntries(rules.map((rule) => [rule.id, rule.standard])),
}))();
