"""The calendar: completed years, public holidays, working days, and the deadlines that are counted in them.

How long a deadline is, the catalogue says; how its days are counted, this file does.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from vilkar_catalogue import Answer, Catalogue, Given

ONE_DAY = timedelta(days=1)
MOVING = {
    "maundy-thursday": -3,
    "good-friday": -2,
    "easter-sunday": 0,
    "easter-monday": 1,
    "ascension-day": 39,
    "whit-sunday": 49,
    "whit-monday": 50,
}
FIXED = {
    "new-years-day": (1, 1),
    "labour-day": (5, 1),
    "constitution-day": (5, 17),
    "christmas-day": (12, 25),
    "boxing-day": (12, 26),
}


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def completed_years(born: date, on: date, leap_day_birthday: str) -> int:
    """Who was born on 29 February has a birthday in common years on 28 February or on 1 March: no source settles it."""
    common = (born.month, born.day) == (2, 29) and not is_leap(on.year)
    birthday = leap_day_birthday if common else born.isoformat()[5:]
    return on.year - born.year - (on.isoformat()[5:] < birthday)


def ages(birth_date: str, on: str, leap_day_birthday: str | None = None) -> dict[str, int]:
    """The lowest and the highest age, over every day on which somebody may have been born."""
    first = date.fromisoformat(birth_date + "-01-01"[len(birth_date) - 4 :])
    sides = [leap_day_birthday] if leap_day_birthday else ["02-28", "03-01"]
    born, found = first, []
    while born.isoformat().startswith(birth_date):
        found += [completed_years(born, date.fromisoformat(on), side) for side in sides]
        born += ONE_DAY
    return {"min": min(found), "max": max(found)}


def easter(year: int) -> date:
    """Easter Sunday by Meeus's rule."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (8 * b + 13) // 25 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114
    return date(year, n // 31, n % 31 + 1)


def public_holidays(year: int) -> list[dict[str, str]]:
    """By day; of two on one day, by id."""
    sunday = easter(year)
    days = {id: sunday + at * ONE_DAY for id, at in MOVING.items()}
    days |= {id: date(year, month, day) for id, (month, day) in FIXED.items()}
    return [{"id": id, "day": day.isoformat()} for id, day in sorted(days.items(), key=lambda each: (each[1], each[0]))]


def is_off(day: date, saturday_counts: bool) -> bool:
    holiday = any(each["day"] == day.isoformat() for each in public_holidays(day.year))
    return holiday or day.weekday() == 6 or (day.weekday() == 5 and not saturday_counts)


def count(day: str, days: int, saturday_counts: bool = False) -> tuple[str, list[str]]:
    """Counts working days, the first of them after the day: the last of them, and the days passed over."""
    at, skipped = date.fromisoformat(day), []
    while days > 0:
        at += ONE_DAY
        if is_off(at, saturday_counts):
            skipped.append(at.isoformat())
        else:
            days -= 1
    return at.isoformat(), skipped


def working_days(day: str, days: int) -> dict[str, Any]:
    last_day, skipped = count(day, days)
    return {"lastDay": last_day, "lastDayWhereSaturdayCounts": count(day, days, True)[0], "skipped": skipped}


def outcomes(answer: Answer) -> list[str]:
    """The outcomes that an answer leaves possible."""
    expected = answer.expected
    return [expected["outcome"]] if "outcome" in expected else expected.get("possible", [])


def of(given: Given, *names: str) -> Given:
    return {name: given[name] for name in names if name in given}


def assessment_deadline(catalogue: Catalogue, given: Given) -> Answer:
    """The last day on which a referral must be assessed."""
    received = given.get("firstReceived", given["received"])
    facts = of(given, "referredTo", "ageWhenSent", "mentalDisorderOrAddiction")
    answer = catalogue.decision("priority.assessment-deadline").answer(facts, received)
    possible = outcomes(answer)
    counts = []
    for task in possible:
        if days := re.search(r"within-(\d+)-working-days", task):
            last_day = count(received, int(days[1]), given.get("saturdayIsWorkingDay", False))[0]
            counts.append({"task": task, "lastDay": last_day})
    if len(counts) == 0:
        return Answer({"status": possible[0] if possible else "not-in-force"}, answer.citation)
    if len(possible) == 1:
        return Answer({"status": "determined", **counts[0]}, answer.citation)
    expected = {
        "status": "undetermined",
        "possible": counts,
        "needed": answer.expected["needed"],
        "mayHaveNoLimit": "no-right-to-assessment" in possible,
    }
    return Answer(expected, answer.citation)


def start_deadline(catalogue: Catalogue, given: Given) -> Answer:
    """The longest that the deadline for the start of care may be, and how what was set stands to it."""
    received, deadline, appointment = given["received"], given.get("deadline"), given.get("appointment")
    facts = of(given, "rightToSpecialistCare", "age", "mentalDisorderOrAddiction")
    answer = catalogue.decision("priority.start-deadline").answer(facts, received)
    possible = outcomes(answer)
    capped = [outcome for outcome in possible if outcome.endswith("-within-65-working-days")]
    holds = "no" if not capped else "yes" if len(capped) == len(possible) else "unknown"
    last_day = count(given["assessed"], 65)[0]
    expected: dict[str, Any] = {"cap": {"holds": "no"} if holds == "no" else {"holds": holds, "lastDay": last_day}}
    if deadline:
        beyond = "beyond-cap" if holds == "yes" else "unknown"
        expected["deadline"] = "no-cap" if holds == "no" else "within-cap" if deadline <= last_day else beyond
    if deadline and appointment and received >= "2015-11-01":
        expected["appointment"] = "in-time" if appointment <= deadline else "too-late"
    return Answer(expected, answer.citation)


def complaint_deadline(catalogue: Catalogue, given: Given) -> Answer:
    """The last day for a complaint, and when the one that was filed comes."""
    answer = catalogue.decision("priority.complaint-deadline").answer({}, given["knew"])
    possible = outcomes(answer)
    weeks = {"four-weeks": 4, "three-weeks-after-request": 3}.get(possible[0]) if possible else None
    if weeks is None:
        return Answer({"status": "not-regulated" if possible else "not-in-force"}, answer.citation)
    last = date.fromisoformat(given["knew"]) + weeks * 7 * ONE_DAY
    while is_off(last, False):
        last += ONE_DAY
    expected = {"status": "determined", "weeks": weeks, "lastDay": last.isoformat()}
    late = "late-or-over-a-year"
    filed = given.get("filed")
    if decided := given.get("decided"):
        year = int(decided[:4]) + 1
        rest = "-02-28" if decided.endswith("-02-29") and not is_leap(year) else decided[4:]
        expected["lastDayIfLate"] = f"{year}{rest}"
        late = "late" if filed and filed <= expected["lastDayIfLate"] else "over-a-year"
    if filed:
        expected["timing"] = "in-time" if filed <= expected["lastDay"] else late
    return Answer(expected, answer.citation)
