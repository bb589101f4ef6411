import type { Language } from "../../src/problem/language.js";

/** What the site itself says around the records, once a language. */
export interface SiteWords {
  readonly guides: string;
  readonly calculators: string;
  readonly rules: string;
  readonly plans: string;
  readonly calendar: string;
  readonly allYears: string;
  readonly indicators: string;
  readonly reference: string;
  readonly errors: string;
  readonly runtimes: string;
  readonly mutation: string;
  readonly api: string;
  readonly conventions: string;
  readonly dependencies: string;
  readonly benchmarks: string;
  /** File names of the guides, and what they are called. */
  readonly guideTitles: readonly (readonly [name: string, title: string])[];
  readonly calculatorTitles: readonly (readonly [name: string, title: string])[];
}

export const WORDS: Readonly<Record<Language, SiteWords>> = {
  vi: {
    guides: "Hướng dẫn",
    calculators: "Công cụ tính",
    rules: "Quy tắc thời hạn",
    plans: "Kế hoạch",
    calendar: "Lịch làm việc",
    allYears: "Mọi năm",
    indicators: "Chỉ tiêu",
    reference: "Tra cứu",
    errors: "Mã lỗi",
    runtimes: "Chạy được ở đâu",
    mutation: "Kiểm thử đột biến",
    api: "Hàm và kiểu (tiếng Anh)",
    conventions: "Quy ước (tiếng Anh)",
    dependencies: "Thư viện sử dụng (tiếng Anh)",
    benchmarks: "Tốc độ và độ chính xác (tiếng Anh)",
    guideTitles: [
      ["first-deadline", "Thời hạn đầu tiên trong năm phút"],
      ["embedding", "Nhúng vào phần mềm một cửa"],
      ["your-commune", "Lịch và kế hoạch của xã, phường"],
      ["a-swap-is-announced", "Khi có thông báo hoán đổi ngày làm việc"],
      ["certainty", "Mức độ chắc chắn"],
      ["in-the-database", "Tính lại hồ sơ ngay trong cơ sở dữ liệu"],
      ["migrating", "Chuyển từ date-fns, date-holidays, vòng lặp tự viết"],
      ["reading-the-law", "Luật đã được đọc như thế nào"],
      ["contributing-a-decision", "Đóng góp một quyết định nghỉ lễ"],
    ],
    calculatorTitles: [
      ["deadline", "Tính thời hạn"],
      ["working-days", "Đếm ngày làm việc"],
      ["feedback", "Hồ sơ phản ánh, kiến nghị"],
      ["target", "Đánh giá chỉ tiêu"],
    ],
  },
  en: {
    guides: "Guides",
    calculators: "Calculators",
    rules: "Rules",
    plans: "Plans",
    calendar: "Calendar",
    allYears: "All years",
    indicators: "Indicators",
    reference: "Reference",
    errors: "Error codes",
    runtimes: "Where it runs",
    mutation: "Mutation testing",
    api: "API",
    conventions: "Conventions",
    dependencies: "Dependencies",
    benchmarks: "Benchmarks",
    guideTitles: [
      ["first-deadline", "The first deadline in five minutes"],
      ["embedding", "Embedding in one-stop-shop software"],
      ["your-commune", "Your commune's calendar and plan"],
      ["a-swap-is-announced", "When a swap of days is announced"],
      ["certainty", "What certainty means"],
      ["in-the-database", "Recomputing dossiers in the database"],
      ["migrating", "Migrating from date-fns, date-holidays or loops"],
      ["reading-the-law", "How the law was read"],
      ["contributing-a-decision", "Contributing a holiday decision"],
    ],
    calculatorTitles: [
      ["deadline", "A deadline"],
      ["working-days", "Working days between two dates"],
      ["feedback", "A feedback case"],
      ["target", "A target"],
    ],
  },
};
