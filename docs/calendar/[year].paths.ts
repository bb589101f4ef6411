import { calendarPages } from "../.vitepress/pages/calendar-page.js";

export default { paths: () => calendarPages("vi") };
