"""No-break spaces of an English document. Only spaces change, so every position in the text stays."""

import re

from desktop_app.languages.english.date_phrases import MONTHS
from desktop_app.languages.no_break_spaces import OPENING_MARKS, KeptTogether

_NUMBERED = (
    r"(?i:resolutions?|decisions?|paras?\.?|paragraphs?|subparagraphs?|articles?|arts?\.|chapters?|sections?"
    r"|parts?|annex(?:es)?|rules?|items?|nos?\.|vol\.)"
)
_KEPT = KeptTogether(
    (),
    (
        (r"[–—]$", r"\S"),
        (rf"(?:{'|'.join(MONTHS)})(?!\w)", r"\d"),
        (r"\d|[IVXLC]+\b", rf"^[{re.escape(OPENING_MARKS)}]*{_NUMBERED}"),
        (r"\([a-z]{1,4}\)", r"\d|\([a-z]{1,2}\)"),
        (r"[ap]\.m\.", r"\d"),
    ),
)


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day and its month, a mandate or a part of a document and its number, an item and its
    letter, an hour and "a.m." or "p.m.", a dash and the word before it, the words of a document symbol.
    """
    return _KEPT(text)
