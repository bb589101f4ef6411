import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { sidebarOf } from "./sidebar.js";

/** What the repaired theme says to screen readers. */
interface SpokenLabels {
  readonly mainMenuLabel: string;
  readonly moreMenuLabel: string;
  readonly pagerLabel: string;
}

type Locale = LocaleSpecificConfig<DefaultTheme.Config & SpokenLabels> & {
  label: string;
  link?: string;
  search: DefaultTheme.LocalSearchOptions["locales"];
};

/** The site in Vietnamese, at the root. */
export const vietnamese: Locale = {
  label: "Tiếng Việt",
  lang: "vi",
  description: "Ngày làm việc và thời hạn hành chính của Việt Nam: đến hết ngày nào, tính ra sao, theo văn bản nào.",
  themeConfig: {
    nav: [
      { text: "Hướng dẫn", link: "/guide/first-deadline" },
      { text: "Công cụ tính", link: "/calculators/deadline" },
      { text: "Quy tắc", link: "/rules/" },
      { text: "Lịch", link: "/calendar/" },
    ],
    sidebar: sidebarOf("vi"),
    outline: { label: "Trong trang này", level: [2, 3] },
    docFooter: { prev: "Trang trước", next: "Trang sau" },
    darkModeSwitchLabel: "Giao diện",
    lightModeSwitchTitle: "Chuyển sang nền sáng",
    darkModeSwitchTitle: "Chuyển sang nền tối",
    sidebarMenuLabel: "Mục lục",
    returnToTopLabel: "Về đầu trang",
    langMenuLabel: "Ngôn ngữ",
    skipToContentLabel: "Đến nội dung",
    mainMenuLabel: "Trình đơn chính",
    moreMenuLabel: "Thêm",
    pagerLabel: "Trang trước và trang sau",
    notFound: {
      title: "KHÔNG TÌM THẤY TRANG",
      quote: "Trang này không có, hoặc địa chỉ đã gõ nhầm.",
      linkLabel: "về trang chủ",
      linkText: "Về trang chủ",
    },
  },
  search: {
    root: {
      translations: {
        button: { buttonText: "Tìm", buttonAriaLabel: "Tìm trong trang" },
        modal: {
          displayDetails: "Hiện chi tiết",
          resetButtonTitle: "Xóa",
          backButtonTitle: "Đóng",
          noResultsText: "Không tìm thấy",
          footer: {
            selectText: "chọn",
            selectKeyAriaLabel: "phím Enter",
            navigateText: "di chuyển",
            navigateUpKeyAriaLabel: "phím mũi tên lên",
            navigateDownKeyAriaLabel: "phím mũi tên xuống",
            closeText: "đóng",
            closeKeyAriaLabel: "phím Escape",
          },
        },
      },
    },
  },
};
