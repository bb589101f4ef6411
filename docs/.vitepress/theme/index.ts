import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { type Component, defineAsyncComponent } from "vue";
import "./style.css";

/** What pages may use; each is loaded by the pages that do, so that the others load no library code. */
const COMPONENTS: Readonly<Record<string, () => Promise<{ readonly default: Component }>>> = {
  DeadlineMonths: () => import("./DeadlineMonths.vue"),
  YearMonths: () => import("./YearMonths.vue"),
  DeadlineCalculator: () => import("./DeadlineCalculator.vue"),
  WorkingDaysCalculator: () => import("./WorkingDaysCalculator.vue"),
  FeedbackCalculator: () => import("./FeedbackCalculator.vue"),
  TargetCalculator: () => import("./TargetCalculator.vue"),
};

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, load] of Object.entries(COMPONENTS)) app.component(name, defineAsyncComponent(load));
  },
} satisfies Theme;
