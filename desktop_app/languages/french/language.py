"""French as the program writes it: the usage of United Nations documents, with “ ’ ” for the apostrophe."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.languages.french import (
    date_phrases,
    determiners,
    elision,
    enumeration,
    numerals,
    typography,
)
from desktop_app.languages.grammar import (
    Agreement,
    Count,
    DateRange,
    Gender,
    Grammar,
    NameForms,
    Punctuation,
)

BARE = "bare"
GRAMMAR = Grammar(
    forms=(BARE, *determiners.FORMS),
    genders=(Gender.MASCULINE, Gender.FEMININE),
    possessive=determiners.POSSESSIVE,
    definite=determiners.LE,
    genderless=determiners.GENDERLESS,
    punctuation=Punctuation(joins=",.)"),
)


@dataclass(frozen=True)
class French:
    """The French language: names as they are kept, or with an article, a possessive or a preposition."""

    @property
    def code(self) -> str:
        return "fr"

    @property
    def grammar(self) -> Grammar:
        """``bare``; ``le``, ``du``, ``au``, ``un``, ``son``, ``leur``; ``de`` and ``a`` for cities.

        Two genders, told in the plural too; one and many.
        """
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, which zero is too, or many."""
        return Count.ONE if number < 2 else Count.MANY

    def inner(self, _form: str) -> str:
        """Words inside a phrase stay as they are; the phrase takes the article."""
        return BARE

    def introduced(self, words: str, form: str, agreement: Agreement) -> str:
        """``du Groupe de travail``, ``à l’Office``, ``le Haut-Commissariat``; ``au Caire``, ``à La Haye``."""
        return determiners.introduced(words, form, agreement)

    def ordinal(self, number: int, form: str, agreement: Agreement) -> str:
        """The ordinal in words, 1 to 199, with the article of the form: ``de la vingt et unième``."""
        several = agreement.count is not Count.ONE
        told = numerals.ordinal(number, agreement.gender, several=several)
        return determiners.introduced(told, form, agreement)

    def cardinal(self, number: int, _form: str, gender: Gender | None) -> str:
        """A count: in words under ten, in figures from ten; ``une`` for one thing that is feminine."""
        return numerals.cardinal(number, gender)

    def dates(self, ranges: Sequence[DateRange], form: str) -> str:
        """``du 9 au 11 octobre 2019`` in a sentence, ``9-11 octobre 2019`` in a line."""
        return date_phrases.line(ranges) if form == "line" else date_phrases.sentence(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``", "`` between the items and ``" et "`` before the last."""
        return enumeration.separators(len(items))

    def fitted(self, before: str, following: str) -> str:
        """``d’`` Addis-Abeba, ``qu’`` un groupe, ``de`` onze; ``l’`` Office."""
        return elision.before(before, following)

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, same length."""
        return typography.with_no_break_spaces(text)

    def propose_forms(self, _name: str) -> NameForms | None:
        """No forms are kept with a French name."""
        return None
