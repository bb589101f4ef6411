import type { Certainty, DayKind } from "../../../src/calendar/day-kind.js";
import type { Language } from "../../../src/problem/language.js";

/** What kinds of days and their certainty are called. */
interface DayWords {
  readonly kinds: Readonly<Record<DayKind, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** What each certainty means. */
  readonly meanings: Readonly<Record<Certainty, string>>;
}

export const DAY_WORDS: Readonly<Record<Language, DayWords>> = {
  vi: {
    kinds: {
      workday: "ngày làm việc",
      "make-up-workday": "ngày làm bù",
      "local-workday": "ngày làm việc theo lịch riêng",
      weekend: "ngày nghỉ hằng tuần",
      "public-holiday": "ngày nghỉ lễ, tết",
      "compensatory-day-off": "ngày nghỉ bù",
      "swapped-day-off": "ngày nghỉ hoán đổi",
      "local-day-off": "ngày nghỉ theo lịch riêng",
    },
    certainties: { official: "đã công bố", statutory: "theo luật", projected: "dự kiến" },
    meanings: {
      official: "có quyết định hoặc thông báo của cơ quan có thẩm quyền",
      statutory: "luật ấn định, chưa thấy thông báo riêng",
      projected: "quyết định chưa ban hành có thể thay đổi ngày này",
    },
  },
  en: {
    kinds: {
      workday: "working day",
      "make-up-workday": "make-up workday",
      "local-workday": "local working day",
      weekend: "weekly rest day",
      "public-holiday": "public holiday",
      "compensatory-day-off": "compensatory day off",
      "swapped-day-off": "swapped day off",
      "local-day-off": "local day off",
    },
    certainties: { official: "announced", statutory: "by law", projected: "expected" },
    meanings: {
      official: "decided or announced by the authority",
      statutory: "fixed by law; no announcement of its own was seen",
      projected: "a decision not yet made can change it",
    },
  },
};
