import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";

/**
 * The statuses of a dossier (trạng thái hồ sơ), in the order of the list that the national scoring system exchanges. That
 * list was seen at second hand, in a description by the operator; its Vietnamese names are in `dossierStatusLabels`.
 */
export const DOSSIER_STATUSES = [
  "newly-registered",
  "received",
  "rejected",
  "processing",
  "supplement-requested",
  "payment-requested",
  "withdrawn",
  "stopped",
  "processed",
  "returned-result",
] as const;

/** See `DOSSIER_STATUSES`. */
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

/** The statuses that a dossier can have without ever having been received. */
export const UNRECEIVED_STATUSES = ["newly-registered", "withdrawn"] as const;

/** See `UNRECEIVED_STATUSES`. */
export type UnreceivedStatus = (typeof UNRECEIVED_STATUSES)[number];

/** The statuses that only a dossier has that was received. */
export type ReceivedStatus = Exclude<DossierStatus, UnreceivedStatus>;

/** The statuses that end a dossier for the count: refused, withdrawn, stopped, processed, result handed over. */
const END_STATUSES: readonly DossierStatus[] = ["rejected", "withdrawn", "stopped", "processed", "returned-result"];

/** What each status is called, in both languages. */
export const dossierStatusLabels: Readonly<Record<DossierStatus, Bilingual>> = /* @__PURE__ */ lazyRecord<
  Record<DossierStatus, Bilingual>,
  Record<never, never>
>({}, DOSSIER_STATUSES, () => ({
  "newly-registered": { vi: "Mới đăng ký", en: "Newly registered" },
  received: { vi: "Được tiếp nhận", en: "Received" },
  rejected: { vi: "Không được tiếp nhận", en: "Not accepted" },
  processing: { vi: "Đang xử lý", en: "Being processed" },
  "supplement-requested": { vi: "Yêu cầu bổ sung giấy tờ", en: "Supplement requested" },
  "payment-requested": { vi: "Yêu cầu thực hiện nghĩa vụ tài chính", en: "Payment requested" },
  withdrawn: { vi: "Công dân yêu cầu rút hồ sơ", en: "Withdrawn by the applicant" },
  stopped: { vi: "Dừng xử lý", en: "Processing stopped" },
  processed: { vi: "Đã xử lý xong", en: "Processed" },
  "returned-result": { vi: "Đã trả kết quả", en: "Result handed over" },
}));

/** True for a status that ends a dossier. */
export function isEndStatus(status: DossierStatus): boolean {
  return END_STATUSES.includes(status);
}

/** True for a status that a dossier can have without ever having been received. */
export function canLackReception(status: DossierStatus): status is UnreceivedStatus {
  return UNRECEIVED_STATUSES.some((each) => each === status);
}
