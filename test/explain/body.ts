import { computeDeadline, type DeadlineRequest, explainDeadline, type Language } from "../../src/index.js";

/** An explanation without the lines that are the same for every deadline of a rule: basis, reading, warning, calendar. */
export function bodyOf(request: DeadlineRequest, language: Language): string {
  const lines = explainDeadline(computeDeadline(request), language).split("\n");
  return lines
    .filter((line) => !/^(Căn cứ|Basis|Cách hiểu|Reading|Lưu ý|Note|Lịch làm việc|Calendar): /.test(line))
    .join("\n");
}
