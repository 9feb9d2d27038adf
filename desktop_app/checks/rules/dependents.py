"""Russian nouns that depend on the same noun in two places, but not in the same case.

What depends on a noun keeps its case whatever the case of that noun: "учредила Механизм обзора хода",
"создание Механизма обзора хода".
"""

from array import array
from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.formulas import BITS, Line, lines_of, piece_at
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.letters import roots_of
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import small_nouns
from desktop_app.languages.grammar import Case

_Places = Mapping[str, "array[int]"]


def cases_apart(survey: Survey) -> Generator[Hit | None, None, None]:
    """A noun behind a noun in another case than behind the same noun, and before the same word, elsewhere."""
    if survey.language != "ru":
        return
    lines = yield from lines_of(survey)
    told: set[tuple[Passage, int]] = set()
    for around, least in ((_between, 1), (_behind, _ENOUGH)):
        found: dict[str, dict[str, array[int]]] = {}
        for number, line in enumerate(lines):
            for place in line.words:
                words = around(line, place)
                if words:
                    forms = found.setdefault(words, defaultdict(lambda: array("q")))
                    forms[line.kinds[place]].append(number << BITS | place)
            yield None
        for forms in found.values():
            if len(forms) > 1:
                hits = _departing(lines, forms, least)
                new = [hit for hit in hits if (hit.passage, hit.start) not in told]
                told.update((hit.passage, hit.start) for hit in new)
                yield from new
                yield None


_ENOUGH = 2
"""So many places tell how a noun stands behind another, whatever follows."""


def _behind(line: Line, place: int) -> str:
    """What noun a noun stands behind, and which it is; empty for others."""
    before, word = line.kinds[place - 1 : place + 1]
    return "\t".join((_root(before), _root(word))) if _is_noun(before) and _oblique(word) else ""


def _between(line: Line, place: int) -> str:
    """What a noun between a noun and another word stands between, and which noun it is; empty for others."""
    before, word, after = line.kinds[place - 1 : place + 2]
    if not (_is_noun(before) and _oblique(word) and after.isalpha()):
        return ""
    return "\t".join((_root(before), _root(word), _root(after)))


def _departing(lines: Sequence[Line], forms: _Places, least: int) -> Iterator[Hit]:
    """The forms that share no case with the one that stands most often; told of both if neither does.

    Two places tell of a slip if one has the genitive; "помощь Секретариату" may be beside "Секретариатом".
    """
    usual = max(forms, key=lambda form: len(forms[form]))
    if len(forms[usual]) < least:
        return
    for form, places in forms.items():
        apart = _forms(form).isdisjoint(_forms(usual)) if least == 1 else not _oblique(form) & _oblique(usual)
        if form == usual or not apart or len(places) > 1:
            continue
        once_each = len(forms[usual]) == 1
        if once_each and Case.GENITIVE not in _oblique(form) | _oblique(usual):
            continue
        yield _told(lines, places[0], usual)
        if once_each:
            yield _told(lines, forms[usual][0], form)


def _told(lines: Sequence[Line], number: int, other: str) -> Hit:
    line, place = piece_at(lines, number)
    return at(line.passage, line.starts[place], line.ends[place], other=other)


@lru_cache(maxsize=20_000)
def _is_noun(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all("NOUN" in one.grammemes for one in readings)


@lru_cache(maxsize=20_000)
def _oblique(word: str) -> frozenset[Case]:
    """The cases of a noun that cannot be a subject; none for other words."""
    cases = frozenset(one.case for one in readings_of(word) if one.case) if _is_noun(word) else frozenset()
    return frozenset() if Case.NOMINATIVE in cases and Case.GENITIVE not in cases else cases


@lru_cache(maxsize=20_000)
def _forms(word: str) -> frozenset[tuple[Case, bool]]:
    """The cases of a noun; with its number, unless the facts decide that, as of meetings and reports."""
    is_counted = word in small_nouns("ru")
    return frozenset((one.case, not is_counted and one.plural) for one in readings_of(word) if one.case)


@lru_cache(maxsize=20_000)
def _root(word: str) -> str:
    return min(roots_of(word))


RULES = (TextRule("formulas.case", Severity.WARNING, cases_apart),)
