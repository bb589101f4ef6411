import { useData } from "vitepress";
import { type ComputedRef, computed } from "vue";
import { LANGUAGES, type Language } from "../../../../src/problem/language.js";

/** The language of the page. */
export function useLanguage(): ComputedRef<Language> {
  const { lang } = useData();
  return computed(() => LANGUAGES.find((language) => lang.value.startsWith(language)) ?? "en");
}
