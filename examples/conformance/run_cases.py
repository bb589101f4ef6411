"""Checks the cases of feedback and the announcements of a vectors file: python3 run_cases.py vectors.json
It folds each log into what is owed, and counts with what run.py counts with."""
import sys
sys.dont_write_bytecode = True
from counting import Refused, act_by, count, covered, day, end, refuse_if
from run import instant, run, version, versions

TRIAGE = ("feedback.reject", "feedback.forward", "feedback.clarify")
HANDLING = {"clarification-requested": "awaiting-clarification", "forwarded": "forwarded", "progress-updated": None,
            "resolved": "awaiting-publication", "withdrawn": "withdrawn"}
NEXT = {  # what may happen in which state, and where it leads; None is the same state, "before" the one before the request
    "none": {"received": "received"},
    "received": {**HANDLING, "rejected": "rejected", "accepted": "in-progress"},
    "forwarded": {**HANDLING, "rejected": "rejected", "accepted": "in-progress"},
    "in-progress": HANDLING,
    "awaiting-clarification": {"clarified": "before", "rejected": "rejected", "progress-updated": None, "withdrawn": "withdrawn"},
    "awaiting-publication": {"published": "published", "returned": "in-progress"},
    "published": {}, "rejected": {}, "withdrawn": {},
}
FINAL = ("published", "rejected", "withdrawn")

def when(text): return day(instant(text)) if "T" in text else day(text)

def owed(rule, start, due, as_of, done=None, dropped=False, actby=None, **more):
    """One obligation as it stands on a day; without a due day the clock is stopped."""
    head = {"rule": rule, "from": str(start), **more}
    if due is None: return {**head, "status": "not-required" if dropped else "suspended"}
    head.update(due=str(due), actBy=str(actby or due))
    if dropped: return {**head, "status": "not-required"}
    if done is not None and done <= due: return {**head, "status": "met", "doneOn": str(done)}
    if done is not None: return {**head, "status": "met-late", "doneOn": str(done), "workingDaysLate": count(due, done)}
    if as_of > due: return {**head, "status": "overdue", "workingDaysLate": count(due, as_of)}
    return {**head, "status": "due-today" if as_of == due else "upcoming", "workingDaysLeft": count(as_of, due)}

class Case:
    """A log folded event by event. A duty is a dict with its days, and what became of it."""
    def __init__(self, given):
        self.profile, self.mode = given.get("profile", "standard"), given.get("clarification", "reset")
        self.state, self.before, self.late, self.ended = "none", None, False, None
        self.rounds, self.publications, self.updates, self.clock, self.stops = [], [], [], None, None

    def duty(self, rule, start):
        try: term = version(rule, start, self.profile)["term"]
        except Refused: return None  # the profile sets no number
        return {"rule": rule, "from": start, "term": term, "due": end(term, start), "done": None, "dropped": False}

    def open_round(self): return self.rounds[-1] if self.rounds and self.rounds[-1]["open"] else None
    def open_triage(self, on):
        self.rounds.append({"open": True, "duties": [d for d in (self.duty(rule, on) for rule in TRIAGE) if d]})
    def close_triage(self, on=None, taken=None):  # one way is taken, the others are needless
        for duty in (self.open_round() or {"duties": ()})["duties"]:
            if duty["rule"] == taken: duty["done"], self.late = on, self.late or on > duty["due"]
            else: duty["dropped"] = True
        if self.open_round(): self.open_round()["open"] = False
    def start_clock(self, on):
        self.clock = self.duty("feedback.resolve", on)
        if self.clock: self.clock.update(used=0, running=on, settled=[])
    def note_lateness(self, on):
        past = lambda duty: not duty["done"] and not duty["dropped"] and duty["due"] is not None and duty["due"] < on
        triage = self.open_round()
        self.late |= bool(self.clock and past(self.clock)) or any(map(past, self.publications))
        self.late |= bool(triage and triage["duties"]) and all(map(past, triage["duties"]))

    def add(self, kind, on):
        self.note_lateness(on)
        clock = self.clock
        if kind == "received": self.open_triage(on); self.start_clock(on)
        elif kind == "rejected": self.close_triage(on, "feedback.reject")
        elif kind == "forwarded": self.close_triage(on, "feedback.forward"); self.start_clock(on)
        elif kind == "accepted": self.close_triage()
        elif kind == "progress-updated": self.updates.append((on, len(clock["settled"]) if clock else 0))
        elif kind == "clarification-requested":
            of_triage = self.open_round() is not None
            self.close_triage(on, "feedback.clarify")
            stops = self.mode != "ignore" and (not clock or clock["due"] is None or on < clock["due"])
            self.stops, self.before = (stops, of_triage), self.state
            if stops and clock:
                days = (on - clock["running"]).days if clock["term"]["unit"] == "calendar-day" else count(clock["running"], on)
                clock.update(used=min(clock["used"] + days, clock["term"]["amount"]), due=None)
        elif kind == "clarified" and self.stops[0]:
            if self.mode == "reset":
                self.start_clock(on)
                if self.stops[1]: self.open_triage(on)
            elif clock:
                rest = {**clock["term"], "amount": clock["term"]["amount"] - clock["used"]}
                clock.update(running=on, due=end(rest, on))
        elif kind == "resolved":
            self.close_triage()
            if clock: clock["done"] = on; clock["settled"].append([on, None])
            self.publications += filter(None, [self.duty("feedback.publish", on)])
        elif kind in ("returned", "published"):
            for duty in self.publications:
                if duty["done"] or duty["dropped"]: continue
                if kind == "returned": duty["dropped"] = True
                else: duty["done"], self.late = on, self.late or on > duty["due"]
            if kind == "returned" and clock: clock["done"] = None; clock["settled"][-1][1] = on
        target = NEXT[self.state][kind]
        self.state = self.before if target == "before" else target or self.state
        if self.state in FINAL:
            self.ended = on
            self.close_triage()
            for duty in self.publications + ([clock] if clock else []): duty["dropped"] |= not duty["done"]

    def progress(self, as_of):
        """One update in each span of the term after the due day, while the case is unresolved."""
        clock = self.clock
        if not clock or clock["due"] is None: return
        answered = clock["settled"][-1][0] if clock["settled"] and clock["settled"][-1][1] is None else as_of
        horizon, anchor = min(as_of, answered, self.ended or as_of), clock["due"]
        try: term = version("feedback.progress", anchor, self.profile)["term"]
        except Refused: return
        start, times, earlier = anchor, 0, None
        while horizon > anchor:
            times += 1
            stop = end(term, anchor, times)
            if stop == start: continue
            first = next((u for u in self.updates if start < u[0] <= stop), None)
            listed = lambda i, on: on <= stop if on > start else (  # a result found this span among what was owed
                earlier and earlier[1] and earlier[1][1] <= i and earlier[1][0] <= on and earlier[0] < on)
            settled = any(listed(i, on) and not (first and first[1] <= i) for i, (on, _) in enumerate(clock["settled"]))
            update = None if settled else first
            made_up = [u[0] for u in self.updates if u[0] > stop][:1] + [s[0] for s in clock["settled"] if s[0] > stop][:1]
            answered_then = any(back and on < stop <= back for on, back in clock["settled"])
            if update: yield owed("feedback.progress", start, stop, as_of, done=update[0])
            elif settled and not answered_then: yield owed("feedback.progress", start, stop, as_of, dropped=True)
            elif not answered_then:
                done = min(made_up, default=None)
                yield owed("feedback.progress", start, stop, as_of, done=done, dropped=done is None and self.ended is not None)
            if start >= horizon or (stop >= horizon and not update): return
            start, earlier = stop, (start, update)

def feedback(given):
    as_of, log = covered(day(given["asOf"])), [(each["type"], when(each["on"])) for each in given["events"]]
    refuse_if(not log, "feedback.empty-log")
    refuse_if(log[0][1] > as_of, "feedback.as-of-before-first-event")
    case, previous = Case(given), log[0][1]
    for kind, on in log:
        if on > as_of: continue
        refuse_if(on < previous, "feedback.event-before-previous")
        refuse_if(kind not in NEXT[case.state], "feedback.event-not-allowed")
        case.add(kind, on)
        previous = on
    case.note_lateness(as_of)
    duties = [duty for each in case.rounds for duty in each["duties"]] + ([case.clock] if case.clock else []) + case.publications
    found = [owed(d["rule"], d["from"], d["due"], as_of, d["done"], d["dropped"]) for d in duties] + list(case.progress(as_of))
    on_time = False if case.late else True if case.state in FINAL else None
    return {"state": case.state, "onTime": on_time, "obligations": in_order(found)}

STEPS = {"announce-from-ministry": "decision-signed", "announce-before-effect": "decision-signed",
         "announce-on-signing": "decision-signed", "publish-national-database": "published-national-database",
         "publish-portal": "published-portal", "post-at-office": "posted-at-office",
         "internal-workflow": "internal-workflow-approved", "electronic-workflow": "electronic-workflow-live"}
NEEDS = [("legal-document-signed", "legal-document-effective"), ("decision-effective", "decision-signed"),
         ("published-national-database", "decision-signed"), ("published-portal", "published-national-database"),
         ("posted-at-office", "decision-signed"), ("internal-workflow-approved", "decision-signed"),
         ("electronic-workflow-live", "internal-workflow-approved")]
AFTER = NEEDS[1:] + [("legal-document-effective", "legal-document-signed"), ("decision-signed", "ministry-decision-received"),
                     ("decision-signed", "legal-document-signed")]

def publication(given):
    as_of, profile, variant = covered(day(given["asOf"])), given.get("profile", "standard"), given.get("variant")
    log = [(each["type"], when(each["on"])) for each in given["events"]]
    days = dict(log)
    refuse_if(len(days) < len(log), "publication.event-repeated")
    refuse_if(any(a in days and b not in days for a, b in NEEDS), "publication.event-missing")
    refuse_if(any(a in days and b in days and days[a] < days[b] for a, b in AFTER), "publication.impossible-order")
    days = {kind: on for kind, on in log if on <= as_of or kind.endswith("-effective")}  # known before they come
    signed, found = days.get("legal-document-signed"), []
    at_once = signed is not None and signed == days["legal-document-effective"]
    for step, fulfilled in STEPS.items():
        if step == "announce-on-signing" and not at_once or step == "announce-before-effect" and at_once: continue
        for kind, on in days.items():
            started = [v for v in versions("procedure." + step, on, profile) if v["countedFrom"] == kind]
            named = [v for v in started if v.get("variant") in (variant, None)] or (started if variant is None else [])
            refuse_if(len(named) > 1, "rule.variant-required")
            if not named: continue
            due, done = end(named[0]["term"], on), days.get(fulfilled)
            safe = act_by(named[0]["term"], on, due)
            found.append(owed("procedure." + step, on, due, as_of, done, actby=safe, event=kind))
            break
    late = any(each["status"] in ("overdue", "met-late") for each in found)
    complete = "electronic-workflow-live" in days and all(each["status"] == "met" for each in found)
    return {"onTime": False if late else True if complete else None, "obligations": in_order(found)}

def in_order(found): return sorted(found, key=lambda each: (each["rule"], each["from"], each.get("due", "")))
def sorted_case(answer): return {**answer, "obligations": in_order(answer["obligations"])} if "obligations" in answer else answer

if __name__ == "__main__": run({"feedback": feedback, "publications": publication}, sorted_case)
