"""What a note says of its own documents: submitted or to be submitted, symbols as every language has them."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain, pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import PassageKind
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, at_date
from desktop_app.checks.survey import Survey
from desktop_app.domain.vocabulary import MeetingStatus

_WITH_LANGUAGE = re.compile(
    r"\b[A-Z]{1,5}(?:/[\w.]+){0,12}/\d+(?P<suffix>(?:/|-|\s?\()(?:[ACEFRS]|Rus|Eng|Fre|Spa|Ara|Chi)\)?|/)(?![\w/])"
)
_NUMBER_LIKE = re.compile(
    r"\s(?:№\s?)?(?P<number>\d{1,3}(?P<between>//|[./,\\:–-]|\s/\s?|/\s)\d{1,3}(?:/\d+)?)(?![\d/])"
)
_CITED = re.compile(r"(?<![\w/])\d{1,3}/\d{1,3}(?![\w/])")
_JOINED = re.compile(r"\s(?P<number>\d{2,4})(?![\d/(]|\s\()")
_LETTERED = re.compile(r"\s(?P<number>\d{1,3}/[IVXlОO]{1,4})(?!\w)")
_RIGHT_NUMBER = re.compile(r"\d{1,3}/\d{1,3}")
_YEAR = re.compile(r"/((?:19|20)\d\d)/")


def tenses(survey: Survey) -> Iterator[Hit]:
    """Reports told to be submitted to a session in some places, and submitted to it in others: the fewer."""
    still, past = (
        _places(survey, pattern) for pattern in (survey.words.to_submit, survey.words.was_submitted)
    )
    if still and past:
        told = [*still, *past] if len(still) == len(past) else min(still, past, key=len)
        other = past if told is still else still
        yield from (
            Hit(one.passage, one.start, one.end, {**one.values, "other": other[0].values["words"]})
            for one in told
        )


def _places(survey: Survey, pattern: re.Pattern[str]) -> list[Hit]:
    """Where a pattern stands in a sentence that speaks of the session which the note is for."""
    mentions = survey.session_mentions
    of_session = (one for one in mentions if one.number == mentions[0].number)
    in_paragraphs = (one for one in of_session if one.passage.kind is PassageKind.PARAGRAPH)
    sentences = (survey.sentence_at(one.passage, one.start) for one in in_paragraphs)
    return [
        at(sentence.passage, *one.span())
        for sentence in dict.fromkeys(chain.from_iterable(sentences))
        for one in pattern.finditer(sentence.passage.plain, sentence.start, sentence.end)
    ]


def of_no_meeting(survey: Survey) -> Iterator[Hit]:
    """A report on "the meeting" in a text where more are on "this meeting" or on "these": Russian."""
    words, paragraphs = survey.words, survey.text.paragraphs
    of_none = [(one, found) for one in paragraphs for found in words.of_no_meeting.finditer(one.plain)]
    those = (words.these_one, words.these_many)
    of_this = sum(bool(pattern.search(one.plain)) for one in paragraphs if of_none for pattern in those)
    if of_this > len(of_none):
        yield from (at(passage, found.start(), found.end() - 1) for passage, found in of_none)


def language_suffixes(survey: Survey) -> Iterator[Hit]:
    """A symbol with a letter for a language: all language versions share one symbol."""
    for passage in survey.passages:
        for found in _WITH_LANGUAGE.finditer(passage.plain):
            yield at(passage, *found.span("suffix"), "")


def mandate_numbers(survey: Survey) -> Iterator[Hit | None]:
    """The number of a resolution or decision that is not one: 9.1 for 9/1, and 91 where others have 9/1."""
    cited = {
        one[0].replace("/", ""): one[0] for text in survey.passages for one in _CITED.finditer(text.plain)
    }
    for passage in survey.passages:
        for found in survey.words.mandate.finditer(passage.plain):
            lettered = _LETTERED.match(passage.plain, found.end())
            if lettered:
                yield at(passage, *lettered.span("number"))
            joined = _JOINED.match(passage.plain, found.end())
            if joined and joined["number"] in cited:
                yield at(passage, *joined.span("number"), cited[joined["number"]])
            number = _NUMBER_LIKE.match(passage.plain, found.end())
            if number and not _RIGHT_NUMBER.fullmatch(number["number"]):
                figures = re.findall(r"\d+", number["number"])
                yield at(passage, *number.span("number"), "/".join(figures) if len(figures) == 2 else None)
        yield None


def planned_in_the_past(survey: Survey) -> Iterator[Hit]:
    """A meeting told as planned although documents of a later year are told as issued: the agenda."""
    years = [
        int(year[1])
        for mention in survey.symbols
        if mention.passage.kind is PassageKind.FOOTNOTE and (year := _YEAR.search(mention.symbol))
    ]
    begins = date(max(years), 1, 1) if years else date.min
    for fact in survey.meetings:
        days = fact.dates.days
        if fact.status is MeetingStatus.PLANNED and days is not None and days.last < begins:
            yield at_date(fact.passage, fact.dates, year=begins.year)


def symbol_lists(survey: Survey) -> Iterator[Hit]:
    """The last of several symbols, joined to the one before it by a comma or "or", and not by "and" alone.

    Alone in brackets they may be a list: "(UNEP/OzL.Conv.6/6, UNEP/OzL.Pro.14/7)".
    """
    for passage in survey.text.paragraphs if survey.language not in {"zh", "ar"} else ():
        mentions = survey.symbols_in(passage)
        between = [passage.plain[one.end : other.start] for one, other in pairwise(mentions)]
        for place, (mark, following) in enumerate(pairwise([*between, ""])):
            goes_on = following == _COMMA or survey.words.and_between.fullmatch(following)
            first, last = mentions[0].start, mentions[place + 1].end
            in_brackets = passage.plain.endswith("(", 0, first) and passage.plain.startswith(")", last)
            by_comma = mark == _COMMA and not goes_on and not in_brackets
            by_both = len(mentions) == 2 and mark == ", and "
            if by_comma or by_both or mark in _DASHES or survey.words.or_between.fullmatch(mark):
                yield at(passage, mentions[place].start, mentions[place + 1].end)


_COMMA = ", "
_DASHES = frozenset({" – ", " — ", " - "})

RULES = (
    TextRule("reports.which", Severity.WARNING, of_no_meeting),
    TextRule("symbols.list", Severity.WARNING, symbol_lists, PASSAGE),
    TextRule("reports.tense", Severity.WARNING, tenses),
    TextRule("symbols.language", Severity.ERROR, language_suffixes, PASSAGE),
    TextRule("mandates.number", Severity.ERROR, mandate_numbers),
    TextRule("meetings.planned_past", Severity.ERROR, planned_in_the_past),
)
