import { writeNumber } from "../../../src/kpi/write-number.js";
import type { Language } from "../../../src/problem/language.js";
import equivalent from "../../../test/mutation/equivalent.json" with { type: "json" };
import summary from "../../../test/mutation/summary.json" with { type: "json" };
import { WORDS } from "../words.js";
import { code, codeCell, heading, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";

/** How the mutants of a folder ended, as the last run of it counted them. */
interface Counts {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly notCovered: number;
  readonly prose: number;
}

interface MutationWords {
  readonly description: string;
  readonly text: string;
  readonly how: string;
  readonly head: readonly string[];
  readonly all: string;
  readonly equivalents: string;
  readonly equivalentsText: string;
  readonly equivalentsHead: readonly string[];
}

const MUTATION_WORDS: Readonly<Record<Language, MutationWords>> = {
  vi: {
    description: "Điểm đột biến của lịch, quy tắc, vòng đời phản ánh và chỉ tiêu, theo lần chạy gần nhất.",
    text: "`npm run mutation` sửa từng chỗ một trong mã nguồn (dấu so sánh, phép tính, số, chuỗi, điều kiện) rồi chạy kiểm thử. Điểm là phần trăm chỗ sửa bị kiểm thử phát hiện. Mỗi số của luật cũng được sửa, tăng thêm 1.",
    how: "Câu chữ tiếng Việt và tiếng Anh không bị sửa: giá trị của `vi`, `en`, và chuỗi có từ hai từ trở lên. Chúng được đếm ở cột cuối. Các phép thử ngẫu nhiên và quét nhiều năm không tham gia, nên điểm là của riêng các ví dụ. Thư mục không có trong bảng thì chưa được chạy.",
    head: ["Thư mục", "Số đột biến", "Bị phát hiện", "Hết giờ", "Còn sống", "Điểm (%)", "Câu chữ, không sửa"],
    all: "Tất cả",
    equivalents: "Đột biến tương đương",
    equivalentsText: "Những chỗ sửa mà không kiểm thử nào có thể phát hiện, kèm lý do.",
    equivalentsHead: ["Tệp", "Mã", "Sửa thành", "Lý do (tiếng Anh)"],
  },
  en: {
    description:
      "Mutation scores of the calendar, the rules, the feedback lifecycle and the indicators, from the last run.",
    text: "`npm run mutation` changes one place of the source at a time (a comparison, a sum, a number, a string, a condition) and runs the tests. The score is the part of the changes that tests notice. Every number of law is changed as well, by adding 1.",
    how: "Sentences are not changed: the values of `vi` and `en`, and strings of two words or more. The last column counts them. Random tests and sweeps over many years take no part, so that the score is that of the examples alone. A folder that is not in the table has not been run.",
    head: ["Folder", "Mutants", "Noticed", "Timed out", "Survived", "Score (%)", "Sentences, not changed"],
    all: "All",
    equivalents: "Equivalent mutants",
    equivalentsText: "Changes that no test can notice, with the reason.",
    equivalentsHead: ["File", "Code", "Becomes", "Reason"],
  },
};

/** The page of the last report of mutation testing. */
export function mutationPages(language: Language): Page[] {
  const words = MUTATION_WORDS[language];
  const rows: [string, Counts][] = Object.entries(summary);
  return [
    page({ page: "mutation" }, words.description, [
      heading(1, WORDS[language].mutation),
      words.text,
      words.how,
      table(words.head, [
        ...rows.map(([folder, counts]) => [code(folder), ...cells(counts, language)]),
        [words.all, ...cells(total(rows.map(([, counts]) => counts)), language)],
      ]),
      heading(2, words.equivalents),
      words.equivalentsText,
      table(
        words.equivalentsHead,
        equivalent.map((each) => [code(each.file), codeCell(each.code), codeCell(each.becomes), plain(each.reason)]),
      ),
    ]),
  ];
}

function cells(counts: Counts, language: Language): string[] {
  const { mutants, killed, timedOut, survived, notCovered, prose } = counts;
  const number = (value: number): string => writeNumber(String(value), language);
  // Rounded down: what is short of a round number is not that number.
  const score =
    mutants === 0 ? "" : writeNumber(String(Math.floor(((killed + timedOut) * 10_000) / mutants) / 100), language);
  return [number(mutants), number(killed), number(timedOut), number(survived + notCovered), score, number(prose)];
}

function total(all: readonly Counts[]): Counts {
  const sum = (part: keyof Counts): number => all.reduce((sofar, counts) => sofar + counts[part], 0);
  return {
    mutants: sum("mutants"),
    killed: sum("killed"),
    timedOut: sum("timedOut"),
    survived: sum("survived"),
    notCovered: sum("notCovered"),
    prose: sum("prose"),
  };
}
