import type { VectorGroups } from "../types.js";

/** Moments, and the day that they are in Vietnam. */
export const civilDateCases: VectorGroups["civilDateOf"] = [
  {
    id: "civilDateOf/2026-11-19T17:30:00Z",
    why: { vi: "00:30 ở Việt Nam.", en: "00:30 in Vietnam." },
    given: { instant: "2026-11-19T17:30:00Z" },
    expect: "2026-11-20",
  },
  {
    id: "civilDateOf/2026-11-19T17:00:00Z",
    why: { vi: "0 giờ ở Việt Nam.", en: "Midnight in Vietnam." },
    given: { instant: "2026-11-19T17:00:00Z" },
    expect: "2026-11-20",
  },
  {
    id: "civilDateOf/2026-11-19T16:59:59Z",
    why: { vi: "Giây cuối cùng.", en: "The last second." },
    given: { instant: "2026-11-19T16:59:59Z" },
    expect: "2026-11-19",
  },
  {
    id: "civilDateOf/2026-11-20T00:00:00+07:00",
    why: { vi: "Giờ Việt Nam.", en: "Vietnam time." },
    given: { instant: "2026-11-20T00:00:00+07:00" },
    expect: "2026-11-20",
  },
  {
    id: "civilDateOf/2026-11-20T06:59:59-10:00",
    why: { vi: "16:59:59 UTC, 23:59:59 ở Việt Nam.", en: "16:59:59 UTC, 23:59:59 in Vietnam." },
    given: { instant: "2026-11-20T06:59:59-10:00" },
    expect: "2026-11-20",
  },
  {
    id: "civilDateOf/2026-11-20T07:00:00-10:00",
    why: { vi: "17:00 UTC.", en: "17:00 UTC." },
    given: { instant: "2026-11-20T07:00:00-10:00" },
    expect: "2026-11-21",
  },
  {
    id: "civilDateOf/2024-02-29T12:00:00Z",
    why: { vi: "Ngày nhuận.", en: "A leap day." },
    given: { instant: "2024-02-29T12:00:00Z" },
    expect: "2024-02-29",
  },
  {
    id: "civilDateOf/2026-11-20T08:00:00",
    why: { vi: "Không nói múi giờ.", en: "It does not say its offset." },
    given: { instant: "2026-11-20T08:00:00" },
    expectProblem: "instant.without-offset",
  },
  {
    id: "civilDateOf/2026-11-20",
    why: { vi: "Một ngày không phải là thời điểm.", en: "A day is no instant." },
    given: { instant: "2026-11-20" },
    expectProblem: "instant.invalid",
  },
  {
    id: "civilDateOf/2026-02-30T00:00:00Z",
    why: { vi: "Ngày không tồn tại.", en: "No such day." },
    given: { instant: "2026-02-30T00:00:00Z" },
    expectProblem: "instant.invalid",
  },
  {
    id: "civilDateOf/2026-11-20T25:00:00Z",
    why: { vi: "Giờ không tồn tại.", en: "No such hour." },
    given: { instant: "2026-11-20T25:00:00Z" },
    expectProblem: "instant.invalid",
  },
];
