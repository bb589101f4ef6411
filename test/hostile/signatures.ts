import { arithmetic } from "./calls/arithmetic.js";
import { calendars } from "./calls/calendars.js";
import { deadlines } from "./calls/deadlines.js";
import { documents } from "./calls/documents.js";
import { cases } from "./calls/feedback.js";
import { figures } from "./calls/figures.js";
import { rules } from "./calls/rules.js";
import type { Signature } from "./signature.js";

/** How each public function is rightly called. */
export const SIGNATURES: Readonly<Record<string, Signature>> = {
  ...arithmetic,
  ...deadlines,
  ...rules,
  ...cases,
  ...documents,
  ...figures,
  ...calendars,
};
