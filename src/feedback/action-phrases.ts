import { spokenDay } from "../civil/spoken-day.js";
import type { Bilingual, Language } from "../problem/language.js";
import { ruleById } from "../rule/index.js";
import { feedbackStateLabels } from "./labels.js";
import type { OpenObligation } from "./obligation.js";
import type { Alternative } from "./terms.js";
import type { FeedbackStateName } from "./transitions.js";

/** A way of triage that is still open. */
export type OpenWay = OpenObligation & { readonly rule: Alternative };

/** What the next action is told with, once a language. */
export interface ActionPhrases {
  readonly duty: (obligation: OpenObligation) => string;
  readonly choose: (ways: readonly OpenWay[]) => string;
  readonly chooseLate: (last: OpenObligation) => string;
  readonly waiting: string;
  readonly stopped: string;
  readonly ended: (state: FeedbackStateName) => string;
  readonly nothing: string;
}

const WAYS: Readonly<Record<Alternative, Bilingual>> = {
  "feedback.reject": { vi: "từ chối tiếp nhận", en: "reject it" },
  "feedback.forward": { vi: "chuyển cơ quan có thẩm quyền", en: "forward it" },
  "feedback.clarify": { vi: "yêu cầu bổ sung, làm rõ", en: "ask for clarification" },
};

const title = ({ rule }: OpenObligation, language: Language): string => ruleById(rule).title[language];
const way = ({ rule }: OpenWay, language: Language): string => WAYS[rule][language];

/** The next action in Vietnamese. */
export const VIETNAMESE_ACTIONS: ActionPhrases = {
  duty: (obligation) => {
    const due = spokenDay(obligation.due, "vi");
    if (obligation.status === "overdue") {
      const late = obligation.workingDaysLate === 0 ? "" : ` ${obligation.workingDaysLate} ngày làm việc`;
      return `${title(obligation, "vi")}: đã quá hạn${late}, hạn cuối là hết ${due}.`;
    }
    if (obligation.status === "due-today") return `${title(obligation, "vi")}: hạn cuối là hôm nay, hết ${due}.`;
    return `${title(obligation, "vi")}: chậm nhất hết ${due}; còn ${obligation.workingDaysLeft} ngày làm việc.`;
  },
  choose: (ways) => {
    const parts = ways.map((each) => `${way(each, "vi")} chậm nhất hết ${spokenDay(each.due, "vi")}`);
    return `Phải làm một trong các việc: ${parts.join("; ")}; hoặc tiếp nhận để xử lý.`;
  },
  chooseLate: (last) =>
    `Đã quá hạn xử lý ban đầu, hạn cuối là hết ${spokenDay(last.due, "vi")}: phải từ chối, chuyển, yêu cầu bổ sung hoặc tiếp nhận để xử lý ngay.`,
  waiting: "Đang chờ người gửi bổ sung, làm rõ.",
  stopped: "Thời hạn xử lý tạm dừng.",
  ended: (state) => `Hồ sơ đã kết thúc: ${feedbackStateLabels[state].vi}.`,
  nothing: "Không có thời hạn nào đang tính.",
};

/** The next action in English. */
export const ENGLISH_ACTIONS: ActionPhrases = {
  duty: (obligation) => {
    const due = spokenDay(obligation.due, "en");
    if (obligation.status === "overdue") {
      const late = obligation.workingDaysLate === 0 ? "overdue" : `${days(obligation.workingDaysLate)} late`;
      return `${title(obligation, "en")}: ${late}; it was due by the end of ${due}.`;
    }
    if (obligation.status === "due-today") return `${title(obligation, "en")}: due today, by the end of ${due}.`;
    return `${title(obligation, "en")}: by the end of ${due}; ${days(obligation.workingDaysLeft)} left.`;
  },
  choose: (ways) => {
    const parts = ways.map((each) => `${way(each, "en")} by the end of ${spokenDay(each.due, "en")}`);
    return `One of these must be done: ${parts.join("; ")}; or accept it for handling.`;
  },
  chooseLate: (last) =>
    `Triage is overdue; it was due by the end of ${spokenDay(last.due, "en")}: reject it, forward it, ask for clarification or accept it at once.`,
  waiting: "Waiting for the sender to clarify.",
  stopped: "The term of resolving is stopped.",
  ended: (state) => `The case has ended: ${feedbackStateLabels[state].en}.`,
  nothing: "No term is running.",
};

function days(amount: number): string {
  return amount === 1 ? "1 working day" : `${amount} working days`;
}
