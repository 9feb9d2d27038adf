"""Russian as the program writes it: the usage of United Nations documents, е where others write ё."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.languages.grammar import (
    Agreement,
    Case,
    Count,
    DateRange,
    Gender,
    Grammar,
    GrammaticalNumber,
    NameForms,
)
from desktop_app.languages.russian import date_phrases, enumeration, numerals, prepositions, typography

if TYPE_CHECKING:
    from desktop_app.languages.russian.names import NameInflection

GRAMMAR = Grammar(
    forms=tuple(case.value for case in Case),
    genders=(Gender.NEUTER, Gender.MASCULINE, Gender.FEMININE),
    plural_tells_gender=False,
    stored_forms=frozenset(case.value for case in Case if case is not Case.NOMINATIVE),
)


@dataclass(frozen=True)
class Russian:
    """The Russian language. The morphological dictionary loads when the first name is proposed (0.1 s)."""

    @property
    def code(self) -> str:
        return "ru"

    @property
    def grammar(self) -> Grammar:
        """Six cases, of which five are kept with each name; three genders; one and many."""
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, or many."""
        return Count.ONE if number == 1 else Count.MANY

    def inner(self, form: str) -> str:
        """Every word of a phrase declines."""
        return form

    def introduced(self, words: str, _form: str, _agreement: Agreement) -> str:
        """There are no articles."""
        return words

    def ordinal(self, number: int, form: str, agreement: Agreement) -> str:
        """The ordinal in words, 1 to 199: ``двадцать первого``. The accusative is that of things."""
        gender = agreement.gender or Gender.NEUTER
        return numerals.ordinal(number, Case(form), gender, GrammaticalNumber(agreement.count.value))

    def cardinal(self, number: int, form: str, gender: Gender | None) -> str:
        """A count: declined words under ten, figures from ten. The accusative is that of things."""
        return numerals.cardinal(number, Case(form), gender or Gender.NEUTER)

    def dates(self, ranges: Sequence[DateRange], _form: str) -> str:
        """``9–11 октября 2019 года и 13–15 июля 2020 года``; the year once if shared. ValueError if empty."""
        return date_phrases.phrase(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``", "`` between the items and ``" и "`` before the last."""
        return enumeration.separators(len(items))

    def fitted(self, before: str, following: str) -> str:
        """``во`` Вьетнаме, ``со`` статьей, ``об`` Уставе; takes the short form, keeps a capital letter."""
        return prepositions.before(before, following)

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
