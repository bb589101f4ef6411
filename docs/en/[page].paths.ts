import { errorPages } from "../.vitepress/pages/error-page.js";
import { mutationPages } from "../.vitepress/pages/mutation-page.js";

export default { paths: () => [...errorPages("en"), ...mutationPages("en")] };
