"""No-break spaces of a Russian document. Only spaces change, so every position in the text stays."""

import re

NO_BREAK_SPACE = "\u00a0"

_WHITESPACE = re.compile(r"(\s)")
# Words of document symbols as issued: S/RES/10 (1946), A/RES/217 A (III), E/1988/12 (Annex II), …/Add. 11.
_SYMBOL = re.compile(
    r"\b[A-Z][A-Z0-9.()-]*/[\w./()-]+"
    r"(?:(?<=dd\.|rr\.|ev\.)[ \u00a0][0-9]+)?"
    r"(?:[ \u00a0](?:[A-Z](?![\w.'’/-])"
    r"|\((?:[A-Z0-9-]+|(?:Annex|[Pp]art|PART|Vol)[. \u00a0]{0,2}[A-Z0-9]+)\)))*"
)

_OPENING_MARKS = '«„“"(['
_KEEPING_THE_NEXT_WORD = "№ в во с со к ко о об обо и а но на по от ото до из изо за у не ни из-за из-под"
_SHORT_WORDS = frozenset(_KEEPING_THE_NEXT_WORD.split())
_NUMBERED = (
    r"(?i:резолюци\w+|решени\w+|подпункт\w*|пункт\w*|стат(?:ь\w+|ей)|глав\w+|раздел\w*"
    r"|част(?:ь|и|ью|ей|ям|ями|ях)|приложени\w+|правил\w*)"
)
_MONTH = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
_YEAR = r"(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\.)"
_PARTICLE = r"(?i:же|бы|ли|ж|б|ль)(?![\w-])"

# What begins a word that the word before it may keep, and what that word before it must end with.
_KEPT_BY = (
    (rf"[–—]$|{_PARTICLE}", r"\S"),
    (rf"(?:{_MONTH}|{_YEAR})(?!\w)|[a-zа-я]{{1,2}}\)", r"\d(?:-\w{1,2})?"),
    (r"№|\d|[IVXLC]+\b", rf"^[{re.escape(_OPENING_MARKS)}]*{_NUMBERED}"),
    (r"\d{3}(?!\d)", r"(?:^|\D)\d{1,3}"),
    (r"[ivx]+\)", r"(?:^|\d)[a-z]{1,2}\)"),
)
_KEPT_PATTERNS = tuple((re.compile(right), re.compile(f"(?:{left})$")) for right, left in _KEPT_BY)
# Most words are none of these; one look instead of five saves a third of the time.
_MAY_BE_KEPT = re.compile("|".join(right for right, _ in _KEPT_BY))


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: a day and its month, a year and «года», a short preposition, conjunction or particle and
    the next word, «же», «бы», «ли» and the word before, a mandate or a part of a document and its number,
    «№» and its number, a dash and the word before it, thousands, the words of a document symbol.
    """
    return _words_kept(_SYMBOL.sub(lambda symbol: symbol[0].replace(" ", NO_BREAK_SPACE), text))


def _words_kept(text: str) -> str:
    # Words stand at even places, the white space between them at odd ones.
    pieces = _WHITESPACE.split(text)
    for place in range(1, len(pieces), 2):
        if pieces[place] == " " and _keeps(pieces[place - 1], pieces[place + 1]):
            pieces[place] = NO_BREAK_SPACE
    return "".join(pieces)


def _keeps(left: str, right: str) -> bool:
    if not left or not right:
        return False
    if left.lstrip(_OPENING_MARKS).lower() in _SHORT_WORDS:
        return True
    if not _MAY_BE_KEPT.match(right):
        return False
    return any(after.match(right) and before.search(left) for after, before in _KEPT_PATTERNS)
