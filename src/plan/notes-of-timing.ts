import type { Bilingual } from "../problem/language.js";
import { ANCHOR_LABELS, type PlanAnchor } from "./anchors.js";
import type { Look } from "./look.js";
import { isConditional } from "./standing.js";
import type { Timing } from "./timing.js";

/** How one clause of a time cell was read, and what it waits for. */
export function notesOfTiming(timing: Timing, dated: boolean, ownsYear: boolean, look: Look): Bilingual[] {
  const notes = notesOfKind(timing, dated, ownsYear, look);
  if (isConditional(timing)) notes.push(timing.case === undefined ? IF_ANY : onlyIf(timing.case));
  if (timing.exception !== undefined) notes.push(except(timing.exception));
  if (timing.adHoc) notes.push(ON_REQUEST);
  return notes;
}

function notesOfKind(timing: Timing, dated: boolean, ownsYear: boolean, look: Look): Bilingual[] {
  switch (timing.kind) {
    case "within": {
      const notes = dated ? [] : [awaiting(timing.anchor)];
      return timing.anchorStated === false ? [...notes, unstatedAnchor(timing.anchor)] : notes;
    }
    case "same-day":
      return dated ? [] : [awaiting(timing.anchor)];
    case "recurring":
      if (timing.anchor !== undefined) return dated ? [] : [awaiting(timing.anchor)];
      if (timing.every.length === 0) return [NO_PERIOD];
      if (timing.every.every(({ unit }) => unit === "week")) return [WEEK_ENDS];
      return [look.cutOff === "calendar" ? CALENDAR_ENDS : DECREE_ENDS];
    case "external":
      return [{ vi: `Thời gian theo: ${timing.basis.vi}.`, en: `The time is set by: ${timing.basis.en}.` }];
    case "from":
      return [NO_END];
    case "none":
      return [ownsYear ? PLAN_YEAR : NO_TIME];
    default:
      return [];
  }
}

function awaiting(anchor: PlanAnchor): Bilingual {
  const { vi, en } = ANCHOR_LABELS[anchor];
  return { vi: `Chờ ${vi} để tính hạn.`, en: `Counted from ${en}, which is not given.` };
}

function unstatedAnchor(anchor: PlanAnchor): Bilingual {
  const { vi, en } = ANCHOR_LABELS[anchor];
  return {
    vi: `Kế hoạch không nêu tính từ ngày nào; hiểu là từ ${vi}.`,
    en: `The plan does not say from which day; read as counted from ${en}.`,
  };
}

function onlyIf(cause: Bilingual): Bilingual {
  return { vi: `Chỉ khi: ${cause.vi}.`, en: `Only: ${cause.en}.` };
}

function except(exception: Bilingual): Bilingual {
  return { vi: `Ngoại lệ: ${exception.vi}.`, en: `Exception: ${exception.en}.` };
}

const CALENDAR_ENDS: Bilingual = {
  vi: "Kế hoạch không nêu ngày chốt kỳ báo cáo: lấy ngày cuối tháng, quý, năm.",
  en: "The plan does not say when a report's period closes: the last day of the month, quarter or year is taken.",
};

const DECREE_ENDS: Bilingual = {
  vi: "Kế hoạch không nêu ngày chốt kỳ báo cáo: lấy ngày 14 của tháng cuối kỳ theo Nghị định 09/2019/NĐ-CP (nguồn dẫn lại).",
  en: "The plan does not say when a report's period closes: the 14th of its last month is taken, after Decree 09/2019/NĐ-CP (secondary source).",
};

const WEEK_ENDS: Bilingual = {
  vi: "Kế hoạch không nêu ngày báo cáo trong tuần: lấy Chủ nhật cuối tuần.",
  en: "The plan does not say on which day of the week to report: the Sunday that ends it is taken.",
};

const NO_PERIOD: Bilingual = {
  vi: "Báo cáo định kỳ nhưng kế hoạch không nêu kỳ: không có ngày.",
  en: "A periodic report whose period the plan does not state: there is no date.",
};

const NO_END: Bilingual = {
  vi: "Kế hoạch chỉ nêu ngày bắt đầu, không nêu ngày kết thúc.",
  en: "The plan states a start and no end.",
};

const NO_TIME: Bilingual = { vi: "Kế hoạch không ghi thời gian.", en: "The plan gives no time." };

const PLAN_YEAR: Bilingual = {
  vi: "Chỉ tiêu không ghi thời gian: lấy cả năm kế hoạch.",
  en: "A target without a time: the plan year is taken.",
};

const IF_ANY: Bilingual = { vi: "Chỉ khi có phát sinh.", en: "Only if there is any." };

const ON_REQUEST: Bilingual = {
  vi: "Còn báo cáo đột xuất khi được yêu cầu.",
  en: "Also on request, at no stated time.",
};
