"""Capital letters: a word has one wherever it means the same, or nowhere.

What a word should be is learnt from the text: from the same words beside it first, then from all its places.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import small_nouns
from desktop_app.languages.date_reading import month_words
from desktop_app.languages.ordinal_reading import ordinal_words

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_PIECE = re.compile(r"[^\W_]+(?:[-’'/][^\W_]+)*|[^\w\s]")
_BEGINNING = frozenset('.!?:;«“„"*–—•()')
"""After these a capital letter may begin what follows."""

_AFTER_DAY = re.compile(r"\d (?:de )?(?P<month>[^\W\d_]+)")

_NUMBER = re.compile(r"\d{1,3}/\d{1,3}")
_CASELESS = frozenset({"zh", "ar"})
_SMALL_MONTHS = frozenset({"ru", "fr", "es"})
_SHORTEST = 4
_ENOUGH = 3
"""So many places, all of them alike, tell how a word is written."""


@dataclass(frozen=True)
class _Place:
    """A word that begins no sentence, with the pieces beside it as they are written.

    ``is_counted`` is whether an adjective or ordinal stands before it, or a number such as 7/1 behind it.
    """

    passage: Passage
    start: int
    word: str
    before: str
    after: tuple[str, str]
    in_name: bool
    is_counted: bool

    @property
    def small(self) -> bool:
        return self.word[0].islower()

    @property
    def around(self) -> tuple[str, tuple[str, str]]:
        return self.before, self.after

    def told(self) -> Hit:
        first = self.word[0]
        meant = (first.upper() if self.small else first.lower()) + self.word[1:]
        return at(self.passage, self.start, self.start + len(self.word), meant, meant=meant)


def departing_capitals(survey: Survey) -> Iterator[Hit | None]:
    """A word with a capital letter that it has nowhere else, or without one that it has elsewhere."""
    if survey.language in _CASELESS:
        return
    nouns = small_nouns(survey.language)
    doubtful = yield from _written_in_two_ways(survey, nouns)
    by_word: dict[str, list[_Place]] = defaultdict(list)
    for passage in survey.passages:
        for place in _places(survey, passage, doubtful):
            by_word[place.word.lower()].append(place)
        yield None
    for places in by_word.values():
        small = [place for place in places if place.small]
        capital = [place for place in places if not place.small]
        yield from (place.told() for place in _departing(small, capital))
        yield from (place.told() for place in _departing(capital, small, nouns))
        yield None


def _written_in_two_ways(survey: Survey, nouns: frozenset[str]) -> Generator[None, None, AbstractSet[str]]:
    """The words with capital letters that have small ones elsewhere, or should have them: a few of many."""
    small: set[str] = set()
    capital: set[str] = set()
    for passage in survey.passages:
        written = _written(passage)
        for number in _inside_sentences(written):
            word = written[number]
            (small if word[0].islower() else capital).add(word.lower())
        yield None
    return capital & (small | nouns)


def _is_adjective(before: str) -> bool:
    """Whether a word before a noun may be one: it is neither an article nor a preposition."""
    return len(before) >= _SHORTEST and before.isalpha() and before.islower()


def _places(survey: Survey, passage: Passage, wanted: AbstractSet[str]) -> Iterator[_Place]:
    """Where the wanted words stand in a passage."""
    words, ordinals = survey.words, ordinal_words(survey.language)
    written = _written(passage)
    numbers = [number for number in _inside_sentences(written) if written[number].lower() in wanted]
    starts = [found.start() for found in _PIECE.finditer(passage.plain)] if numbers else []
    for number in numbers:
        if words.always_capital.match(passage.plain, starts[number - 1]):
            continue
        before, word, *after = written[number - 1 : number + 3]
        counted = before.lower() in ordinals or bool(_NUMBER.fullmatch(after[0]))
        counted = counted or _is_adjective(before) or (survey.language == "ru" and before.islower())
        in_name = bool(words.body.match(word))
        sides = (range(number - 1, -1, -1), range(number + 1, len(written)))
        in_name = in_name or any(_is_capital(written[place] for place in side) for side in sides)
        yield _Place(passage, starts[number - 1], word, before, (after[0], after[1]), in_name, counted)


def _written(passage: Passage) -> list[str]:
    """The words, numbers and marks of a passage, with what counts as standing before and behind them."""
    return [".", *_PIECE.findall(passage.plain), "", ""]


def _inside_sentences(written: Sequence[str]) -> Iterator[int]:
    """The numbers of the words that begin no sentence."""
    for number, word in enumerate(written):
        is_word = len(word) >= _SHORTEST and word[1:].islower() and _WORD.fullmatch(word)
        if is_word and written[number - 1] not in _BEGINNING:
            yield number


def _is_capital(pieces: Iterable[str]) -> bool:
    """Whether the next piece that is no short word, and no mark, begins with a capital letter."""
    following = next((piece for piece in pieces if len(piece) >= _SHORTEST or not piece.isalpha()), "")
    return following[:1].isupper()


def _departing(
    own: Sequence[_Place], others: Sequence[_Place], usually_small: frozenset[str] = frozenset()
) -> Iterator[_Place]:
    """Places that are written as few are, where the same words stand beside the word in the other ones."""
    around = Counter(place.around for place in own)
    others_around = Counter(place.around for place in others)
    for place in own:
        same, own_same = others_around[place.around], around[place.around]
        against = same > own_same or (same == 1 == len(own) and len(others) >= _ENOUGH)
        in_other_name = place.in_name and not place.small and not place.before[0].isupper()
        enough = len(others) >= _ENOUGH or place.word.lower() in usually_small
        is_usual = place.word.lower() in usually_small and place.is_counted
        alone = len(own) == 1 and enough and not place.small and (is_usual or not place.in_name)
        if (same and against and not in_other_name) or alone:
            yield place


def months_with_capitals(survey: Survey) -> Iterator[Hit]:
    """The name of a month after a day, with a capital letter where the language has none, or without."""
    if survey.language in _CASELESS:
        return
    months, small = month_words(survey.language), survey.language in _SMALL_MONTHS
    for passage in survey.passages:
        for found in _AFTER_DAY.finditer(passage.plain):
            month = found["month"]
            if month.lower() in months and month[0].islower() is not small:
                meant = month.lower() if small else month.capitalize()
                yield at(passage, *found.span("month"), meant, meant=meant)


RULES = (
    TextRule("letters.capital", Severity.WARNING, departing_capitals),
    TextRule("dates.month_capital", Severity.WARNING, months_with_capitals, PASSAGE),
)
