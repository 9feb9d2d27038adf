"""No-break spaces and figures of an Arabic document. Every position in the text stays."""

import re

from desktop_app.languages.arabic.date_phrases import MONTHS
from desktop_app.languages.digits import Digits, in_digits
from desktop_app.languages.no_break_spaces import SYMBOL, KeptTogether

_LETTER = r"[\u0621-\u064a\u064b-\u0652]"
_MONTH = "|".join(sorted({month.split()[0] for month in MONTHS}))
_NUMBERED = (
    r"(?:قرار|القرار|للقرار|مقرر|المقرر|للمقرر|مادة|المادة|للمادة|فقرة|الفقرة|للفقرة|بند|البند|للبند"
    r"|البندان|البندين|البنود|فصل|الفصل|باب|الباب|فرع|الفرع|مرفق|المرفق|عام|رقم)"
)
_KEPT = KeptTogether(
    (),
    (
        (r"[-–—]$", r"\S"),
        (rf"(?:{_MONTH})(?!{_LETTER})", r"\d"),
        (r"ال(?:أول|ثاني)/", r"(?:تشرين|كانون)"),
        (r"\d+/\d", _LETTER),
        (r"\d", rf"(?:^|[^\w])[وبلفك]?{_NUMBERED}"),
        (r"\([\u0621-\u064a]\u0640?\)", r"\d"),
    ),
)
_WITH_LATIN_LETTERS = re.compile(r"\S*[A-Za-z]\S*")


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day and its month, the two words of a month, a mandate or a part of a document and its
    number, an item and its letter, a dash and the word before it, the words of a document symbol.
    """
    return _KEPT(text)


def with_figures(text: str, digits: Digits) -> str:
    """The text with its figures in these digits, but for document symbols and words with Latin letters."""
    if digits is Digits.WESTERN:
        return text
    told = list(in_digits(text, digits))
    for kept in (SYMBOL, _WITH_LATIN_LETTERS):
        for match in kept.finditer(text):
            told[match.start() : match.end()] = match[0]
    return "".join(told)
