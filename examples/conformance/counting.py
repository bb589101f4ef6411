"""Working days and terms, counted on the calendar of a vectors file."""
import json, re, sys
from calendar import monthrange
from datetime import date, timedelta

DOC = json.load(open(sys.argv[1], encoding="utf-8"))
CAL, DAY = DOC["calendar"], timedelta(days=1)
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
FIRST, LAST = (date.fromisoformat(CAL["coverage"][end]) for end in ("from", "to"))
OFF, MADE_UP, WORKED = set(CAL["daysOff"]), set(CAL["makeUpDays"]), {WEEK.index(name) for name in CAL["week"]}

class Refused(Exception): pass
def refuse_if(wrong, code):
    if wrong: raise Refused(code)
def day(text):  # a civil date, written YYYY-MM-DD and in no other way
    refuse_if(not re.fullmatch(r"\d{4}-\d\d-\d\d", text), "date.invalid")
    try: return date.fromisoformat(text)
    except ValueError: raise Refused("date.invalid")
def covered(d):
    refuse_if(not FIRST <= d <= LAST, "calendar.outside-coverage"); return d
def works(d): return str(covered(d)) in MADE_UP or d.weekday() in WORKED and str(d) not in OFF
def add(d, n):  # the n-th working day after d, or before it
    refuse_if(type(n) is not int, "argument.not-an-integer"); covered(d)
    while n:
        d += DAY if n > 0 else -DAY
        n -= works(d) * (1 if n > 0 else -1)
    return d
def count(a, b):  # working days w with a < w <= b, or minus those with b <= w < a
    covered(a), covered(b)
    return sum(works(a + DAY * i) for i in range(1, (b - a).days + 1)) - sum(works(b + DAY * i) for i in range((a - b).days))
def months(d, n):  # the same day of another month, or its last day
    year, month = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(year, month + 1, min(d.day, monthrange(year, month + 1)[1]))
def end(term, d, times=1):  # after an event, what is not counted in working days runs on from a day off
    refuse_if(term["unit"] not in ("working-day", "calendar-day", "week", "month", "same-day"), "argument.unknown-value")
    refuse_if(type(term["amount"]) is not int, "argument.not-an-integer")
    refuse_if(term["amount"] < (term["unit"] != "same-day"), "argument.wrong-type")
    covered(d)
    n, unit = term["amount"] * times * (1 if term["direction"] == "after" else -1), term["unit"]
    if unit == "working-day": return add(d, n)
    due = covered(months(d, n) if unit == "month" else d + DAY * n * (7 if unit == "week" else 1))
    return add(due, 1) if n > 0 and not works(due) else due
def act_by(term, d, due):  # the last working day up to due, but after an event never before the event
    if works(due): return due
    if term["direction"] == "after" and not any(works(d + DAY * i) for i in range((due - d).days)): return d
    return add(due, -1)
