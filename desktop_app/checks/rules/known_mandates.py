"""Mandates and bodies that the program knows: their titles, numbers and series, as a note has them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.known_facts import KnownTitle, known_bodies, known_titles
from desktop_app.checks.rules.names import Citation, citing
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, marked
from desktop_app.checks.survey import Survey

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_ALIKE = 0.6
"""A title that shares this much with the known one of its number is that one, misquoted."""

_FEWEST = 3
"""Fewer words than this tell nothing of which title they are."""


def titles_misquoted(survey: Survey) -> Iterator[Hit]:
    """A title that is nearly, but not quite, the one that the mandate of this number is known to have."""
    by_number = _by_number(survey.language)
    for citation in citing(survey):
        known = by_number.get(citation.number, ())
        if not known or not citation.titled or _standing_there(citation, known):
            continue
        near = [found for one in known if one.verified for found in _near(citation, one.stretches[0])]
        for likeness, start, end, meant in sorted(near, reverse=True)[:1]:
            if likeness >= _ALIKE:
                yield at(citation.passage, start, end, meant, meant=meant)


def titles_of_other_numbers(survey: Survey) -> Iterator[Hit]:
    """A title that is known to be that of a mandate with another number."""
    for citation in citing(survey):
        own = _standing_there(citation, _telling(survey.language)) if citation.titled else []
        if own and all(one.number != citation.number for one in own):
            number = own[0].number
            start = citation.end - len(citation.number)
            yield at(citation.passage, start, citation.end, number, number=number)


@lru_cache(maxsize=8)
def _telling(language: str) -> Sequence[KnownTitle]:
    """The known titles that begin with words enough to tell them from others."""
    return [one for one in known_titles(language) if len(_WORD.findall(one.stretches[0])) >= _FEWEST]


@lru_cache(maxsize=8)
def _by_number(language: str) -> Mapping[str, Sequence[KnownTitle]]:
    found: dict[str, list[KnownTitle]] = defaultdict(list)
    for one in _telling(language):
        found[one.number].append(one)
    return found


_LONGEST = 2000
"""A title with the names of instruments in it is shorter, in characters."""


def _standing_there(citation: Citation, titles: Sequence[KnownTitle]) -> list[KnownTitle]:
    """The titles of which all stretches stand behind the number, the first of them at once."""
    start, end = citation.title_start, citation.title_end
    following = citation.passage.plain[start : end + _LONGEST].casefold()
    return [one for one in titles if _begins_there(following, end - start, one)]


def _begins_there(following: str, least: int, title: KnownTitle) -> bool:
    """Whether a title stands in a text, with no word before it from a place on."""
    begins = following.find(title.stretches[0].casefold())
    if begins < 0 or _WORD.search(following, least, max(begins, least)):
        return False
    place = begins
    for stretch in title.stretches:
        place = following.find(stretch.casefold(), place)
        if place < 0:
            return False
        place += len(stretch)
    return True


def _near(citation: Citation, meant: str) -> Iterator[tuple[float, int, int, str]]:
    """The words behind the number, as many as a title begins with, one fewer, one more; how alike they are.

    What tells that a title follows may be its first word: "о торговле людьми".
    """
    plain, count = citation.passage.plain, len(_WORD.findall(meant))
    title_word = list(_WORD.finditer(plain, citation.title_start, citation.title_end))[-1:]
    for begin in {citation.title_end, *(found.start() for found in title_word)}:
        words = list(islice(_WORD.finditer(plain, begin), count + 1))
        for taken in {count - 1, count, count + 1} & set(range(1, len(words) + 1)):
            start, end = words[0].start(), words[taken - 1].end()
            ends_alike = meant.casefold().endswith(words[taken - 1][0].casefold())
            if taken != count and not ends_alike:
                continue  # Its last word is the one that is wrong, and has to be counted in.
            yield _likeness(plain[start:end], meant), start, end, _in_case(plain[start], meant)


@lru_cache(maxsize=1024)
def _likeness(one: str, other: str) -> float:
    """How much of two titles is alike, 0 for what is certainly too little."""
    matcher = SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _in_case(letter: str, meant: str) -> str:
    return (meant[0].upper() if letter.isupper() else meant[0].lower()) + meant[1:]


def series_of_another_body(survey: Survey) -> Iterator[Hit | None]:
    """The symbol of a report in the section of a body that is known to have another series."""
    for section in survey.sections:
        yield None
        own = _series_of(survey, [one.name for one in survey.bodies.in_passage(section.heading) if one.name])
        for paragraph in section.paragraphs if own else ():
            for mention in survey.symbols_in(paragraph):
                if not mention.symbol.startswith(f"{own}/"):
                    yield marked(paragraph, mention.start, mention.end, {"other": own})


def _series_of(survey: Survey, names: Sequence[str]) -> str:
    """The series of the body whose name, without its head, stands first; none for one that is not known."""
    known = survey.once(_series_by_name)
    return next((known[name] for name in names if name in known), "")


def _series_by_name(survey: Survey) -> Mapping[str, str]:
    bodies = known_bodies(survey.language)
    return {survey.words.body.sub("", one.name, count=1).strip(): one.series for one in bodies}


RULES = (
    TextRule("mandates.title", Severity.WARNING, titles_misquoted, PASSAGE),
    TextRule("mandates.other_number", Severity.ERROR, titles_of_other_numbers, PASSAGE),
    TextRule("symbols.body", Severity.ERROR, series_of_another_body),
)
