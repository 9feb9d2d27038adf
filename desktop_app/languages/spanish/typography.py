"""No-break spaces of a Spanish document. Only spaces change, so every position in the text stays."""

import re

from desktop_app.languages.no_break_spaces import OPENING_MARKS, KeptTogether
from desktop_app.languages.spanish.date_phrases import MONTHS

_NUMBERED = (
    r"(?i:resoluci(?:ón|ones)|decisi(?:ón|ones)|párrafos?|párrs?\.|apartados?|artículos?|arts?\.|capítulos?"
    r"|cap\.|secci(?:ón|ones)|secc\.|partes?|anexos?|reglas?|temas?|núms?\.|vol\.|págs?\.)"
)
_KEPT = KeptTogether(
    (),
    (
        (r"de$", r"^\d{1,2}"),
        (rf"(?:{'|'.join(MONTHS)})(?!\w)", r"^de"),
        (r"\d|[IVXLC]+\b", rf"^[{re.escape(OPENING_MARKS)}]*{_NUMBERED}"),
        (r"[a-zñ]{1,2}\)", r"\d"),
        (r"[ivx]+\)", r"(?:^|\d)[a-zñ]{1,2}\)"),
        (r"\d{3}(?!\d)", r"(?:^|[^\w.,])\d{1,3}"),
    ),
)


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day, «de» and its month, a mandate or a part of a document and its number, an item and
    its letter, thousands, the words of a document symbol.
    """
    return _KEPT(text)
