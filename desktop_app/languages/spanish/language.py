"""Spanish as the program writes it: the usage of United Nations documents, with «período» and “ ”."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Grammar, NameForms, Punctuation
from desktop_app.languages.spanish import (
    articles,
    conjunctions,
    date_phrases,
    enumeration,
    numerals,
    typography,
)

BARE, IN_FULL = "bare", "entero"
GRAMMAR = Grammar(
    forms=(BARE, *articles.FORMS, IN_FULL),
    genders=(Gender.MASCULINE, Gender.FEMININE),
    possessive=frozenset({"su"}),
    definite="el",
    punctuation=Punctuation(joins=",.;:!?)”»"),
)


@dataclass(frozen=True)
class Spanish:
    """The Spanish language: names as they are kept, or with an article or a possessive, «de» or «a»."""

    @property
    def code(self) -> str:
        return "es"

    @property
    def grammar(self) -> Grammar:
        """``bare``, ``el``, ``del``, ``al``, ``un``, ``su``; ``entero`` for ordinals after their noun.

        Two genders, told in the plural too; one and many.
        """
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, or many."""
        return Count.ONE if number == 1 else Count.MANY

    def inner(self, form: str) -> str:
        """Words inside a phrase stay, the phrase takes the article; only «entero» is for the words."""
        return IN_FULL if form == IN_FULL else BARE

    def introduced(self, words: str, form: str, agreement: Agreement) -> str:
        """``del Grupo de Trabajo``, ``a la Conferencia``, but ``de El Cairo``."""
        return articles.introduced(words, form, agreement)

    def ordinal(self, number: int, form: str, agreement: Agreement) -> str:
        """The ordinal in words, 1 to 199: ``tercer``, ``del tercer``; ``tercero`` in the form ``entero``."""
        told = numerals.ordinal(number, agreement, before_its_noun=form != IN_FULL)
        return articles.introduced(told, form, agreement)

    def cardinal(self, number: int, form: str, gender: Gender | None) -> str:
        """A count: in words under ten, in figures from ten; ``uno`` for one in the form ``entero``."""
        return numerals.cardinal(number, gender, before_its_noun=form != IN_FULL)

    def dates(self, ranges: Sequence[DateRange], form: str) -> str:
        """``del 9 al 11 de octubre de 2019`` in a sentence, ``9 a 11 de octubre de 2019`` in a line."""
        return date_phrases.line(ranges) if form == "line" else date_phrases.sentence(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``", "`` between the items and ``" y "``, or ``" e "``, before the last."""
        return enumeration.separators(items)

    def fitted(self, before: str, following: str) -> str:
        """«y» becomes «e» before ``inmediatamente``, «o» becomes «u» before ``octubre``."""
        return conjunctions.fitted(before, following)

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, same length."""
        return typography.with_no_break_spaces(text)

    def propose_forms(self, _name: str) -> NameForms | None:
        """No forms are kept with a Spanish name."""
        return None
