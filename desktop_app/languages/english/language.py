"""English as the program writes it: British spelling, the usage of United Nations documents."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.languages.english import articles, date_phrases, enumeration, numerals, typography
from desktop_app.languages.english.articles import BARE, INDEFINITE, ITS, THE, THEIR, THOSE
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Grammar, NameForms, Punctuation

GRAMMAR = Grammar(
    forms=(BARE, THE, INDEFINITE, ITS, THEIR, THOSE),
    possessive=frozenset({ITS, THEIR}),
    definite=THE,
    punctuation=Punctuation(joins=",.;:!?)”"),
)


@dataclass(frozen=True)
class English:
    """The English language: names as they are kept, or with an article or another little word before them."""

    @property
    def code(self) -> str:
        return "en"

    @property
    def grammar(self) -> Grammar:
        """``bare``, ``the``, ``a``, ``its``, ``their`` and ``those``; no genders; one and many."""
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, or many."""
        return Count.ONE if number == 1 else Count.MANY

    def inner(self, _form: str) -> str:
        """Words inside a phrase stay as they are; the phrase takes the article."""
        return BARE

    def introduced(self, words: str, form: str, agreement: Agreement) -> str:
        """``the Working Group``, ``an expert group``, ``its ninth meeting``; a name's own article is kept."""
        return articles.introduced(words, form, agreement)

    def ordinal(self, number: int, _form: str, _agreement: Agreement) -> str:
        """The ordinal in words, 1 to 199: ``twenty-first``."""
        return numerals.ordinal(number)

    def cardinal(self, number: int, _form: str, _gender: Gender | None) -> str:
        """A count: in words under ten, in figures from ten."""
        return numerals.cardinal(number)

    def dates(self, ranges: Sequence[DateRange], form: str) -> str:
        """``from 9 to 11 October 2019`` in a sentence, ``9–11 October 2019`` in a line."""
        return date_phrases.line(ranges) if form == "line" else date_phrases.sentence(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``", "`` between the items and ``" and "`` before the last."""
        return enumeration.separators(len(items))

    def fitted(self, before: str, _following: str) -> str:
        """Fixed words stay as they are."""
        return before

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, same length."""
        return typography.with_no_break_spaces(text)

    def propose_forms(self, _name: str) -> NameForms | None:
        """No forms are kept with an English name."""
        return None
