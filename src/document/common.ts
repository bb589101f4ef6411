import { CITATION_KINDS, type Citation, VERIFICATION_MARKS } from "../citation/citation.js";
import type { Bilingual } from "../problem/language.js";
import { date, object, type Reader, text, word } from "./read.js";

/** A text in both languages. */
export const bilingual: Reader<Bilingual> = /* @__PURE__ */ object({ vi: text, en: text }, {});

/** A citation. */
export const citation: Reader<Citation> = /* @__PURE__ */ object(
  { instrument: text },
  {
    kind: /* @__PURE__ */ word(CITATION_KINDS),
    title: bilingual,
    provision: bilingual,
    url: text,
    inForce: /* @__PURE__ */ object({ from: date }, { until: date }),
    mark: /* @__PURE__ */ word(VERIFICATION_MARKS),
  },
);
