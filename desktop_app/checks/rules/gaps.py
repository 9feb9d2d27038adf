"""Words that are lacking, or are one too many, where the text says the same elsewhere.

Like the departures of formulas, but of the number of words: "будет Конференции на десятой сессии", where three
other sections have "будет представлен Конференции на десятой сессии".
"""

from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.formulas import _Line as Line
from desktop_app.checks.rules.formulas import _lines as lines_of
from desktop_app.checks.rules.letters import dictionary
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey

_CLOSE = ((2, 3), (3, 2))
"""Pieces at the left and at the right that make any word between them one that belongs there."""

_LOOSE = ((3, 1), (1, 2), (2, 1))
"""So few make only a longer word one, which a sentence does not leave out at will."""

_BESIDE = ((1, 1),)
"""These make a preposition one."""

_LONG = ((4, 4),)
"""With so many, two places are enough to tell that one of them is wrong."""

_MARKS = 4
"""Every line begins and ends with so many edges."""

_ENOUGH, _ENOUGH_BESIDE = 2, 3
_LONGER = 4


@dataclass
class _Context:
    """Where its pieces stand side by side, and where one piece stands between them, by that piece."""

    joined: list[tuple[Line, int]] = field(default_factory=list)
    parted: dict[str, list[tuple[Line, int]]] = field(default_factory=lambda: defaultdict(list))


def _contexts(lines: Sequence[Line], left: int, right: int) -> Generator[None, None, list[_Context]]:
    found: dict[str, _Context] = defaultdict(_Context)
    for line in lines:
        kinds = line.kinds
        for place in range(_MARKS, len(kinds) - _MARKS + 1):
            before = kinds[place - left : place]
            found["\t".join(before + kinds[place : place + right])].joined.append((line, place))
            after = kinds[place + 1 : place + 1 + right]
            if len(after) == right:
                found["\t".join(before + after)].parted[kinds[place]].append((line, place))
        yield
    return [context for context in found.values() if context.joined and context.parted]


def lacking(survey: Survey) -> Generator[Hit | None, None, None]:
    """A word or comma that stands between the same words everywhere else."""
    told: set[tuple[Passage, int]] = set()
    lines = yield from lines_of(survey)
    for sizes, least, fits in (
        (_CLOSE, _ENOUGH, _is_piece),
        (_LOOSE, _ENOUGH, _is_longer),
        (_BESIDE, _ENOUGH_BESIDE, _is_preposition),
        (_LONG, 1, _is_piece),
    ):
        for left, right in sizes:
            for context in (yield from _contexts(lines, left, right)):
                yield None
                piece, places = max(context.parted.items(), key=lambda item: len(item[1]))
                alone = len(context.joined) == 1 and len(context.parted) == 1
                is_optional = survey.words.optional.fullmatch(piece)
                if alone and len(places) >= least and fits(piece, survey.language) and not is_optional:
                    yield from _new(told, _gaps(context.joined, piece))
                    if len(places) == 1:
                        yield from _new(told, _extras(places))


def needless(survey: Survey) -> Generator[Hit | None, None, None]:
    """A word or comma that stands nowhere else between the same words."""
    told: set[tuple[Passage, int]] = set()
    lines = yield from lines_of(survey)
    for left, right in _CLOSE:
        for context in (yield from _contexts(lines, left, right)):
            yield None
            counts = Counter({piece: len(places) for piece, places in context.parted.items()})
            if len(context.joined) > _ENOUGH and sum(counts.values()) == 1:
                piece, places = next(iter(context.parted.items()))
                in_heading = places[0][0].passage.kind is PassageKind.HEADING
                if _is_piece(piece, survey.language) and not in_heading:
                    yield from _new(told, _extras(places))


def _new(told: set[tuple[Passage, int]], hits: Iterator[Hit]) -> Iterator[Hit]:
    for hit in hits:
        if (hit.passage, hit.start) not in told:
            told.add((hit.passage, hit.start))
            yield hit


def _gaps(places: Sequence[tuple[Line, int]], piece: str) -> Iterator[Hit]:
    for line, place in places:
        start, end = line.starts[place - 1], line.ends[place]
        if line.kinds[place - 1] != _EDGE and line.kinds[place] != _EDGE:
            yield at(line.passage, start, end, other=piece)


def _extras(places: Sequence[tuple[Line, int]]) -> Iterator[Hit]:
    for line, place in places:
        yield at(line.passage, line.starts[place], line.ends[place], other="")


_EDGE = "|"


def _is_piece(piece: str, _language: str) -> bool:
    return piece.isalpha() or piece == ","


def _is_longer(piece: str, language: str) -> bool:
    return piece.isalpha() and (len(piece) >= _LONGER or _is_preposition(piece, language))


def _is_preposition(piece: str, language: str) -> bool:
    if language != "ru" or not piece.isalpha():
        return False
    return any("PREP" in one.grammemes for one in dictionary().readings(piece))


RULES = (
    TextRule("formulas.gap", Severity.WARNING, lacking),
    TextRule("formulas.extra", Severity.WARNING, needless),
)
