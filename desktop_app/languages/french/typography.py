"""No-break spaces of a French document. Only spaces change, so every position in the text stays."""

import re

from desktop_app.languages.french.date_phrases import MONTHS
from desktop_app.languages.no_break_spaces import OPENING_MARKS, KeptTogether

_NUMBERED = (
    r"(?i:résolutions?|décisions?|articles?|art\.|paragraphes?|par\.|alinéas?|al\.|points?|chapitres?|chap\."
    r"|sections?|sect\.|parties?|annexes?|règles?|documents?|nos?|n[º°]s?|vol\.)"
)
# What is left of an opening guillemet that stands alone once the opening marks are passed over.
_OPENING_MARK_ALONE = ""

_KEPT = KeptTogether(
    (_OPENING_MARK_ALONE, "m.", "mm.", "mme", "mmes"),
    (
        (r"[:;?!»%–—]", r"\S"),
        (rf"(?:{'|'.join(MONTHS)})(?!\w)", r"\d(?:er)?"),
        (r"\d|[IVXLC]+\b|premier\b", rf"^(?:[ldLD]’)?[{re.escape(OPENING_MARKS)}]*{_NUMBERED}"),
        (r"[a-z]{1,2}\)", r"\d"),
        (r"[ivx]+\)", r"(?:^|\d)[a-z]{1,2}\)"),
        (r"\d{3}(?!\d)", r"(?:^|\D)\d{1,3}"),
    ),
)


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: « and the next word; » : ; ? ! % or a dash and the word before; a day and its month, a
    mandate or a part of a document and its number, an item and its letter, thousands, the words of a document
    symbol, M. and Mme and the name.
    """
    return _KEPT(text)
