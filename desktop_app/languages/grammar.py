"""What sentences ask of a language: forms, genders, dates in, words out. Knows no records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class Case(StrEnum):
    """The six cases of Russian, whose forms of a name are kept with the name."""

    NOMINATIVE = "nom"
    GENITIVE = "gen"
    DATIVE = "dat"
    ACCUSATIVE = "acc"
    INSTRUMENTAL = "ins"
    PREPOSITIONAL = "prep"


class Gender(StrEnum):
    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


class GrammaticalNumber(StrEnum):
    """The number of a name as it is kept; what a sentence counts has a Count."""

    SINGULAR = "sg"
    PLURAL = "pl"


class Count(StrEnum):
    """How many things a word stands for, as far as languages tell it by the word; only Arabic tells two."""

    ONE = "sg"
    TWO = "du"
    MANY = "pl"


@dataclass(frozen=True)
class Agreement:
    """What the words round a noun agree with. A language without genders leaves the gender out."""

    gender: Gender | None = None
    count: Count = Count.ONE

    @property
    def labels(self) -> tuple[str, ...]:
        """The branches of a choice that fit, the most exact first: ``fpl`` and ``pl``; ``f`` and ``sg``."""
        exact = "" if self.gender is None else self.gender.value
        if self.count is Count.ONE:
            return (exact, Count.ONE.value) if exact else (Count.ONE.value,)
        return (f"{exact}{self.count.value}", self.count.value) if exact else (self.count.value,)


@dataclass(frozen=True)
class DateRange:
    """Days from ``first`` to ``last``, both included; a single day has both equal."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")


@dataclass(frozen=True)
class NameForms:
    """A name's forms in one language, with what the words around it must agree with."""

    forms: dict[Case, str]
    gender: Gender
    number: GrammaticalNumber
    animate: bool


@dataclass(frozen=True)
class Punctuation:
    """The marks that sentences are closed and tidied with.

    ``joins`` are the marks before which no space is left over when an empty value takes its space with it:
    French keeps its space before a colon, so its ``joins`` have none.
    """

    full_stop: str = "."
    comma: str = ","
    joins: str = ",.;:!?)»"


@dataclass(frozen=True)
class Grammar:
    """What wording in a language may ask for, and what choices in it must tell apart.

    ``forms`` are those of names, nouns and ordinals, the first as names are kept; of these ``stored_forms``
    are kept with each name, the others are made by ``Language.introduced``. ``date_forms`` are for dates, the
    first as they stand in a sentence. ``genders`` are in the order of likelihood: the first is taken for
    a name of unknown gender; ``plural_tells_gender`` where words that agree with a plural tell it too.
    ``possessive`` are the forms that make a meeting its body's own, "its ninth meeting"; its parts, and its
    resumption in a language that has a noun for it, take ``definite`` instead, "the first part of the ninth
    session". ``genderless`` are the forms whose article or preposition does not agree, so that the gender of
    a name need not be known for them.
    """

    forms: tuple[str, ...]
    genders: tuple[Gender, ...] = ()
    counts: tuple[Count, ...] = (Count.ONE, Count.MANY)
    plural_tells_gender: bool = True
    stored_forms: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    definite: str = ""
    genderless: frozenset[str] = frozenset()
    date_forms: tuple[str, ...] = ("sentence", "line")
    punctuation: Punctuation = Punctuation()

    def asked(self, forms: Sequence[str], otherwise: str = "") -> str:
        """The form among those a placeholder names; ``otherwise``, or the language's first, if none is."""
        return next((form for form in forms if form in self.forms), otherwise or self.forms[0])

    def agreements(self, *, by_gender: bool) -> tuple[Agreement, ...]:
        """All that words may have to agree with; ``by_gender`` is False for what is only counted."""
        genders: tuple[Gender | None, ...] = self.genders if by_gender and self.genders else (None,)
        return tuple(Agreement(gender, count) for gender in genders for count in self.counts)


class Language(Protocol):
    """One official language: values in, text out. Only ``typography`` puts no-break spaces."""

    @property
    def code(self) -> str:
        """The ISO 639-1 code: ``ru``."""

    @property
    def grammar(self) -> Grammar:
        """Its forms, genders and counts."""

    def count(self, number: int) -> Count:
        """How a word for this many things is told."""

    def inner(self, form: str) -> str:
        """The form that words inside a phrase take when the phrase as a whole is asked for in a form.

        A Russian phrase declines word by word, a French one gets its article in front and stays.
        """

    def introduced(self, words: str, form: str, agreement: Agreement) -> str:
        """A phrase with the article or the attached preposition of a form: ``du Groupe de travail``.

        Only the beginning changes. Empty words stay empty.
        """

    def ordinal(self, number: int, form: str, agreement: Agreement) -> str:
        """The ordinal in words: ``девятое``. Raises ValueError outside 1 to 199."""

    def cardinal(self, number: int, form: str, gender: Gender | None) -> str:
        """A count in words under ten, in figures from ten (the rule of ten of the UN editorial manual).

        Raises ValueError for a negative number.
        """

    def dates(self, ranges: Sequence[DateRange], form: str) -> str:
        """Ranges of days in one phrase, the year once if all share it. ValueError if there are none."""

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """The separators of a list of these items: one fewer than items (``", "``, ``" и "``)."""

    def fitted(self, before: str, following: str) -> str:
        """Fixed words as they stand before a word that a placeholder gave.

        ``в `` becomes ``во `` before ``Вьетнаме``, ``de `` becomes ``d’`` before ``Autriche``.
        """

    def typography(self, text: str) -> str:
        """The text with its no-break spaces. Same length: only spaces change, so positions stay."""

    def propose_forms(self, name: str) -> NameForms | None:
        """The forms a morphological library proposes for a name, for an editor to confirm.

        None where no forms are stored, or none can be proposed.
        """
