import type { Certainty, Language } from "../../../../src/index.js";

/** What every calculator says, once a language. */
export interface CommonWords {
  readonly input: string;
  readonly result: string;
  readonly compute: string;
  readonly today: string;
  readonly profile: string;
  readonly ownDays: string;
  readonly ownDaysHint: string;
  readonly ownDay: string;
  readonly addOff: string;
  readonly addWork: string;
  readonly off: (date: string) => string;
  readonly work: (date: string) => string;
  readonly remove: (date: string) => string;
  readonly removeSign: string;
  readonly notYet: string;
  readonly unknownNames: (names: string) => string;
  readonly copyAddress: string;
  readonly copyCode: string;
  readonly print: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly showCode: string;
  readonly months: string;
  readonly explanation: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
}

export const COMMON_WORDS: Readonly<Record<Language, CommonWords>> = {
  vi: {
    input: "Dữ liệu",
    result: "Kết quả",
    compute: "Tính",
    today: "Hôm nay",
    profile: "Bộ quy tắc",
    ownDays: "Ngày nghỉ, ngày làm bù của riêng cơ quan",
    ownDaysHint: "Thêm từng ngày; tính chồng lên lịch chung của cả nước.",
    ownDay: "Ngày",
    addOff: "Thêm ngày nghỉ",
    addWork: "Thêm ngày làm bù",
    off: (date) => `nghỉ ${date}`,
    work: (date) => `làm bù ${date}`,
    remove: (date) => `Bỏ ${date}`,
    removeSign: "bỏ",
    notYet: "Chưa tính được:",
    unknownNames: (names) => `Địa chỉ có tham số không dùng ở trang này, đã bỏ qua: ${names}.`,
    copyAddress: "Chép địa chỉ",
    copyCode: "Chép mã",
    print: "In",
    copied: "Đã chép.",
    notCopied: "Trình duyệt không cho chép; hãy chọn và chép bằng tay.",
    showCode: "Phép tính này bằng mã",
    months: "Trên lịch tháng",
    explanation: "Giải thích",
    certainty: "Mức độ chắc chắn",
    certainties: {
      official: "đã công bố",
      statutory: "căn cứ vào luật, chưa thấy thông báo",
      projected: "dự kiến, có ngày chưa được quyết định",
    },
  },
  en: {
    input: "Input",
    result: "Result",
    compute: "Compute",
    today: "Today",
    profile: "Profile",
    ownDays: "Your own days off and make-up days",
    ownDaysHint: "Add them one by one; they come on top of the national calendar.",
    ownDay: "Day",
    addOff: "Add day off",
    addWork: "Add make-up day",
    off: (date) => `off ${date}`,
    work: (date) => `working ${date}`,
    remove: (date) => `Remove ${date}`,
    removeSign: "remove",
    notYet: "Not computed:",
    unknownNames: (names) => `The address has parameters that mean nothing on this page and were left out: ${names}.`,
    copyAddress: "Copy address",
    copyCode: "Copy as code",
    print: "Print",
    copied: "Copied.",
    notCopied: "The browser does not allow copying; select and copy by hand.",
    showCode: "This calculation as code",
    months: "On the calendar",
    explanation: "Explanation",
    certainty: "Certainty",
    certainties: {
      official: "announced",
      statutory: "from the law, no announcement seen",
      projected: "expected: some days are not decided yet",
    },
  },
};
