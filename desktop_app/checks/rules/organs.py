"""The organ that a note is for, and the treaty that it is about: one of each in one note."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.quoted_names import NameWord, matches_of, name_root, name_words
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import literal
from desktop_app.composition.wording import wording

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


def of_another_treaty(survey: Survey) -> Iterator[Hit | None]:
    """Another well-known treaty in the title, or in that of an agenda item, than the note is about."""
    treaties = _treaties(survey)
    fronts = tuple(survey.text.of_kind(*_OF_ONE_TREATY))
    if not any(True for passage in fronts for _ in _named(passage, treaties, survey.language)):
        return
    counts: Counter[str] = Counter()
    for passage in survey.passages:
        counts.update(name for name, _, _ in _named(passage, treaties, survey.language))
        yield None
    usual, count = counts.most_common(1)[0]
    for passage in fronts:
        for name, start, end in _named(passage, treaties, survey.language):
            if name != usual and count > 2 * counts[name]:
                yield at(passage, start, end, name=usual)


_OF_ONE_TREATY = (PassageKind.TITLE, PassageKind.ITEM_TITLE)
_Treaties = Sequence[tuple[str, Sequence[NameWord]]]


def _treaties(survey: Survey) -> _Treaties:
    """The well-known names that begin alike, as those of treaties do: "United Nations Convention"."""
    every = [(name, name_words(name, survey.language)) for name in survey.words.well_known]
    long = [(name, own) for name, own in every if len(own) > _FEW]
    beginnings = Counter(_beginning(own) for _, own in long)
    return [(name, own) for name, own in long if beginnings[_beginning(own)] > 1]


def _beginning(name: Sequence[NameWord]) -> tuple[str, ...]:
    return tuple(one.root for one in name[:_FEW])


def _named(passage: Passage, treaties: _Treaties, language: str) -> Iterator[tuple[str, int, int]]:
    """The treaties that a passage names, and where."""
    words = name_words(passage.plain, language)
    for name, own in treaties:
        for start, count in matches_of(words, own):
            yield name, words[start].start, words[start + count - 1].end


def small_document_types(survey: Survey) -> Iterator[Hit | None]:
    """ "Note by the secretariat" in a note on a treaty of the United Nations, which has a Secretariat.

    Treaties of other organizations have secretariats of their own, with a small letter.
    """
    meant = literal(wording(survey.language)["front.document_type"])
    of_type = survey.text.of_kind(PassageKind.DOCUMENT_TYPE)
    small = [one for one in of_type if one.plain != meant and one.plain.casefold() == meant.casefold()]
    treaties = _treaties(survey)
    for passage in survey.passages if small else ():
        yield None
        if any(True for _ in _named(passage, treaties, survey.language)):
            yield from (at(one, 0, len(one.text), meant, name=meant) for one in small)
            return


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
        yield from (_with_capital(passage, *one.span()) for one in small if one[0][0].islower())
        for one in survey.words.small_organ.finditer(passage.plain):
            yield _with_capital(passage, one.start("head"), one.end("head"))
        for place in _alone(passage.plain, heads) if survey.language == "ru" else ():
            yield _with_capital(passage, *place)


def _alone(plain: str, heads: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Where a head stands in small letters, and no word beside it can tell of another Russian organ."""
    before = ""
    for found in _WORD.finditer(plain):
        if found[0].islower() and name_root(found[0], "ru") in heads and not _is_adjective(before):
            following = _WORD.match(plain, found.end() + 1) if plain.startswith(" ", found.end()) else None
            if _is_verb(following[0]) if following else plain[found.end() : found.end() + 1] in _PAUSES:
                yield found.span()
        before = found[0]


_PAUSES = frozenset({".", ",", ";", ""})


@lru_cache(maxsize=20_000)
def _is_verb(word: str) -> bool:
    """Whether a Russian word can be nothing else."""
    readings = readings_of(word)
    return bool(readings) and all("VERB" in one.grammemes for one in readings)


@lru_cache(maxsize=20_000)
def _is_adjective(word: str) -> bool:
    """Whether a word may tell of another conference than the organ: "дипломатическая конференция"."""
    return any("ADJF" in one.grammemes for one in readings_of(word))


def _with_capital(passage: Passage, start: int, end: int) -> Hit:
    word = passage.plain[start:end]
    return at(passage, start, end, word[0].upper() + word[1:])


RULES = (
    TextRule("names.organ", Severity.ERROR, organ_misquoted),
    TextRule("names.treaty", Severity.WARNING, of_another_treaty),
    TextRule("names.document_type", Severity.WARNING, small_document_types),
    TextRule("names.organ_small", Severity.WARNING, small_organs),
)
