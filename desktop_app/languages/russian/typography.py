"""No-break spaces of a Russian document. Only spaces change, so every position in the text stays."""

import re

from desktop_app.languages.no_break_spaces import OPENING_MARKS, KeptTogether

_KEEPING_THE_NEXT_WORD = "№ в во с со к ко о об обо и а но на по от ото до из изо за у не ни из-за из-под"
_NUMBERED = (
    r"(?i:резолюци\w+|решени\w+|подпункт\w*|пункт\w*|стат(?:ь\w+|ей)|глав\w+|раздел\w*"
    r"|част(?:ь|и|ью|ей|ям|ями|ях)|приложени\w+|правил\w*)"
)
_MONTH = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
_YEAR = r"(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\.)"
_PARTICLE = r"(?i:же|бы|ли|ж|б|ль)(?![\w-])"

_KEPT = KeptTogether(
    _KEEPING_THE_NEXT_WORD.split(),
    (
        (rf"[–—]$|{_PARTICLE}", r"\S"),
        (rf"(?:{_MONTH}|{_YEAR})(?!\w)|[a-zа-я]{{1,2}}\)", r"\d(?:-\w{1,2})?"),
        (r"№|\d|[IVXLC]+\b", rf"^[{re.escape(OPENING_MARKS)}]*{_NUMBERED}"),
        (r"\d{3}(?!\d)", r"(?:^|\D)\d{1,3}"),
        (r"[ivx]+\)", r"(?:^|\d)[a-z]{1,2}\)"),
    ),
)


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day and its month, a year and «года», a short preposition, conjunction or particle and
    the next word, «же», «бы», «ли» and the word before, a mandate or a part of a document and its number,
    «№» and its number, a dash and the word before it, thousands, the words of a document symbol.
    """
    return _KEPT(text)
