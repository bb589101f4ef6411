import type { Bilingual } from "../problem/language.js";
import type { CalendarRow } from "./calendar-row.js";

/** What a column holds; each dialect has its own word for it. */
export type ColumnType = "date" | "boolean" | "integer" | "text";

/** A column of the table. */
export interface Column {
  readonly name: keyof CalendarRow;
  readonly type: ColumnType;
  /** Whether every row has a value. */
  readonly required: boolean;
  readonly meaning: Bilingual;
}

/** The columns of the table, in order. */
export const COLUMNS: readonly Column[] = [
  {
    name: "date",
    type: "date",
    required: true,
    meaning: { vi: "ngày; mỗi ngày một dòng", en: "the day; one row a day" },
  },
  {
    name: "is_working",
    type: "boolean",
    required: true,
    meaning: { vi: "có phải ngày làm việc không", en: "whether it is a working day" },
  },
  {
    name: "ordinal",
    type: "integer",
    required: true,
    meaning: {
      vi: "số ngày làm việc từ ngày đầu tiên của lịch đến hết ngày này",
      en: "working days from the first day of the calendar up to and including this day",
    },
  },
  {
    name: "next_working_day",
    type: "date",
    required: false,
    meaning: {
      vi: "ngày làm việc đầu tiên sau ngày này; trống nếu lịch không còn ngày nào",
      en: "the first working day after this day; empty where the calendar has none",
    },
  },
  {
    name: "previous_working_day",
    type: "date",
    required: false,
    meaning: {
      vi: "ngày làm việc cuối cùng trước ngày này; trống nếu lịch không có ngày nào",
      en: "the last working day before this day; empty where the calendar has none",
    },
  },
  {
    name: "kind",
    type: "text",
    required: true,
    meaning: { vi: "loại ngày, ví dụ public-holiday", en: "the kind of day, such as public-holiday" },
  },
  {
    name: "certainty",
    type: "text",
    required: true,
    meaning: { vi: "official, statutory hoặc projected", en: "official, statutory or projected" },
  },
  {
    name: "name",
    type: "text",
    required: true,
    meaning: { vi: "tên của ngày", en: "what the day is called" },
  },
  {
    name: "calendar",
    type: "text",
    required: true,
    meaning: { vi: "tên lịch", en: "the id of the calendar" },
  },
  {
    name: "calendar_version",
    type: "text",
    required: true,
    meaning: { vi: "phiên bản lịch", en: "the version of the calendar" },
  },
];
