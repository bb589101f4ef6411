import { announcing } from "./announcing.js";
import { cuts } from "./cuts.js";
import { digitisation } from "./digitisation.js";
import { dossiers } from "./dossiers.js";
import { feedback } from "./feedback.js";
import { onlineService } from "./online-service.js";
import type { WorkedTarget } from "./worked-target.js";

/** By group, as the indicators themselves. */
export const workedTargets: Readonly<Record<string, readonly WorkedTarget[]>> = {
  announcing,
  "online service": onlineService,
  digitisation,
  dossiers,
  feedback,
  cuts,
};
