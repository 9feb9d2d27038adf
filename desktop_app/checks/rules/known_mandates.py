"""Mandates and bodies that the program knows: their titles, numbers and series, as a note has them."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

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
    for citation in citing(survey):
        known = [one for one in _telling(survey.language) if one.number == citation.number]
        if not citation.titled or any(_stands_there(citation, one) for one in known):
            continue
        near = [found for one in known if one.verified for found in _near(citation, one.stretches[0])]
        for likeness, start, end, meant in sorted(near, reverse=True)[:1]:
            if likeness >= _ALIKE:
                yield at(citation.passage, start, end, meant, meant=meant)


def titles_of_other_numbers(survey: Survey) -> Iterator[Hit]:
    """A title that is known to be that of a mandate with another number."""
    for citation in citing(survey):
        own = [one for one in _telling(survey.language) if _stands_there(citation, one)]
        if citation.titled and own and all(one.number != citation.number for one in own):
            number = own[0].number
            start = citation.end - len(citation.number)
            yield at(citation.passage, start, citation.end, number, number=number)


def _telling(language: str) -> Iterator[KnownTitle]:
    """The known titles that begin with words enough to tell them from others."""
    return (one for one in known_titles(language) if len(_WORD.findall(one.stretches[0])) >= _FEWEST)


def _stands_there(citation: Citation, title: KnownTitle) -> bool:
    """Whether all stretches of a title stand behind the number, the first of them at once."""
    plain = citation.passage.plain.casefold()
    begins = plain.find(title.stretches[0].casefold(), citation.title_start)
    if begins < 0 or _WORD.search(plain, citation.title_end, max(begins, citation.title_end)):
        return False
    place = begins
    for stretch in title.stretches:
        place = plain.find(stretch.casefold(), place)
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
        words = list(_WORD.finditer(plain, begin))[: count + 1]
        for taken in {count - 1, count, count + 1} & set(range(1, len(words) + 1)):
            start, end = words[0].start(), words[taken - 1].end()
            ends_alike = meant.casefold().endswith(words[taken - 1][0].casefold())
            if taken != count and not ends_alike:
                continue  # Its last word is the one that is wrong, and has to be counted in.
            yield _likeness(plain[start:end], meant), start, end, _in_case(plain[start], meant)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


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
    known = {
        survey.words.body.sub("", one.name, count=1).strip(): one.series
        for one in known_bodies(survey.language)
    }
    return next((known[name] for name in names if name in known), "")


RULES = (
    TextRule("mandates.title", Severity.WARNING, titles_misquoted, PASSAGE),
    TextRule("mandates.other_number", Severity.ERROR, titles_of_other_numbers, PASSAGE),
    TextRule("symbols.body", Severity.ERROR, series_of_another_body),
)
