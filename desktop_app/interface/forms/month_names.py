"""The months as people write them, in English and in Russian."""

from functools import lru_cache

_NAMES = (
    ("january", "январь", "января"),
    ("february", "февраль", "февраля"),
    ("march", "март", "марта"),
    ("april", "апрель", "апреля"),
    ("may", "май", "мая"),
    ("june", "июнь", "июня"),
    ("july", "июль", "июля"),
    ("august", "август", "августа"),
    ("september", "сентябрь", "сентября"),
    ("october", "октябрь", "октября"),
    ("november", "ноябрь", "ноября"),
    ("december", "декабрь", "декабря"),
)
_SHORTEST = 3


@lru_cache(maxsize=64)
def month_of(word: str) -> int | None:
    """The month (1 to 12) of its name in any letter case, cut off after three letters or more; or None."""
    if len(word) < _SHORTEST:
        return None
    wanted = word.casefold()
    for number, names in enumerate(_NAMES, start=1):
        if any(name.startswith(wanted) for name in names):
            return number
    return None
