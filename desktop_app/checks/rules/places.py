"""The place of meetings: named in every heading or in none, and before the text refers back to it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, whole
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case

_ENOUGH = 3
_LONGEST = 200
"""What names a place is shorter, in characters."""


def headings_without_place(survey: Survey) -> Iterator[Hit]:
    """A heading with days but no place, where at least three others name one and hardly any lacks it."""
    headings = [one for one in survey.text.headings if survey.dates[one]]
    without = [one for one in headings if not survey.words.in_place.search(one.plain)]
    named = len(headings) - len(without)
    if survey.words.in_place.pattern and named >= _ENOUGH and named >= _ENOUGH * len(without):
        yield from (whole(heading, places=named) for heading in without)


def places_not_named(survey: Survey) -> Iterator[Hit]:
    """ "There" in a sentence that names no place before it."""
    for passage in survey.text.paragraphs:
        for sentence in survey.sentences[passage]:
            begin, named = sentence.start, False
            for found in survey.words.there.finditer(passage.plain, sentence.start, sentence.end):
                named = named or bool(survey.words.in_place.search(passage.plain, begin, found.start()))
                begin = max(begin, found.start() - _LONGEST)
                if not named:
                    yield at(passage, *found.span())


def of_other_place(survey: Survey) -> Iterator[Hit | None]:
    """A section whose heading and text name different places for its meetings."""
    for section in survey.sections:
        yield None
        heading = (
            _places(survey, section.heading, 0, len(section.heading.plain))
            if survey.dates[section.heading]
            else {}
        )
        told: dict[str, Hit] = {}
        facts = survey.meetings_of(section.heading.section)
        for sentence in dict.fromkeys(fact.sentence for fact in facts):
            told |= _places(survey, sentence.passage, sentence.start, sentence.end)
        if heading and told and not heading.keys() & told.keys():
            for one, other in ((told, heading), (heading, told)):
                hit = next(iter(one.values()))
                yield at(hit.passage, hit.start, hit.end, other=next(iter(other)))


def _places(survey: Survey, passage: Passage, start: int, end: int) -> dict[str, Hit]:
    """The places that a stretch names beside days, each where it first stands."""
    found = list(survey.words.in_place.finditer(passage.plain, start, end))
    return {one[one.lastgroup or 0]: at(passage, *one.span(one.lastgroup or 0)) for one in reversed(found)}


def venue_in_other_case(survey: Survey) -> Iterator[Hit]:
    """The place in a Russian session line, which stands in the nominative."""
    for passage in survey.text.of_kind(PassageKind.VENUE_AND_DATES) if survey.language == "ru" else ():
        first = _FIRST_WORD.match(passage.plain)
        cases = [one.case for one in readings_of(first[0])] if first else []
        if first and cases and Case.NOMINATIVE not in cases:
            yield at(passage, *first.span())


def venues_in_other_case(survey: Survey) -> Iterator[Hit]:
    """A place beside days in a case that does not tell where: "прошедшего 9–10 июля 2020 года в Вену"."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in survey.words.in_place.finditer(passage.plain):
            start, end = found.span(found.lastgroup or 0)
            readings = readings_of(passage.plain[start:end])
            is_place = any("Geox" in one.grammemes for one in readings)
            if is_place and all(one.case is not Case.PREPOSITIONAL for one in readings):
                yield at(passage, start, end)


def places_apart(survey: Survey) -> Iterator[Hit | None]:
    """A place that is named once, where all others, at least three, are one place: an advice."""
    named: list[tuple[str, Hit]] = []
    for passage in (*survey.text.headings, *survey.text.paragraphs):
        named += _places(survey, passage, 0, len(passage.plain)).items()
        yield None
    counts = Counter(name for name, _ in named)
    usual, count = counts.most_common(1)[0] if counts else ("", 0)
    if len(counts) == 2 and count >= _ENOUGH and count == len(named) - 1:
        yield from (
            replace(hit, values={**hit.values, "other": usual}) for name, hit in named if name != usual
        )


_FIRST_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?=,)")

RULES = (
    TextRule("session.place", Severity.WARNING, venue_in_other_case, PASSAGE),
    TextRule("meetings.place_missing", Severity.WARNING, headings_without_place),
    TextRule("meetings.there", Severity.WARNING, places_not_named, PASSAGE),
    TextRule("meetings.place", Severity.ERROR, of_other_place),
    TextRule("meetings.place_case", Severity.ERROR, venues_in_other_case, PASSAGE),
    TextRule("meetings.place_alone", Severity.ADVICE, places_apart),
)
