import { planPages } from "../../.vitepress/pages/plan-page.js";

export default { paths: () => planPages("en") };
