import type { Language } from "../problem/language.js";
import { ENGLISH } from "./phrases.en.js";
import type { Phrases } from "./phrases.js";
import { VIETNAMESE } from "./phrases.vi.js";

/** The phrases of each language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { vi: VIETNAMESE, en: ENGLISH };
