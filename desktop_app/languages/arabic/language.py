"""Arabic as the program writes it: the usage of United Nations documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.languages.arabic import date_phrases, enumeration, numerals, prefixes, typography
from desktop_app.languages.digits import Digits
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Grammar, NameForms, Punctuation

NOMINATIVE, OBLIQUE, INDEFINITE = "nom", "obl", "indef"
_PREFIXES: Mapping[str, str] = MappingProxyType({"li": prefixes.LI, "bi": prefixes.BI, "ka": prefixes.KA})
GRAMMAR = Grammar(
    forms=(NOMINATIVE, OBLIQUE, INDEFINITE, "of", "of_nom", "his", "her", *_PREFIXES),
    genders=(Gender.MASCULINE, Gender.FEMININE),
    counts=(Count.ONE, Count.TWO, Count.MANY),
    plural_tells_gender=False,
    punctuation=Punctuation(comma="،", joins="،؛؟,.;:!?)»"),
)


@dataclass(frozen=True)
class Arabic:
    """The Arabic language; its figures in the digits that are chosen."""

    digits: Digits = Digits.WESTERN

    @property
    def code(self) -> str:
        return "ar"

    @property
    def grammar(self) -> Grammar:
        """Two cases, indefinite and construct words, words with a pronoun or a preposition; one, two, many.

        Names are kept as they stand in the nominative, and only a preposition changes them.
        """
        return GRAMMAR

    def count(self, number: int) -> Count:
        """One, two, or many; none is many."""
        return {1: Count.ONE, 2: Count.TWO}.get(number, Count.MANY)

    def inner(self, form: str) -> str:
        """After a preposition the words of a phrase are oblique; the first of them takes the preposition."""
        return OBLIQUE if form in _PREFIXES else form

    def introduced(self, words: str, form: str, _agreement: Agreement) -> str:
        """``للاجتماع``, ``بالقرار``, ``كالمؤتمر``: the words with the preposition of the form."""
        return prefixes.attached(_PREFIXES[form], words) if form in _PREFIXES else words

    def ordinal(self, number: int, form: str, agreement: Agreement) -> str:
        """The ordinal in words, 1 to 199, with its article unless the form is indefinite."""
        return numerals.ordinal(
            number,
            agreement.gender or Gender.MASCULINE,
            definite=form != INDEFINITE,
            oblique=form not in {NOMINATIVE, INDEFINITE},
        )

    def cardinal(self, number: int, form: str, gender: Gender | None) -> str:
        """A count before its noun: in words under ten, in figures from ten."""
        oblique = form not in {NOMINATIVE, INDEFINITE}
        return numerals.cardinal(number, gender or Gender.MASCULINE, oblique=oblique)

    def dates(self, ranges: Sequence[DateRange], form: str) -> str:
        """``في الفترة من 9 إلى 11 تشرين الأول/أكتوبر 2019``; in a line ``9-11 تشرين الأول/أكتوبر 2019``."""
        return date_phrases.line(ranges) if form == "line" else date_phrases.sentence(ranges)

    def listed(self, items: Sequence[str]) -> tuple[str, ...]:
        """``" و"`` between all items."""
        return enumeration.separators(len(items))

    def fitted(self, before: str, _following: str) -> str:
        """Fixed words stay as they are; prepositions that change are asked for as forms."""
        return before

    def typography(self, text: str) -> str:
        """The text with its no-break spaces, its figures in the digits chosen, same length."""
        return typography.with_figures(typography.with_no_break_spaces(text), self.digits)

    def propose_forms(self, _name: str) -> NameForms | None:
        """No forms are kept with an Arabic name."""
        return None
