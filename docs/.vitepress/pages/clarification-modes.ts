import { writtenDay } from "../../../src/civil/written-day.js";
import { CLARIFICATION_MODES, type ClarificationMode } from "../../../src/feedback/clarification.js";
import { evaluateFeedback } from "../../../src/feedback/evaluate-feedback.js";
import type { Feedback } from "../../../src/feedback/events.js";
import type { Language } from "../../../src/problem/language.js";
import type { Rule } from "../../../src/rule/types.js";
import { code, heading, table } from "./markdown.js";

const CASE: Feedback = {
  id: "A-1",
  events: [
    { type: "received", on: "2026-11-02" },
    { type: "clarification-requested", on: "2026-11-04" },
    { type: "clarified", on: "2026-11-11" },
  ],
};
const AS_OF = "2026-11-11";

const MODE_WORDS = {
  vi: {
    title: "Khi đã yêu cầu bổ sung, làm rõ",
    text: "Không văn bản nào đã xem nói rõ việc yêu cầu bổ sung ảnh hưởng đến thời hạn thế nào. `evaluateFeedback` nhận một trong ba cách ở `clarification`; mặc định là `reset`.",
    mode: "Cách",
    meaning: "Ý nghĩa",
    due: "Hạn cuối trong ví dụ",
    example: "Ví dụ: tiếp nhận ngày 02/11/2026, yêu cầu bổ sung ngày 04/11/2026, đã bổ sung ngày 11/11/2026.",
    none: "không còn: chính yêu cầu bổ sung là một cách xử lý ở bước phân loại",
    modes: {
      reset: "tính lại từ đầu, từ ngày nhận được nội dung bổ sung (cách chấm điểm của Cổng quốc gia)",
      suspend: "tạm dừng: những ngày chờ bổ sung không tính, phần còn lại tính tiếp",
      ignore: "không ảnh hưởng: thời hạn vẫn chạy",
    },
  },
  en: {
    title: "Once a clarification was asked for",
    text: "No text seen settles what a request for clarification does to the term. `evaluateFeedback` takes one of three modes as `clarification`; `reset` unless given.",
    mode: "Mode",
    meaning: "What it means",
    due: "Due in the example",
    example: "Example: received on 02/11/2026, clarification asked for on 04/11/2026 and given on 11/11/2026.",
    none: "none: the request itself was one way of triage",
    modes: {
      reset: "counted afresh from the day of the answer (the scoring practice of the national portal)",
      suspend: "suspended: the days of waiting do not count, and the rest runs on",
      ignore: "no effect: the term runs on",
    },
  },
} as const;

/** What a request for clarification does to a rule of feedback, mode by mode; nothing for rules that it does not touch. */
export function clarificationModes(rule: Rule, language: Language): string[] {
  const words = MODE_WORDS[language];
  const dues = CLARIFICATION_MODES.map((mode) => dueUnder(mode, rule));
  if (dues.every((due) => due === undefined)) return [];
  const rows = CLARIFICATION_MODES.map((mode, index) => {
    const due = dues[index];
    return [code(mode), words.modes[mode], due === undefined ? words.none : writtenDay(due)];
  });
  return [heading(3, words.title), words.text, table([words.mode, words.meaning, words.due], rows), words.example];
}

/** The last day of the obligation that the case has under a mode on the day of the answer. */
function dueUnder(clarification: ClarificationMode, rule: Rule): string | undefined {
  const { obligations } = evaluateFeedback(CASE, { asOf: AS_OF, clarification });
  const open = obligations.filter(
    ({ rule: id, status }) => id === rule.id && (status === "upcoming" || status === "overdue"),
  );
  return open.at(-1)?.due;
}
