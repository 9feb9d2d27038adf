"""What sentences ask of a language: cases, genders, dates in, words out. Knows no records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class Case(StrEnum):
    """The six cases of Russian; a language without cases takes them all for the nominative."""

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
    SINGULAR = "sg"
    PLURAL = "pl"


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


class Language(Protocol):
    """One official language: values in, text out. Only ``typography`` puts no-break spaces."""

    @property
    def code(self) -> str:
        """The ISO 639-1 code: ``ru``."""

    def ordinal(self, number: int, case: Case, gender: Gender, grammatical: GrammaticalNumber) -> str:
        """The ordinal in words: ``девятое``. Raises ValueError outside 1 to 199."""

    def cardinal(self, number: int, case: Case, gender: Gender) -> str:
        """A count in words under ten, in figures from ten (the rule of ten of the UN editorial manual)."""

    def dates(self, ranges: Sequence[DateRange]) -> str:
        """Ranges of days in one phrase, the year once if all share it."""

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """The separators of a list of these items: one fewer than items (``", "``, ``" и "``)."""

    def plural_category(self, number: int) -> str:
        """``one``, ``few`` or ``many`` (CLDR's names)."""

    def preposition(self, preposition: str, following: str) -> str:
        """The preposition as it stands before a word: ``в`` or ``во``, ``с`` or ``со``, ``о`` or ``об``."""

    def typography(self, text: str) -> str:
        """The text with its no-break spaces. Same length: only spaces change, so positions stay."""

    def propose_forms(self, name: str) -> NameForms | None:
        """The case forms a morphological library proposes for a name, for an editor to confirm."""
