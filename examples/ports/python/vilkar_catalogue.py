"""Answers the questions of Vilkår from catalogue.json alone, with nothing but the standard library.

A row stands alone: it holds where each of its cells holds, and exactly one row of a table holds for every complete
case. What is known of an input is the set of values that it may have; a row is possible while each of its cells meets
that set. A set of rows is one whole number here, a bit for each row, so that `&` is what two sets share.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Mapping, Sequence

Value = int | str | bool
Given = Mapping[str, Any]

# From what binds most to what binds least: an answer is no stronger than the weakest of the rows it rests on.
FORCES = "statute regulation preparatory-works interpretation guidance practice local".split()


class NotInTheCatalogue(ValueError):
    """What was asked is outside what the catalogue knows: no such question, input, value or day."""


@dataclass(frozen=True)
class Answer:
    """An answer in the form that the test vectors have, and what it rests on."""

    expected: dict[str, Any]
    citation: list[str]


def day(text: str) -> date:
    """Reads a day as YYYY-MM-DD. What holds a time of day is none."""
    try:
        read = date.fromisoformat(text)
    except (TypeError, ValueError):
        raise NotInTheCatalogue("The day asked about is not written as YYYY-MM-DD.") from None
    if read.isoformat() != text:
        raise NotInTheCatalogue("The day asked about is not written as YYYY-MM-DD.")
    return read


def is_law(entry: Mapping[str, Any], on: str) -> bool:
    """Whether a row or a point is law on a day: from its first day, until the day on which it has ended."""
    return entry["from"]["day"] <= on and ("until" not in entry or on < entry["until"]["day"])


def distinct(items: Sequence[Any]) -> list[Any]:
    """Each once, in the order in which they came."""
    return list(dict.fromkeys(items))


def fits(cell: Any, value: Value) -> bool:
    """Whether a set of values has a value: one of them, a list, or a range that may be open at either end."""
    if isinstance(cell, dict):
        return cell.get("min", value) <= value <= cell.get("max", value)
    return value in cell if isinstance(cell, list) else cell == value


def domain(of: Mapping[str, Any]) -> list[Value]:
    """Every value that an input can have."""
    if of["kind"] == "flag":
        return [False, True]
    return of["values"] if of["kind"] == "choice" else list(range(of["min"], of["max"] + 1))


def is_within(given: Any, of: Mapping[str, Any]) -> bool:
    """Whether what is given is a set of values of the input. In Python `True == 1`, so the types are looked at too."""
    if of["kind"] == "flag":
        return isinstance(given, bool)
    if of["kind"] == "choice":
        parts = given if isinstance(given, list) else [given]
        return len(parts) > 0 and all(isinstance(part, str) and part in of["values"] for part in parts)
    low, high = of["min"], of["max"]
    ends = [given.get("min", low), given.get("max", high)] if isinstance(given, dict) else [given, given]
    return all(type(end) is int and low <= end <= high for end in ends) and ends[0] <= ends[1]


class Decision:
    """A question with its table."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.id: str = data["id"]
        self.inputs: Mapping[str, Any] = data["inputs"]
        self.order: list[str] = data["inputOrder"]
        self.outcomes: list[str] = data["outcomes"]
        self.rows: list[Mapping[str, Any]] = data["rows"]
        self._all = {name: domain(self.inputs[name]) for name in self.order}
        self._admit = {name: {value: self._admitting(name, value) for value in self._all[name]} for name in self.order}

    def _admitting(self, name: str, value: Value) -> int:
        return self._set(row for row in range(len(self.rows)) if fits(self.rows[row]["when"].get(name, [value]), value))

    @staticmethod
    def _set(places: Any) -> int:
        return sum(1 << place for place in places)

    def _in(self, rows: int) -> list[Mapping[str, Any]]:
        return [row for place, row in enumerate(self.rows) if rows >> place & 1]

    def _then(self, rows: int) -> set[str]:
        return {row["then"] for row in self._in(rows)}

    def _met(self, rows: int, possible: Mapping[str, list[Value]]) -> int:
        for name, values in possible.items():
            met = 0
            for value in values:
                met |= self._admit[name][value]
            rows &= met
        return rows

    def _matters(self, one: str, rows: int, possible: Mapping[str, list[Value]]) -> bool:
        """Whether two completions that differ in one input alone lead to different outcomes."""
        others = [name for name in self.order if name != one]
        known: set[tuple[int, int]] = set()

        def differ(rows: int, at: int) -> bool:
            if (rows, at) in known or len(self._then(rows)) < 2:
                return False
            known.add((rows, at))
            if at == len(others):
                return True
            admit = self._admit[others[at]]
            return any(differ(left, at + 1) for left in {rows & admit[value] for value in possible[others[at]]})

        return differ(rows, 0)

    def _remaining(self, name: str, rows: int, values: list[Value]) -> float:
        """How many outcomes are left on average. Numbers side by side that the rows treat alike are one."""
        left = [rows & self._admit[name][value] for value in values]
        if self.inputs[name]["kind"] == "integer":
            left = [each for at, each in enumerate(left) if at == 0 or each != left[at - 1]]
        return sum(len(self._then(each)) for each in left) / len(left)

    def _read(self, given: Given) -> None:
        for name, value in given.items():
            if name not in self.inputs:
                raise NotInTheCatalogue(f"{self.id} has no such input.")
            if not is_within(value, self.inputs[name]):
                raise NotInTheCatalogue(f"{self.id}: {name} has no such value.")

    def answer(self, given: Given, on: str, presume: bool = True) -> Answer:
        """Answers from what is given. An input that is left out is unknown; no value stands for that."""
        day(on)
        self._read(given)
        law = self._set(place for place, row in enumerate(self.rows) if is_law(row, on))
        if law == 0:
            return Answer({"status": "not-in-force"}, [])
        open_ = [name for name in self.order if presume and name not in given and "presumed" in self.inputs[name]]
        known = {**given, **{name: self.inputs[name]["presumed"]["value"] for name in open_}}
        possible = {
            name: [value for value in self._all[name] if name not in known or fits(known[name], value)]
            for name in self.order
        }
        left = self._then(self._met(law, possible))
        presumed = []
        for name in open_:
            # A presumption that changes nothing is not used.
            without = {**possible, name: self._all[name]}
            if len(self._then(self._met(law, without))) > len(left):
                presumed.append(name)
            else:
                possible = without
        met = self._met(law, possible)
        rows = self._in(met)
        rest = {"presumed": presumed} if presumed else {}
        rest["force"] = max((row["force"] for row in rows), key=FORCES.index)
        citation = distinct([basis for row in rows for basis in row["basis"]])
        if len(left) == 1:
            return Answer({"status": "determined", "outcome": next(iter(left)), **rest}, citation)
        needed = sorted(
            (name for name in self.order if len(possible[name]) > 1 and self._matters(name, met, possible)),
            key=lambda name: (self._remaining(name, met, possible[name]), "judge" in self.inputs[name]),
        )
        open_outcomes = [outcome for outcome in self.outcomes if outcome in left]
        return Answer({"status": "undetermined", "possible": open_outcomes, "needed": needed, **rest}, citation)


def points(checklist: Mapping[str, Any], on: str) -> Answer:
    """The points that a document is held to on a day, by weight."""
    day(on)
    law = [point for point in checklist["requirements"] if is_law(point, on)]
    expected: dict[str, Any] = {
        weight: [point["id"] for point in law if point["weight"] == weight] for weight in ("must", "should", "may")
    }
    expected["dependingOnDocument"] = [point["id"] for point in law if point["applies"] == "depending-on-document"]
    return Answer(expected, distinct([basis for point in law for basis in point["basis"]]))


class Catalogue:
    """Every question and checklist, by id, and the hash of the file that they were read from."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        data = json.loads(content)
        self.sha256 = hashlib.sha256(content).hexdigest()
        self._decisions = {each["id"]: Decision(each) for each in data["decisions"]}
        self._checklists = {each["id"]: each for each in data["checklists"]}

    @staticmethod
    def _named(entries: Mapping[str, Any], id: str) -> Any:
        if id not in entries:
            raise NotInTheCatalogue("The catalogue has no such question or checklist.")
        return entries[id]

    def decision(self, id: str) -> Decision:
        """The question of an id."""
        return self._named(self._decisions, id)

    def checklist(self, id: str) -> Mapping[str, Any]:
        """The checklist of an id, for `points`."""
        return self._named(self._checklists, id)
