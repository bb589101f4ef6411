import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import DeadlineMonths from "./DeadlineMonths.vue";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("DeadlineMonths", DeadlineMonths);
  },
} satisfies Theme;
