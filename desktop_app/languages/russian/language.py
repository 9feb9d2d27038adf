"""Russian as the program writes it: the usage of United Nations documents, е where others write ё."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.languages.grammar import Case, DateRange, Gender, GrammaticalNumber, NameForms
from desktop_app.languages.russian import date_phrases, enumeration, numerals, prepositions, typography

if TYPE_CHECKING:
    from desktop_app.languages.russian.names import NameInflection


@dataclass(frozen=True)
class Russian:
    """The Russian language. The morphological dictionary loads when the first name is proposed (0.1 s)."""

    @property
    def code(self) -> str:
        return "ru"

    def ordinal(self, number: int, case: Case, gender: Gender, grammatical: GrammaticalNumber) -> str:
        """The ordinal in words, 1 to 199: ``двадцать первого``. The accusative is that of things."""
        return numerals.ordinal(number, case, gender, grammatical)

    def cardinal(self, number: int, case: Case, gender: Gender) -> str:
        """A count: declined words under ten, figures from ten. The accusative is that of things."""
        return numerals.cardinal(number, case, gender)

    def dates(self, ranges: Sequence[DateRange]) -> str:
        """``9–11 октября 2019 года и 13–15 июля 2020 года``; the year once if shared. ValueError if empty."""
        return date_phrases.phrase(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``", "`` between the items and ``" и "`` before the last."""
        return enumeration.separators(len(items))

    def plural_category(self, number: int) -> str:
        """``one``, ``few`` or ``many``."""
        return numerals.plural_category(number)

    def preposition(self, preposition: str, following: str) -> str:
        """``во`` Вьетнаме, ``со`` статьей, ``об`` Уставе; takes the short form, keeps a capital letter."""
        return prepositions.euphonic(preposition, following)

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, same length."""
        return typography.with_no_break_spaces(text)

    def propose_forms(self, name: str) -> NameForms | None:
        """The six forms of a name, for an editor to confirm; None if no head noun is found in it."""
        return self._inflection.propose(name)

    @cached_property
    def _inflection(self) -> "NameInflection":
        from desktop_app.languages.russian.names import NameInflection  # noqa: PLC0415 - the dictionary is slow

        return NameInflection()
