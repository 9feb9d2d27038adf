"""Chinese as the program writes it: simplified characters, the usage of United Nations documents."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.languages.chinese import date_phrases, enumeration, numerals, typography
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Grammar, NameForms, Punctuation

PLAIN = "plain"
GRAMMAR = Grammar(
    forms=(PLAIN,),
    punctuation=Punctuation(full_stop="。", comma="，", joins="，。、；：！？）》”’,.;:!?)"),
)


@dataclass(frozen=True)
class Chinese:
    """The Chinese language: words do not change, and nothing stands between them."""

    @property
    def code(self) -> str:
        return "zh"

    @property
    def grammar(self) -> Grammar:
        """One form; no genders; one and many, which only choices of words tell."""
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, or many."""
        return Count.ONE if number == 1 else Count.MANY

    def inner(self, form: str) -> str:
        """There is but one form."""
        return form

    def introduced(self, words: str, _form: str, _agreement: Agreement) -> str:
        """There are no articles."""
        return words

    def ordinal(self, number: int, _form: str, _agreement: Agreement) -> str:
        """The ordinal in characters, 1 to 199, without a measure word: ``第一百一十一``."""
        return numerals.ordinal(number)

    def cardinal(self, number: int, _form: str, _gender: Gender | None) -> str:
        """A count: in characters under ten, in figures from ten."""
        return numerals.cardinal(number)

    def dates(self, ranges: Sequence[DateRange], _form: str) -> str:
        """``2019年10月9日至11日和2020年7月13日至15日``, in lines and sentences alike."""
        return date_phrases.phrase(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``、`` between the items and ``和``, or ``以及``, before the last; clauses one after another."""
        return enumeration.separators(items)

    def fitted(self, before: str, _following: str) -> str:
        """Fixed words stay as they are."""
        return before

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, same length."""
        return typography.with_no_break_spaces(text)

    def propose_forms(self, _name: str) -> NameForms | None:
        """No forms are kept with a Chinese name."""
        return None
