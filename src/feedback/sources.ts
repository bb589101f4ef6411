import type { Citation } from "../citation/citation.js";
import { DECREE_20_2008, DECREE_92_2017_FEEDBACK } from "../rule/sources.js";

/** An article of Nghị định 20/2008/NĐ-CP on feedback. */
export function decree20(article: { readonly vi: string; readonly en: string }): Citation {
  return { ...DECREE_20_2008, provision: article };
}

/** What Nghị định 92/2017/NĐ-CP added on data messages. */
export function decree92(article: { readonly vi: string; readonly en: string }): Citation {
  return { ...DECREE_92_2017_FEEDBACK, provision: article };
}

/**
 * Quyết định 31/2021/QĐ-TTg on the national portal. Since 20/07/2026 Quyết định 29/2026/QĐ-TTg stands in its place; the
 * articles of that one on feedback were not seen.
 */
export function decision31(article: { readonly vi: string; readonly en: string }): Citation {
  return {
    instrument: "31/2021/QĐ-TTg",
    kind: "decision",
    title: { vi: "Quyết định", en: "Decision" },
    provision: article,
    inForce: { from: "2021-12-09", until: "2026-07-19" },
    mark: "text-seen",
  };
}
