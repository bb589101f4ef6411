import { errorPages } from "../.vitepress/pages/error-page.js";
import { mutationPages } from "../.vitepress/pages/mutation-page.js";
import { runtimesPages } from "../.vitepress/pages/runtimes-page.js";

export default { paths: () => [...errorPages("en"), ...runtimesPages("en"), ...mutationPages("en")] };
