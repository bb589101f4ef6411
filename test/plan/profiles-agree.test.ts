import { describe, expect, it } from "vitest";
import { computeDeadline, profileById, RULE_IDS, type RuleVersion } from "../../src/index.js";
import { PLAN_IDS, type PlanId, planById, planSchedule, type Timing } from "../../src/plan/index.js";

interface Clause {
  readonly row: string;
  readonly timing: Timing;
}

/** The clauses of a plan that state a rule, by rule. */
function clausesOf(id: PlanId): Map<string, Clause> {
  const found = new Map<string, Clause>();
  for (const { row, timings } of planById(id).tasks) {
    for (const timing of timings) {
      if (timing.rule === undefined) continue;
      // No plan states one rule twice.
      expect(found.has(timing.rule)).toBe(false);
      found.set(timing.rule, { row, timing });
    }
  }
  return found;
}

/** The term that a clause states, in the words of the catalogue. */
function termOf(timing: Timing): RuleVersion["term"] {
  if (timing.kind === "same-day") return { amount: 0, unit: "same-day", direction: "after" };
  if (timing.kind === "recurring" && timing.anchor !== undefined) return { ...timing.every[0], direction: "after" };
  if (timing.kind !== "within") return expect.fail(`a rule in a clause that is ${timing.kind}`);
  const unit = timing.unit === "day" ? "calendar-day" : "working-day";
  return { amount: timing.amount, unit, direction: timing.direction === "backward" ? "before" : "after" };
}

describe.each(PLAN_IDS)("%s", (id) => {
  const profile = profileById(id);
  const clauses = clausesOf(id);

  it("states in its rows the rules that its profile has, and no other", () => {
    expect([...clauses.keys()].sort()).toEqual(Object.keys(profile.versions).sort());
  });

  it.each(RULE_IDS.filter((rule) => clauses.has(rule)))("%s: term, row and repetition agree", (rule) => {
    const clause = clauses.get(rule) ?? expect.fail();
    for (const version of profile.versions[rule] ?? []) {
      expect(version.term).toEqual(termOf(clause.timing));
      expect(version.cites.map(({ provision }) => provision?.en)).toEqual([`row ${clause.row}`]);
      expect(version.repeats !== undefined).toBe(clause.timing.kind === "recurring");
      expect(version.verified.mark).toBe("plan-only");
    }
  });

  it("speaks from the day of its issue in both, where it has one", () => {
    const { issued, year } = planById(id);
    expect(profile.effective).toEqual({ from: issued ?? year.from, until: year.to });
  });

  it.each(RULE_IDS.filter((rule) => clauses.has(rule) && rule !== "feedback.progress"))(
    "%s: the schedule and computeDeadline give the same days",
    (rule) => {
      const { timing, row } = clauses.get(rule) ?? expect.fail();
      const anchor = "anchor" in timing ? timing.anchor : undefined;
      if (anchor === undefined) expect.fail("a rule without an event");
      const [year = ""] = planById(id).year.from.split("-");
      for (const rest of ["05-08", "06-12", "08-22", "08-28", "09-10", "11-21"]) {
        const from = `${year}-${rest}`;
        const { due, actBy } = computeDeadline({ rule, from, profile: id });
        const schedule = planSchedule(planById(id), { asOf: from, events: { [anchor]: from } });
        const dates = schedule.find((each) => each.row === row)?.dates ?? [];
        expect(
          dates.filter(({ clause }) => schedule.find((each) => each.row === row)?.task.timings[clause] === timing),
        ).toMatchObject([{ due, actBy }]);
      }
    },
  );
});
