import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { chooseVersion, versionsInForce } from "../profile/rule-version-on.js";
import type { Profile } from "../profile/types.js";
import { ruleById } from "../rule/index.js";
import type { RuleId, RuleVersion } from "../rule/types.js";
import { PUBLICATION_EVENT_TYPES, type PublicationEventType } from "./events.js";
import type { PublicationDays } from "./read-publication.js";
import { type Variants, variantOf } from "./variants.js";

/** What starts a rule in a publication. */
export interface Start {
  readonly version: RuleVersion;
  readonly event: PublicationEventType;
  readonly from: DayNumber;
}

/**
 * The version of a rule and the day that it is counted from; `undefined` while nothing starts it. The version on
 * the day of the rule's usual event says what is counted from: another event for posting at the office in two plans.
 */
export function startOf(
  rule: RuleId,
  days: PublicationDays,
  profile: Profile,
  variants: Variants | undefined,
): Start | undefined {
  const happened = [...days].find(([type]) => type === ruleById(rule).countedFrom.event);
  if (happened === undefined || !applies(rule, days)) return undefined;
  const [usual, day] = happened;
  const variant = variantOf(variants, rule);
  const usually = versionFor(profile, rule, day, variant);
  const event = PUBLICATION_EVENT_TYPES.find((type) => type === usually?.countedFrom?.event) ?? usual;
  const from = days.get(event);
  // The term itself is that of the day counted from, as for every deadline.
  const version = from === undefined || usually === undefined ? undefined : versionFor(profile, rule, from, variant);
  return from === undefined || version === undefined ? undefined : { version, event, from };
}

/** The version in force in a case; `undefined` where no number is set, or only for other cases than the one named. */
function versionFor(
  profile: Profile,
  rule: RuleId,
  day: DayNumber,
  variant: string | undefined,
): RuleVersion | undefined {
  const on = formatIso(day);
  const inForce = versionsInForce(profile, rule, on);
  const named = inForce.some((version) => version.variant === variant);
  if (
    inForce.length === 0 ||
    (variant !== undefined && !named && inForce.every((each) => each.variant !== undefined))
  ) {
    return undefined;
  }
  return chooseVersion(profile, rule, on, named ? variant : undefined);
}

/** A document that takes effect on signing is announced on signing, any other before its effect. */
function applies(rule: RuleId, days: PublicationDays): boolean {
  const signed = days.get("legal-document-signed");
  const atOnce = signed !== undefined && signed === days.get("legal-document-effective");
  if (rule === "procedure.announce-on-signing") return atOnce;
  return rule !== "procedure.announce-before-effect" || !atOnce;
}
