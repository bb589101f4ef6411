import type { Language } from "../../../src/problem/language.js";

/** What the page of a rule says around its records. */
export interface RuleWords {
  readonly inShort: string;
  readonly allRules: string;
  readonly term: string;
  readonly countedFrom: string;
  readonly event: string;
  readonly today: (day: string) => string;
  readonly nationalToday: string;
  readonly nationalNone: string;
  readonly case: string;
  readonly repeats: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly notLaw: string;
  readonly notLawText: string;
  readonly notSeenText: string;
  readonly note: string;
  readonly versions: string;
  readonly versionsText: string;
  readonly version: string;
  readonly mark: string;
  readonly basis: string;
  readonly basisText: (day: string) => string;
  readonly text: string;
  readonly textInForce: string;
  readonly usedBy: string;
  readonly reading: string;
  readonly readingText: string;
  readonly code: string;
  readonly errors: string;
  readonly errorsText: string;
  readonly errorCode: string;
  readonly sentence: string;
  readonly refused: string;
  readonly request: string;
  readonly why: string;
}

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = {
  vi: {
    inShort: "Nói ngắn gọn",
    allRules: "Tất cả các quy tắc",
    term: "Thời hạn",
    countedFrom: "Mốc tính",
    event: "Tên mốc tính trong mã",
    today: (day) => `Bộ quy tắc chuẩn (tại ngày ${day})`,
    nationalToday: "Quy định của trung ương (cùng ngày)",
    nationalNone: "không thấy văn bản nào của trung ương đang có hiệu lực đặt con số",
    case: "Trường hợp",
    repeats: "Nếu chưa thực hiện thì lại đến hạn sau mỗi thời hạn như vậy, cho đến khi thực hiện xong.",
    id: "Mã quy tắc",
    field: "Nội dung",
    value: "Giá trị",
    notLaw: "Không phải quy định của trung ương",
    notLawText:
      "Con số của bộ quy tắc chuẩn lấy từ các kế hoạch. Nó cho biết các kế hoạch đó yêu cầu gì; khi nói về luật, hãy xem các dòng của quy định trung ương bên dưới.",
    notSeenText: "Con số này lấy từ nguồn dẫn lại; chính văn bản chưa được đối chiếu.",
    note: "Lưu ý",
    versions: "Các phiên bản theo thời gian",
    versionsText:
      "Xếp theo ngày bắt đầu. Ngày xảy ra sự kiện, chứ không phải ngày hôm nay, quyết định phiên bản nào được áp dụng.",
    version: "Phiên bản",
    mark: "Kiểm chứng",
    basis: "Căn cứ và mức độ kiểm chứng",
    basisText: (day) => `Các nguồn được xem lại lần cuối ngày ${day}. Ý nghĩa của từng mức:`,
    text: "Văn bản",
    textInForce: "Hiệu lực của văn bản",
    usedBy: "Dùng cho phiên bản",
    reading: "Cách hiểu được chọn",
    readingText: "Nơi văn bản không nói rõ, thư viện chọn một cách hiểu và nói ra. Cách hiểu không kiểm chứng điều gì.",
    code: "Gọi bằng mã",
    errors: "Mã lỗi",
    errorsText: "`computeDeadline` có thể từ chối với các mã sau:",
    errorCode: "Mã",
    sentence: "Câu báo lỗi, ví dụ",
    refused: "Những yêu cầu bị từ chối",
    request: "Yêu cầu",
    why: "Vì sao",
  },
  en: {
    inShort: "In plain words",
    allRules: "All rules",
    term: "Term",
    countedFrom: "Counted from",
    event: "Name of the event in code",
    today: (day) => `Standard rules (on ${day})`,
    nationalToday: "National texts (the same day)",
    nationalNone: "no national text in force was found that sets a number",
    case: "Case",
    repeats: "Where it is not done, it falls due again after each such term until it is.",
    id: "Identifier of the rule",
    field: "What",
    value: "Value",
    notLaw: "Not national law",
    notLawText:
      "The number of the standard rules comes from plans. It shows what those plans demand; for the law, see the rows of the national texts below.",
    notSeenText: "This number comes from a secondary source; the text itself was not read.",
    note: "Note",
    versions: "Versions over time",
    versionsText:
      "In the order in which they begin. The day of the event, and not today, picks the version that applies.",
    version: "Version",
    mark: "Verification",
    basis: "Basis and verification",
    basisText: (day) => `The sources were last looked at on ${day}. What the marks mean:`,
    text: "Text",
    textInForce: "Text in force",
    usedBy: "Of version",
    reading: "The reading adopted",
    readingText: "Where a text is silent, the library adopts a reading and says so. A reading verifies nothing.",
    code: "The code to call",
    errors: "Error codes",
    errorsText: "`computeDeadline` can refuse with these codes:",
    errorCode: "Code",
    sentence: "What it says, for example",
    refused: "Requests that are refused",
    request: "Request",
    why: "Why",
  },
};
