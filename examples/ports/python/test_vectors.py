"""Replays every test vector, and says which catalogue the port was proven for."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Iterator

import pytest

import vilkar_calendar as calendar
from vilkar_catalogue import Answer, Catalogue, NotInTheCatalogue, points

DATA = Path(os.environ.get("VILKAR_DATA") or Path(__file__).parents[3] / "packages/data/dist")
FILES = sorted((DATA / "vectors").glob("*.jsonl"))
DEADLINES = {
    "assessment-deadline": calendar.assessment_deadline,
    "start-deadline": calendar.start_deadline,
    "complaint-deadline": calendar.complaint_deadline,
}


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue(DATA / "catalogue.json")


@pytest.fixture(scope="session")
def replayed(catalogue: Catalogue) -> Iterator[dict[str, int]]:
    counts: dict[str, int] = {}
    yield counts
    if target := os.environ.get("VILKAR_PROVEN"):
        proven = {"catalogue": f"sha256:{catalogue.sha256}", "vectors": dict(sorted(counts.items()))}
        Path(target).write_text(json.dumps(proven, indent=2) + "\n", encoding="utf-8")


def counted(function: str, given: dict[str, Any], vector: dict[str, Any], catalogue: Catalogue) -> Answer:
    """Answers a vector of the calendar. What rests on no table rests on what the vector says."""
    if function in DEADLINES:
        return DEADLINES[function](catalogue, given)
    if function == "age":
        expected: Any = calendar.ages(given["birthDate"], given["on"], given.get("leapDayBirthday"))
    elif function == "public-holidays":
        expected = calendar.public_holidays(given["year"])
    elif function == "working-days":
        expected = calendar.working_days(given["day"], given["days"])
    else:
        raise NotInTheCatalogue(f"The calendar has no {function}.")
    return Answer(expected, vector["citation"])


def answer(vector: dict[str, Any], catalogue: Catalogue) -> Answer:
    if "function" in vector:
        return counted(vector["function"], vector["input"], vector, catalogue)
    if "checklist" in vector:
        return points(catalogue.checklist(vector["checklist"]), vector["on"])
    return catalogue.decision(vector["decision"]).answer(vector["input"], vector["on"], vector.get("presume", True))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_answers_every_vector_as_the_packages_do(file: Path, catalogue: Catalogue, replayed: dict[str, int]) -> None:
    vectors = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(vectors) > 0
    for vector in vectors:
        found = answer(vector, catalogue)
        assert (found.expected, found.citation) == (vector["expected"], vector["citation"]), vector["id"]
    replayed[file.stem] = len(vectors)


def test_finds_the_vectors_of_the_questions_the_checklists_and_the_calendar() -> None:
    assert {"consent", "checklists", "calendar"} <= {file.stem for file in FILES}


@pytest.mark.parametrize(
    ("given", "on"),
    [
        ({"age": 131}, "2026-06-01"),
        ({"age": True}, "2026-06-01"),
        ({"age": {"min": 12, "max": 11}}, "2026-06-01"),
        ({"age": None}, "2026-06-01"),
        ({"careTakenOver": "perhaps"}, "2026-06-01"),
        ({"careTakenOver": []}, "2026-06-01"),
        ({"objectsToHealthCare": 1}, "2026-06-01"),
        ({"shoeSize": 43}, "2026-06-01"),
        ({}, "2026-02-30"),
        ({}, "20260601"),
        ({}, "2026-06-01T00:00:00Z"),
    ],
)
def test_refuses_what_the_catalogue_does_not_know(given: dict[str, Any], on: str, catalogue: Catalogue) -> None:
    with pytest.raises(NotInTheCatalogue):
        catalogue.decision("consent.who-decides").answer(given, on)


def test_refuses_a_question_that_the_catalogue_does_not_have(catalogue: Catalogue) -> None:
    with pytest.raises(NotInTheCatalogue):
        catalogue.decision("consent.who-pays")
