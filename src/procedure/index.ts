export {
  evaluatePublication,
  type PublicationEvaluation,
  type PublicationObligation,
  type PublicationOptions,
  safeEvaluatePublication,
} from "./evaluate-publication.js";
export {
  PUBLICATION_EVENT_TYPES,
  type Publication,
  type PublicationEvent,
  type PublicationEventType,
} from "./events.js";
