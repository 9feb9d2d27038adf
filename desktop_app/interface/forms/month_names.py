"""The months as people write them, in the languages of the interface."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QLocale

from desktop_app.messages import LANGUAGES

_SHORTEST = 3
_EASTERN = QLocale(QLocale.Language.Arabic, QLocale.Country.Syria)


@lru_cache(maxsize=64)
def month_of(word: str) -> int | None:
    """The month (1 to 12) of its name in any letter case, cut off after three letters or more.

    None if it is no month, or several as French ``jui`` is.
    """
    if len(word) < _SHORTEST:
        return None
    wanted = word.casefold()
    months = range(1, 13)
    exact = [number for number in months if wanted in _names(number)]
    cut = [number for number in months if any(name.startswith(wanted) for name in _names(number))]
    found = exact or cut
    return found[0] if len(found) == 1 else None


def with_one_name(text: str) -> str:
    """Arabic months by one of the two names that United Nations documents give them: the Egyptian one."""
    for number in range(1, 13):
        eastern = _EASTERN.monthName(number)
        western = QLocale("ar").monthName(number)
        text = text.replace(f"{eastern}/{western}", western).replace(eastern, western)
    return text


@lru_cache(maxsize=12)
def _names(number: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.casefold().rstrip(".") for name in _written(number)))


def _written(number: int) -> Iterator[str]:
    """A month alone and beside a day (январь, января), in full and cut short."""
    for language in LANGUAGES:
        locale = QLocale(language)
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            yield locale.standaloneMonthName(number, form)
            yield locale.monthName(number, form)
