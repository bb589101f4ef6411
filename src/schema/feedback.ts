import * as z from "zod";
import { FEEDBACK_CHANNELS } from "../feedback/channels.js";
import { FEEDBACK_KINDS } from "../feedback/content-kinds.js";
import { FEEDBACK_EVENT_TYPES, type Feedback } from "../feedback/events.js";
import { REFUSAL_GROUNDS } from "../feedback/refusal-grounds.js";
import { momentSchema } from "./parts.js";

const event = z.strictObject({
  type: z.enum(FEEDBACK_EVENT_TYPES),
  on: momentSchema,
  note: z.string().exactOptional(),
});

/**
 * The form of a case of feedback (hồ sơ phản ánh, kiến nghị). What may follow what is found by `evaluateFeedback`.
 *
 * @example
 * feedbackSchema.safeParse({ id: "A-1", events: [{ type: "received", on: "2026-11-20" }] }).success; // => true
 */
export const feedbackSchema: z.ZodType<Feedback, unknown> = z
  .strictObject({
    id: z.string().regex(/\S/),
    events: z.array(event).min(1),
    channel: z.enum(FEEDBACK_CHANNELS).exactOptional(),
    kind: z.enum(FEEDBACK_KINDS).exactOptional(),
    refusalGround: z.enum(REFUSAL_GROUNDS).exactOptional(),
  })
  .meta({ title: "Case of feedback" });
