// A commune that promises more than the plans ask: shorter terms are taken, longer ones refused.
import { computeDeadline, defineProfile, safeDefineProfile } from "thoihan";

const head = { id: "commune-a-2026", title: { vi: "Xã A, năm 2026", en: "Commune A, 2026" } };
const cites = { instrument: "01/KH-UBND", provision: { vi: "mục 2", en: "section 2" } };

const commune = defineProfile({
  ...head,
  effective: { from: "2026-03-01", until: "2026-12-31" },
  terms: [{ rule: "feedback.resolve", amount: 10, unit: "working-day", cites }],
});

// While the plan lives its own number answers; before it, and for all other rules, the standard profile does.
for (const [rule, from] of [
  ["feedback.resolve", "2026-11-20"],
  ["feedback.resolve", "2026-02-27"],
  ["feedback.reject", "2026-11-20"],
]) {
  const { due, version } = computeDeadline({ rule, from, profile: commune });
  console.log(rule, from, "→", due, version);
}

// Longer than what binds it, or counted in another unit: refused with the rule and both numbers.
const refused = safeDefineProfile({
  ...head,
  terms: [
    { rule: "feedback.forward", amount: 7, unit: "working-day", cites },
    { rule: "feedback.resolve", amount: 3, unit: "week", cites },
  ],
});
if (!refused.success) for (const { message } of refused.error.problems) console.log(message);
