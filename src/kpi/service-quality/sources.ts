import type { Citation, VerificationMark } from "../../citation/citation.js";
import type { Bilingual } from "../../problem/language.js";

/** A place in, or an account of, the Decision on the index. */
function decision766(provision: Bilingual, mark: VerificationMark): Citation {
  return {
    instrument: "766/QĐ-TTg",
    kind: "decision",
    title: { vi: "Quyết định", en: "Decision" },
    provision,
    inForce: { from: "2022-06-23" },
    mark,
  };
}

/** The groups as the Decision names them: five. */
export function fiveGroups(): Citation {
  return decision766({ vi: "năm nhóm chỉ số", en: "the five groups of metrics" }, "text-seen");
}

/** The maxima, on which independent programs agree; the table of the Decision was not seen. */
export function maxima(): Citation {
  return decision766(
    { vi: "điểm tối đa, theo phần mềm của các đơn vị", en: "maxima, as in software of the offices" },
    "secondary",
  );
}

/** The formula of a metric as public software writes down the operator's description. */
export function formulaOf(metric: string): Citation {
  return decision766(
    {
      vi: `công thức chỉ số ${metric} theo mô tả của đơn vị vận hành`,
      en: `formula of metric ${metric} as described by the operator`,
    },
    "secondary",
  );
}

/** The formula of a metric as a published summary of the Decision has it. */
export function summaryOf(metric: string): Citation {
  return decision766(
    {
      vi: `công thức chỉ số ${metric} theo bản tóm tắt đã công bố`,
      en: `formula of metric ${metric} as in a published summary`,
    },
    "text-seen",
  );
}
