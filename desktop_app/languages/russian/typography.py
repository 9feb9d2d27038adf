"""No-break spaces of a Russian document. Only spaces change, so every position in the text stays."""

import re
from itertools import pairwise

NO_BREAK_SPACE = "\u00a0"

_SPACE = re.compile("([ \u00a0])")
# Words of document symbols as issued: S/RES/10 (1946), A/RES/217 A (III), E/1988/12 (Annex II), …/Add. 11.
_SYMBOL = re.compile(
    r"\b[A-Z][A-Z0-9.()-]*/[\w./()-]+"
    r"(?:(?<=dd\.|rr\.|ev\.)[ \u00a0][0-9]+)?"
    r"(?:[ \u00a0](?:[A-Z](?![\w.'’/-])"
    r"|\((?:[A-Z0-9-]+|(?:Annex|[Pp]art|PART|Vol)[. \u00a0]{0,2}[A-Z0-9]+)\)))*"
)

_OPENING = r"(?:^|[\s«„“\"(\[])"
_SHORT_WORD = "(?i:в|во|с|со|к|ко|о|об|обо|и|а|но|на|по|от|ото|до|из|изо|за|у|не|ни|из-за|из-под)"
_NUMBERED = (
    r"(?i:резолюци\w+|решени\w+|подпункт\w*|пункт\w*|стат(?:ь\w+|ей)|глав\w+|раздел\w*"
    r"|част(?:ь|и|ью|ей|ям|ями|ях)|приложени\w+|правил\w*)"
)
_MONTH = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
_YEAR = r"(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\.)"

# What ends the word on the left, and what begins the word that it keeps with it.
_KEPT_TOGETHER = tuple(
    (re.compile(f"(?:{left})$"), re.compile(right))
    for left, right in (
        (f"{_OPENING}{_SHORT_WORD}", r"\S"),
        (f"{_OPENING}{_NUMBERED}", r"№|\d|[IVXLC]+\b"),
        (f"{_OPENING}№", r"\S"),
        (r"\d(?:-\w{1,2})?", rf"{_MONTH}(?!\w)|{_YEAR}(?!\w)|[a-zа-я]{{1,2}}\)"),
        (r"[\s\d][a-z]{1,2}\)|^[a-z]{1,2}\)", r"[ivx]+\)"),
        (r"(?:^|\D)\d{1,3}", r"\d{3}(?!\d)"),
        (r"\S", r"[–—](?:\s|$)|(?i:же|бы|ли|ж|б|ль)(?![\w-])"),
    )
)


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day and its month, a year and «года», a short preposition, conjunction or particle and
    the next word, «же», «бы», «ли» and the word before, a mandate or a part of a document and its number,
    «№» and its number, a dash and the word before it, thousands, the words of a document symbol.
    """
    return _words_kept(_SYMBOL.sub(lambda symbol: symbol[0].replace(" ", NO_BREAK_SPACE), text))


def _words_kept(text: str) -> str:
    # Words stand at even places, the spaces between them at odd ones.
    pieces = _SPACE.split(text)
    for place, (left, right) in enumerate(pairwise(pieces[::2])):
        if _keeps(left, right):
            pieces[2 * place + 1] = NO_BREAK_SPACE
    return "".join(pieces)


def _keeps(left: str, right: str) -> bool:
    return any(before.search(left) and after.match(right) for before, after in _KEPT_TOGETHER)
