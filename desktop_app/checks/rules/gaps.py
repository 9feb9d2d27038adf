"""Words that are lacking, or are one too many, where the text says the same elsewhere.

Like the departures of formulas, but of the number of words: "будет Конференции на десятой сессии", where
three other sections have "будет представлен Конференции на десятой сессии".
"""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.formulas import BITS, EDGE, EDGES, Line, lines_of, piece_at
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

_ENOUGH, _ENOUGH_BESIDE, _OFTEN = 2, 3, 4
_LONGER = 4


class _Contexts:
    """Where pieces stand side by side, and where one piece stands between the same ones.

    Places are numbers, of the line and of the piece in it, as those of the formulas are.
    """

    def __init__(self, lines: Sequence[Line], left: int, right: int) -> None:
        self._lines, self._left, self._right = lines, left, right
        self._joined: dict[str, int] = {}
        self._counts: Counter[str] = Counter()
        self._parted: dict[str, dict[str, list[int]]] = {}

    def collecting(self) -> Iterator[None]:
        """Fills in the places, line by line."""
        for number, line in enumerate(self._lines):
            for place in range(EDGES, len(line.kinds) - EDGES + 1):
                around = self._around(line, place, place)
                self._joined[around] = number << BITS | place
                self._counts[around] += 1
            yield None
        for number, line in enumerate(self._lines):
            for place in range(EDGES, len(line.kinds) - EDGES):
                around = self._around(line, place, place + 1)
                if around in self._joined:
                    places = self._parted.setdefault(around, {})
                    places.setdefault(line.kinds[place], []).append(number << BITS | place)
            yield None

    def _around(self, line: Line, end: int, start: int) -> str:
        return "\t".join(line.kinds[end - self._left : end] + line.kinds[start : start + self._right])

    def parted_alike(self) -> Iterator[tuple[int, int, str, list[int]]]:
        """How often pieces stand side by side, where, the one piece that parts them, and where it does."""
        for around, places in self._parted.items():
            if len(places) == 1:
                (piece, own), *_ = places.items()
                yield self._counts[around], self._joined[around], piece, own


def lacking(survey: Survey) -> Generator[Hit | None, None, None]:
    """A word or comma that stands between the same words everywhere else."""
    told: set[tuple[Passage, int]] = set()
    known_names = " | ".join(survey.words.well_known).lower()
    lines = yield from lines_of(survey)
    for contexts_of, least, fits in (
        (_CLOSE, _ENOUGH, _is_piece),
        (_LOOSE, _ENOUGH, _is_longer),
        (_BESIDE, _ENOUGH_BESIDE, _is_preposition),
        (_BESIDE, _OFTEN, _is_word),
        (_LONG, 1, _is_piece),
    ):
        for sizes in contexts_of:
            contexts = _Contexts(lines, *sizes)
            yield from contexts.collecting()
            for count, joined, piece, places in contexts.parted_alike():
                yield None
                if count > 1 or len(places) < least or survey.words.optional.fullmatch(piece):
                    continue
                if not fits(piece, survey.language) or _is_in_name(lines, places[0], known_names):
                    continue
                if fits is _is_preposition or _tells_enough(lines, joined, places, sizes):
                    yield from _new(told, _gap(lines, joined, piece))
                    if len(places) == 1:
                        yield from _new(told, _extra(lines, places[0]))


def _is_in_name(lines: Sequence[Line], number: int, names: str) -> bool:
    """Whether a piece stands in a well-known name, which has a rule of its own: there is other crime, too."""
    line, place = piece_at(lines, number)
    return f" {' '.join(line.kinds[place - 1 : place + 2])} " in names


def needless(survey: Survey) -> Generator[Hit | None, None, None]:
    """A word or comma that stands nowhere else between the same words; a sentence may begin with any."""
    told: set[tuple[Passage, int]] = set()
    lines = yield from lines_of(survey)
    for left, right in _CLOSE:
        contexts = _Contexts(lines, left, right)
        yield from contexts.collecting()
        for count, _, piece, places in contexts.parted_alike():
            yield None
            line, place = piece_at(lines, places[0])
            is_free = line.passage.kind is PassageKind.HEADING or line.kinds[place - 1] == EDGE
            if count > _ENOUGH and len(places) == 1 and _is_piece(piece, survey.language) and not is_free:
                yield from _new(told, _extra(lines, places[0]))


def _new(told: set[tuple[Passage, int]], hits: Iterator[Hit]) -> Iterator[Hit]:
    for hit in hits:
        if (hit.passage, hit.start) not in told:
            told.add((hit.passage, hit.start))
            yield hit


def _gap(lines: Sequence[Line], number: int, piece: str) -> Iterator[Hit]:
    line, place = piece_at(lines, number)
    yield at(line.passage, line.starts[place - 1], line.ends[place], other=piece)


def _extra(lines: Sequence[Line], number: int) -> Iterator[Hit]:
    line, place = piece_at(lines, number)
    yield at(line.passage, line.starts[place], line.ends[place], other="")


def _is_piece(piece: str, _language: str) -> bool:
    return piece.isalpha() or piece == ","


def _is_word(piece: str, _language: str) -> bool:
    return piece.isalpha()


def _tells_enough(lines: Sequence[Line], number: int, parted: Sequence[int], sizes: tuple[int, int]) -> bool:
    """Whether what stands around a gap tells that a piece is lacking there.

    One place alone tells nothing at the edge of a line. With one piece on each side both have to be longer
    words, with three pieces two of them words, and the next one on either side is alike, too. At the edge of
    a line, before a mark, and with one piece on each side, the sentence must go on as one of those does that
    are parted: "The Group of" is none of "the Working Group on". A word just told may be left out: "Протоколы
    о торговле людьми и о ввозе мигрантов". A day without a year has none, for the next one has it: "27–29
    мая и 2–4 сентября 2019 года".
    """
    line, place = piece_at(lines, number)
    before = line.kinds[place - 1]
    others = [piece_at(lines, one) for one in parted]
    # A heading has "the meeting held in", paragraphs "was held in".
    apart = all(other.passage.kind is not line.passage.kind for other, _ in others)
    is_day = before == "<date>" and line.passage.plain[line.ends[place - 1] - 1].isalpha()
    if apart or is_day or before == "<ordinal >":  # "Neither the fourteenth nor the fifteenth meeting".
        return False
    around = line.kinds[place - sizes[0] : place + sizes[1]]
    if len(parted) == 1 and around.count(EDGE) > 1:
        return False
    least = _LONGER if len(around) == _FEWEST else 1
    if len([one for one in around if one.isalpha() and len(one) >= least]) < _FEWEST:
        return False
    piece = others[0][0].kinds[others[0][1]]
    if len(piece) >= _STEM and any(one[:_STEM] == piece[:_STEM] for one in line.kinds[place - _NEAR : place]):
        return False
    is_at_mark = EDGE in around or (sizes[1] == 1 and not around[-1].isalpha())
    if is_at_mark or len(around) == _FEWEST:
        return any(line.kinds[place + 1] == other.kinds[there + 2] for other, there in others)
    first, after = place - sizes[0] - 1, place + sizes[1]
    return len(around) > _FEW or any(
        EDGE != line.kinds[first] == other.kinds[there - sizes[0] - 1]
        or line.kinds[after] == other.kinds[there + 1 + sizes[1]]
        for other, there in others
    )


_FEW = 3
_FEWEST = 2
_STEM, _NEAR = 5, 6


def _is_longer(piece: str, language: str) -> bool:
    return piece.isalpha() and (len(piece) >= _LONGER or _is_preposition(piece, language))


@lru_cache(maxsize=20_000)
def _is_preposition(piece: str, language: str) -> bool:
    if language != "ru" or not piece.isalpha():
        return False
    return any("PREP" in one.grammemes for one in dictionary().readings(piece))


RULES = (
    TextRule("formulas.gap", Severity.WARNING, lacking),
    TextRule("formulas.extra", Severity.WARNING, needless),
)
