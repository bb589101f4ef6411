import type { CivilDateLike } from "../civil/civil-date.js";
import type { FeedbackChannel } from "./channels.js";
import type { FeedbackKind } from "./content-kinds.js";
import type { RefusalGround } from "./refusal-grounds.js";

/**
 * What can happen to feedback (sự kiện): received (tiếp nhận ban đầu), rejected (không tiếp nhận),
 * clarification-requested (yêu cầu bổ sung), clarified (đã bổ sung), forwarded (chuyển), accepted (tiếp nhận xử lý),
 * progress-updated (cập nhật tình hình), resolved (có kết quả), returned (trả lại câu trả lời không phù hợp),
 * published (công khai), withdrawn (rút).
 */
export const FEEDBACK_EVENT_TYPES = [
  "received",
  "rejected",
  "clarification-requested",
  "clarified",
  "forwarded",
  "accepted",
  "progress-updated",
  "resolved",
  "returned",
  "published",
  "withdrawn",
] as const;

/** See `FEEDBACK_EVENT_TYPES`. */
export type FeedbackEventType = (typeof FEEDBACK_EVENT_TYPES)[number];

/** One thing that happened on one day. */
export interface FeedbackEvent {
  readonly type: FeedbackEventType;
  /** A civil date, or an instant, which is read in Vietnam time. */
  readonly on: CivilDateLike | Date;
  readonly note?: string;
}

/** A case: its events in the order in which they happened (hồ sơ phản ánh, kiến nghị). */
export interface Feedback {
  readonly id: string;
  readonly events: readonly FeedbackEvent[];
  /** How it came in; see `feedbackChannels`. */
  readonly channel?: FeedbackChannel;
  /** What it is about; see `feedbackKinds`. */
  readonly kind?: FeedbackKind;
  /** Why it was refused; see `refusalGrounds`. It says nothing to the clocks, so a log may be cut before the refusal. */
  readonly refusalGround?: RefusalGround;
}
