import { freezeDeep } from "../document/freeze-deep.js";
import type { RuleExample } from "../rule/example.js";
import { clarifyExamples } from "../rule/feedback/clarify.examples.js";
import { forwardExamples } from "../rule/feedback/forward.examples.js";
import { progressExamples } from "../rule/feedback/progress.examples.js";
import { publishExamples } from "../rule/feedback/publish.examples.js";
import { rejectExamples } from "../rule/feedback/reject.examples.js";
import { resolveExamples } from "../rule/feedback/resolve.examples.js";
import { announceBeforeEffectExamples } from "../rule/procedure/announce-before-effect.examples.js";
import { announceFromMinistryExamples } from "../rule/procedure/announce-from-ministry.examples.js";
import { announceOnSigningExamples } from "../rule/procedure/announce-on-signing.examples.js";
import { electronicWorkflowExamples } from "../rule/procedure/electronic-workflow.examples.js";
import { internalWorkflowExamples } from "../rule/procedure/internal-workflow.examples.js";
import { postAtOfficeExamples } from "../rule/procedure/post-at-office.examples.js";
import { publishNationalDatabaseExamples } from "../rule/procedure/publish-national-database.examples.js";
import { publishPortalExamples } from "../rule/procedure/publish-portal.examples.js";
import type { RuleId } from "../rule/types.js";

/** The table of dated examples beside each rule. */
export const examplesByRule: Readonly<Record<RuleId, readonly RuleExample[]>> = /* @__PURE__ */ freezeDeep({
  "feedback.reject": rejectExamples,
  "feedback.clarify": clarifyExamples,
  "feedback.forward": forwardExamples,
  "feedback.resolve": resolveExamples,
  "feedback.progress": progressExamples,
  "feedback.publish": publishExamples,
  "procedure.announce-from-ministry": announceFromMinistryExamples,
  "procedure.announce-before-effect": announceBeforeEffectExamples,
  "procedure.announce-on-signing": announceOnSigningExamples,
  "procedure.publish-national-database": publishNationalDatabaseExamples,
  "procedure.publish-portal": publishPortalExamples,
  "procedure.post-at-office": postAtOfficeExamples,
  "procedure.internal-workflow": internalWorkflowExamples,
  "procedure.electronic-workflow": electronicWorkflowExamples,
});
