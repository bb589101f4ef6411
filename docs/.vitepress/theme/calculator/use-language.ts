import { useData } from "vitepress";
import { type ComputedRef, computed } from "vue";
import type { Language } from "../../../../src/index.js";

/** The language of the page. */
export function useLanguage(): ComputedRef<Language> {
  const { lang } = useData();
  return computed(() => (lang.value.startsWith("vi") ? "vi" : "en"));
}
