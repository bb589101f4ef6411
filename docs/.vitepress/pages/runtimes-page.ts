import { writeNumber } from "../../../src/kpi/write-number.js";
import type { Language } from "../../../src/problem/language.js";
import proven from "../../../test/runtimes/proven.json" with { type: "json" };
import { WORDS } from "../words.js";
import { code, heading, list, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";

interface RuntimeWords {
  readonly description: string;
  readonly text: readonly string[];
  readonly head: readonly [runtime: string, version: string];
  readonly yes: string;
  readonly no: string;
  readonly asked: string;
  readonly questions: readonly string[];
  readonly how: string;
  readonly notes: readonly string[];
  readonly notRun: string;
  readonly missing: readonly string[];
  readonly again: string;
  readonly againText: string;
}

/** A number as each language groups it. */
function grouped(amount: number, language: Language): string {
  return writeNumber(String(amount), language);
}

const ZONE_LIST = proven.zones.map((zone) => code(zone)).join(", ");

const RUNTIME_WORDS: Readonly<Record<Language, RuntimeWords>> = {
  vi: {
    description:
      "Gói đã được chạy thử ở đâu: Node, Bun, Deno, Chromium, môi trường edge và V8 trần, trong sáu múi giờ.",
    text: [
      `Gói như khi tải về, không phải mã nguồn, được cài vào một dự án trống rồi trả lời cùng một bộ câu hỏi ở từng nơi sau: ${grouped(proven.cases.all, "vi")} câu cho toàn bộ gói, ${grouped(proven.cases.root, "vi")} câu cho tệp script (chỉ có phần gốc). Nơi nào cũng phải được hỏi đủ số câu và trả lời đúng hết.`,
      `Mỗi ô “có” được chạy trong ${proven.zones.length} múi giờ: ${ZONE_LIST}. Trước khi hỏi, lần chạy nào cũng chứng minh rằng múi giờ ấy đang có hiệu lực.`,
    ],
    head: ["Nơi chạy", "Phiên bản"],
    yes: "có",
    no: "",
    asked: "Được hỏi những gì",
    questions: [
      "Mọi ca của bộ dữ liệu `thoihan/vectors`, và bộ dữ liệu trong gói có đúng là bộ đã công bố không.",
      "Hàng nghìn phép cộng, phép đếm và thời điểm ngẫu nhiên. Đáp án do một chương trình khác tính, đi từng ngày một.",
      "Những gì phải bị từ chối, theo mã, kèm câu báo lỗi bằng hai thứ tiếng.",
      "Lời giải thích thời hạn bằng hai thứ tiếng, tệp iCalendar, chỉ tiêu, hồ sơ một cửa, kế hoạch, lược đồ. Đáp án do mã nguồn trả lời trong Node.",
      "Cuối cùng: trong suốt thời gian ấy thư viện không hỏi đồng hồ, múi giờ của máy, `Intl`, `process` hay số ngẫu nhiên.",
    ],
    how: "Chạy như thế nào",
    notes: [
      "Node, Bun, Deno: các tệp của gói, không sửa gì. Deno chỉ được phép đọc tệp trong dự án.",
      "Chromium: các tệp của gói qua một máy chủ web và import map, không đóng gói lại. Trình duyệt không có `require`.",
      "workerd (máy của Cloudflare Workers) và Edge Runtime (của Vercel): gói được esbuild gộp thành một tệp trước, như công cụ của hai nơi ấy vẫn làm. Tệp script là một mô-đun của workerd, vì ở đó không được chạy chữ thành mã. Trên mạng của Cloudflare múi giờ luôn là UTC; ở đây workerd chạy trên máy của mình.",
      "V8: một ngữ cảnh chỉ có ngôn ngữ JavaScript, không có `Intl`, `console`, `process` hay `URL`. Các tệp của gói, không gộp.",
    ],
    notRun: "Những gì chưa chạy",
    missing: [
      "Firefox, Safari và các trình duyệt khác ngoài Chromium; điện thoại.",
      "Các phần `thoihan/kpi`, `thoihan/dossier`… trong tệp script: tệp ấy chỉ có phần gốc.",
      "macOS và Windows: bảng này là của Linux.",
    ],
    again: "Tự chạy lại",
    againText:
      "`npm run test:runtimes` tải các môi trường từ npm, chạy lại tất cả và in bảng. Cần Chromium của máy. Bảng trên do lần chạy cuối ghi lại.",
  },
  en: {
    description:
      "Where the package was run: Node, Bun, Deno, Chromium, edge runtimes and bare V8, under six time zones.",
    text: [
      `The package as it is downloaded, not its source, is installed in an empty project and answers the same questions in each of these: ${grouped(proven.cases.all, "en")} for the whole package, ${grouped(proven.cases.root, "en")} for the script, which is the root alone. Each must be asked all of them and answer all rightly.`,
      `Each "yes" was run under ${proven.zones.length} time zones: ${ZONE_LIST}. Before it asks, each run proves that its zone is in force.`,
    ],
    head: ["Runtime", "Version"],
    yes: "yes",
    no: "",
    asked: "What is asked",
    questions: [
      "Every case of `thoihan/vectors`, and whether the vectors in the package are those that were published.",
      "Thousands of random additions, counts and moments. Another program worked the answers out, one day at a time.",
      "What must be refused, by code, and that a sentence in both languages says so.",
      "Deadlines explained in two languages, iCalendar files, indicators, dossiers, plans, schemas. The answers are those of the source in Node.",
      "At the end: that in all this the library asked neither the clock, nor the zone of the host, `Intl`, `process` or random numbers.",
    ],
    how: "How each is run",
    notes: [
      "Node, Bun, Deno: the files of the package as they are. Deno may read the files of the project and nothing else.",
      "Chromium: the files of the package through a web server and an import map, not bundled. A browser has no `require`.",
      "workerd (the engine of Cloudflare Workers) and Edge Runtime (Vercel's): esbuild makes one file of the package first, as the tools of both do. In workerd the script is a module, since text may not become code there. On Cloudflare's network the zone is always UTC; here workerd runs on one's own machine.",
      "V8: a context that has the language and neither `Intl`, `console`, `process` nor `URL`. The files of the package, not bundled.",
    ],
    notRun: "What was not run",
    missing: [
      "Firefox, Safari and every browser but Chromium; phones.",
      "The sub-paths in the script: it is the root alone.",
      "macOS and Windows: this table is Linux's.",
    ],
    again: "Run it yourself",
    againText:
      "`npm run test:runtimes` fetches the runtimes from npm, runs all of it and prints the table. It needs a Chromium. The table above was written by the last run.",
  },
};

const FORMS = [
  ["esm", "`import`"],
  ["cjs", "`require`"],
  ["script", "`thoihan.global.js`"],
] as const;

/** The page of the runtimes in which the package was tried. */
export function runtimesPages(language: Language): Page[] {
  const words = RUNTIME_WORDS[language];
  const rows = proven.runtimes.map(({ name, version, forms }) => [
    plain(name),
    plain(version),
    ...FORMS.map(([form]) => (forms.includes(form) ? words.yes : words.no)),
  ]);
  return [
    page({ page: "runtimes" }, words.description, [
      heading(1, WORDS[language].runtimes),
      words.text,
      table([...words.head, ...FORMS.map(([, title]) => title)], rows),
      heading(2, words.asked),
      list(words.questions),
      heading(2, words.how),
      list(words.notes),
      heading(2, words.notRun),
      list(words.missing),
      heading(2, words.again),
      words.againText,
    ]),
  ];
}
