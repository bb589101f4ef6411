import { errorPages } from "../.vitepress/pages/error-page.js";

export default { paths: () => errorPages("en") };
