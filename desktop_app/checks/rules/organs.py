"""The organ that a note is for, and the treaty that it is about: one of each in one note."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.quoted_names import NameWord, matches_of, name_root, name_words
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FEW = 3
"""So many words begin the names of all treaties of a kind."""


def organ_misquoted(survey: Survey) -> Iterator[Hit]:
    """The organ that the note is for, named otherwise than in the title, or than in most places."""
    places = [
        (passage, found)
        for passage in survey.passages
        for found in survey.words.organ.finditer(passage.plain)
    ]
    titles = [_of(found) for passage, found in places if passage.kind is PassageKind.TITLE]
    counts = Counter(_of(found) for _, found in places)
    if len(counts) < 2:
        return
    usual, count = counts.most_common(1)[0]
    meant = titles[0] if titles and counts[titles[0]] * 2 >= count else usual
    for passage, found in places:
        if _of(found) != meant:
            yield at(passage, *found.span("of"), meant, meant=meant)


def _of(found: re.Match[str]) -> str:
    """Whose conference it is, a dash in it as a hyphen."""
    return _DASH.sub("-", found["of"])


_DASH = re.compile(r"\s*[-–—]\s*")


def of_another_treaty(survey: Survey) -> Iterator[Hit]:
    """Another well-known treaty in the title, or in that of an agenda item, than the note is about."""
    every = [(name, name_words(name, survey.language)) for name in survey.words.well_known]
    beginnings = Counter(_beginning(own) for _, own in every if len(own) > _FEW)
    treaties = [(name, own) for name, own in every if len(own) > _FEW and beginnings[_beginning(own)] > 1]
    places = [
        (passage, name, words[start].start, words[start + count - 1].end)
        for passage in survey.passages
        if treaties
        for words in [name_words(passage.plain, survey.language)]
        for name, own in treaties
        for start, count in matches_of(words, own)
    ]
    counts = Counter(name for _, name, _, _ in places)
    if len(counts) > 1:
        (usual, count), *_ = counts.most_common(1)
        for passage, name, start, end in places:
            if name != usual and count > 2 * counts[name] and passage.kind in _OF_ONE_TREATY:
                yield at(passage, start, end, name=usual)


_OF_ONE_TREATY = frozenset({PassageKind.TITLE, PassageKind.ITEM_TITLE})


def _beginning(name: Sequence[NameWord]) -> tuple[str, ...]:
    """What the names of two treaties have alike: "United Nations Convention"."""
    return tuple(one.root for one in name[:_FEW])


def small_organs(survey: Survey) -> Iterator[Hit | None]:
    """The organ that the note is for with a small letter, where it has a capital elsewhere.

    Without the rest of its name it is told where a verb follows, or the sentence pauses: "конференция
    постановила", "of the conference."; of another one more is told: "the conference on forests".
    """
    organ = survey.words.organ
    whole = re.compile(organ.pattern, re.IGNORECASE)
    heads: set[str] = set()
    for passage in survey.passages:
        heads |= {
            name_root(found[0].split()[0].lower(), survey.language) for found in organ.finditer(passage.plain)
        }
        yield None
    for passage in survey.passages if heads else ():
        yield None
        small = [one for one in whole.finditer(passage.plain) if not organ.match(one[0])]
        yield from (_with_capital(passage, one) for one in small if one[0][0].islower())
        before = ""
        for found in _WORD.finditer(passage.plain):
            is_head = found[0].islower() and name_root(found[0], survey.language) in heads
            if is_head and _is_alone(survey, before, passage.plain, found.end()):
                yield _with_capital(passage, found)
            before = found[0]


def _is_alone(survey: Survey, before: str, plain: str, end: int) -> bool:
    """Whether no word before or behind a head can tell of another organ than the note's."""
    following = _WORD.match(plain, end + 1) if plain[end : end + 1] == " " else None
    told = plain[end : end + 1] in _PAUSES if following is None else _is_verb(following[0])
    if survey.language == "ru":
        return told and not _is_adjective(before)
    told = told or (following is not None and following[0] in _VERBS)
    return told and before.lower() in _ARTICLES


_PAUSES = frozenset({".", ",", ";", ""})
_VERBS = frozenset({"a", "ha", "has", "decided", "requested", "reaffirmed", "decidió", "pidió", "reafirmó"})
_ARTICLES = frozenset({"the", "la"})


@lru_cache(maxsize=20_000)
def _is_verb(word: str) -> bool:
    """Whether a Russian word can be nothing else."""
    readings = readings_of(word)
    return bool(readings) and all("VERB" in one.grammemes for one in readings)


@lru_cache(maxsize=20_000)
def _is_adjective(word: str) -> bool:
    """Whether a word may tell of another conference than the organ: "дипломатическая конференция"."""
    return any("ADJF" in one.grammemes for one in readings_of(word))


def _with_capital(passage: Passage, found: re.Match[str]) -> Hit:
    return at(passage, *found.span(), found[0][0].upper() + found[0][1:])


RULES = (
    TextRule("names.organ", Severity.ERROR, organ_misquoted),
    TextRule("names.treaty", Severity.WARNING, of_another_treaty),
    TextRule("names.organ_small", Severity.WARNING, small_organs),
)
