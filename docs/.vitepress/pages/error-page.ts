import { safeComputeDeadline } from "../../../src/deadline/compute-deadline.js";
import type { ProblemCode } from "../../../src/problem/codes.js";
import { describeProblem } from "../../../src/problem/describe-problem.js";
import type { Language } from "../../../src/problem/language.js";
import { errorAnchor } from "../addresses.js";
import { WORDS } from "../words.js";
import { code, heading, plain } from "./markdown.js";
import { type Page, page } from "./page.js";
import { PROBLEM_CODES, sampleProblem } from "./problem-words.js";
import { literal, snippet } from "./snippet.js";

/** The first part of a code; one without a name here is a mistake of types. */
type Area = ProblemCode extends `${infer First}.${string}` ? First : never;

interface ErrorWords {
  readonly description: string;
  readonly text: string;
  readonly example: string;
  readonly sentence: string;
  readonly params: string;
  readonly none: string;
  readonly areas: Readonly<Record<Area, string>>;
}

const ERROR_WORDS: Readonly<Record<Language, ErrorWords>> = {
  vi: {
    description: "Mọi mã lỗi của thư viện, câu báo lỗi và các giá trị kèm theo.",
    text: "Mọi lời từ chối của thư viện là một `ThoihanError` với mã cố định. So sánh `code`, không so sánh câu chữ; `problems` liệt kê mọi điều sai cùng lúc; `describeProblem` viết thành câu tiếng Việt hoặc tiếng Anh. Các hàm `safe…` trả lời từ chối thay vì ném lỗi.",
    example: "Ví dụ",
    sentence: "Câu báo lỗi, ví dụ",
    params: "Giá trị kèm theo (`params`), ví dụ",
    none: "không có",
    areas: {
      date: "Ngày",
      instant: "Thời điểm",
      argument: "Tham số",
      calendar: "Lịch",
      document: "Tài liệu dữ liệu",
      rule: "Quy tắc",
      profile: "Bộ quy tắc",
      publication: "Công bố, công khai thủ tục",
      plan: "Kế hoạch",
      period: "Kỳ báo cáo",
      kpi: "Chỉ tiêu",
      deadline: "Thời hạn",
      feedback: "Phản ánh, kiến nghị",
      quality: "Bộ chỉ số phục vụ",
      dossier: "Hồ sơ một cửa",
      evaluation: "Kết quả đánh giá hồ sơ",
    },
  },
  en: {
    description: "Every error code of the library, what it says and the values that it carries.",
    text: "Whatever the library refuses is a `ThoihanError` with a stable code. Compare `code`, not the sentence; `problems` lists all that is wrong at once; `describeProblem` says it in Vietnamese or English. The `safe…` functions return a refusal instead of throwing it.",
    example: "Example",
    sentence: "What it says, for example",
    params: "Values that it carries (`params`), for example",
    none: "none",
    areas: {
      date: "Dates",
      instant: "Instants",
      argument: "Arguments",
      calendar: "Calendars",
      document: "Documents",
      rule: "Rules",
      profile: "Profiles",
      publication: "Publication of procedures",
      plan: "Plans",
      period: "Periods",
      kpi: "Indicators",
      deadline: "Deadlines",
      feedback: "Feedback",
      quality: "Service-quality index",
      dossier: "One-stop-shop dossiers",
      evaluation: "Evaluated cases and dossiers",
    },
  },
};

/** The page of all error codes. */
export function errorPages(language: Language): Page[] {
  const words = ERROR_WORDS[language];
  const title = WORDS[language].errors;
  // A code begins with its area.
  const areas = [...new Set(PROBLEM_CODES.map((each) => each.split(".")[0] as Area))];
  return [
    page({ page: "errors" }, words.description, [
      heading(1, title),
      words.text,
      heading(2, words.example),
      exampleCode(language),
      ...areas.flatMap((area) => [
        heading(2, words.areas[area]),
        ...PROBLEM_CODES.filter((each) => each.startsWith(`${area}.`)).flatMap((each) => entry(each, language)),
      ]),
    ]),
  ];
}

function entry(each: ProblemCode, language: Language): string[] {
  const words = ERROR_WORDS[language];
  const problem = sampleProblem(each);
  const params = Object.keys(problem.params).length === 0 ? words.none : code(literal(problem.params));
  return [
    heading(3, code(each), errorAnchor(each)),
    `${words.sentence}: ${plain(describeProblem(problem, language))}`,
    `${words.params}: ${params}`,
  ];
}

function exampleCode(language: Language): string {
  const answer = safeComputeDeadline({ rule: "feedback.resolve", from: "2026-02-30" });
  const [problem] = answer.success ? [] : answer.error.problems;
  if (problem === undefined) throw new Error("30 February is refused");
  return snippet({ thoihan: ["describeProblem", "safeComputeDeadline"] }, [
    'const answer = safeComputeDeadline({ rule: "feedback.resolve", from: "2026-02-30" });',
    ["answer.success;", answer.success],
    "if (!answer.success) {",
    ["  answer.error.code;", problem.code],
    [`  describeProblem(answer.error.problems[0], "${language}");`, describeProblem(problem, language)],
    "}",
  ]);
}
