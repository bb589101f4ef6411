import { rulePages } from "../../.vitepress/pages/rule-page.js";

export default { paths: () => rulePages("en") };
