"""Checks the arithmetic and the deadlines of a vectors file, computed here and not by the library:
    python3 run.py vectors.json
The groups "feedback" and "publications" are checked by run_cases.py, in the same way."""
import json, re, sys
from datetime import datetime, timedelta, timezone
sys.dont_write_bytecode = True
from counting import DAY, DOC, Refused, act_by, add, count, covered, day, end, refuse_if, works

def versions(rule, d, profile):  # those in force on a day, of the first profile that has any, or the one that it extends
    on = str(covered(d))
    inside = lambda span: span["from"] <= on <= span.get("until", "9999")
    found = [r for r in DOC["rules"] if (r["rule"], r["profile"]) == (rule, profile) and inside(r["effective"])]
    base = next(p for p in DOC["profiles"] if p["id"] == profile).get("extends")
    return found or (versions(rule, d, base) if base else [])
def version(rule, d, profile="standard", variant=None):
    found = versions(rule, d, profile)
    refuse_if(not found, "rule.no-version-in-force")
    named = [r for r in found if variant in (None, r.get("variant"))]
    refuse_if(len(named) > 1 or (variant is None and named and "variant" in named[0]), "rule.variant-required"); refuse_if(not named, "rule.unknown-variant")
    return named[0]
def deadline(term, d):
    due = end(term, d); return {"due": str(due), "actBy": str(act_by(term, d, due))}
def look_up(given): return version(given["rule"], day(given["from"]), given.get("profile", "standard"), given.get("variant"))
def repeated(given):
    term, times, found = look_up(given)["term"], 1, []
    while (due := end(term, day(given["from"]), times)) <= day(given["until"]): found.append(str(due)); times += 1
    return found
def instant(text):
    try: moment = datetime.fromisoformat(re.fullmatch(r"\d{4}-\d\d-\d\dT.+", text)[0].replace("Z", "+00:00"))
    except (TypeError, ValueError): raise Refused("instant.invalid")
    refuse_if(moment.tzinfo is None, "instant.without-offset")
    return str(moment.astimezone(timezone(timedelta(hours=7))).date())
NEAR = {"nextWorkingDay": lambda d: add(d, 1), "previousWorkingDay": lambda d: add(d, -1),
        "workingDayOnOrAfter": lambda d: d if works(d) else add(d, 1), "workingDayOnOrBefore": lambda d: d if works(d) else add(d, -1)}
CHECKS = {
    "isWorkingDay": lambda g: works(day(g["date"])),
    "addWorkingDays": lambda g: str(add(day(g["date"]), g["n"])),
    "countWorkingDays": lambda g: count(day(g["from"]), day(g["to"])),
    "neighbours": lambda g: str(NEAR[g["find"]](day(g["date"]))),
    "civilDateOf": lambda g: instant(g["instant"]),
    "terms": lambda g: deadline(g["term"], day(g["from"])),
    "deadlines": lambda g: {**deadline(look_up(g)["term"], day(g["from"])), "version": look_up(g)["version"]},
    "repeatedDeadlines": repeated,
}

def run(checks, expected=lambda answer: answer):
    failed = 0
    for group, check in checks.items():
        cases, wrong = DOC["groups"][group], 0
        for case in cases:
            try: answer = check(case["given"])
            except Refused as refusal: answer = "refused: " + str(refusal)
            if answer != (expected(case["expect"]) if "expect" in case else "refused: " + case["expectProblem"]):
                wrong += 1
                print("MISMATCH", case["id"], "answered", json.dumps(answer), "-", case["why"]["en"])
        print(f"{group}: {len(cases) - wrong} of {len(cases)}")
        failed += wrong
    sys.exit(1 if failed else 0)

if __name__ == "__main__": run(CHECKS)
