import { indicatorPages } from "../../.vitepress/pages/indicator-page.js";

export default { paths: () => indicatorPages("en") };
