"""Days as people type them: "9.10.2019", "9 Oct 2019", "9–11 октября 2019", "2019-10-09/11",
"du 9 au 11 octobre 2019", "2019年10月9日至11日".

The day stands before the month, as in the documents of the United Nations; a month in words may stand before
the day; year first only as in ISO 8601. Ends of a range that leave out the month or the year share those of
the other end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.month_names import month_of, with_one_name

Days = tuple[date, date]
"""The first and the last day; of a single day, twice the same."""


class DayTextError(ZapiskaError):
    """A text that is no day, with what of it was not understood."""


@dataclass(frozen=True)
class _Parts:
    """What one end of a range says; None for what it leaves to the other."""

    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def filled_from(self, other: "_Parts") -> "_Parts":
        year = other.year if self.year is None else self.year
        month = other.month if self.month is None else self.month
        return replace(self, year=year, month=month)


def read_day(text: str) -> date:
    """One day. Raises DayTextError, also for a range."""
    first, last = read_days(text)
    if first != last:
        raise DayTextError("day.only_one", text=text.strip())
    return first


def read_days(text: str) -> Days:
    """A day, or a range with both its ends. Raises DayTextError."""
    ends = [_parts(part) for part in _ends(text)]
    if len(ends) == 1:
        one = _date(ends[0])
        return one, one
    first, last = ends
    days = _date(first.filled_from(last)), _date(last.filled_from(first))
    if days[1] < days[0]:
        raise DayTextError("day.reversed", first=first.text, last=last.text)
    return days


_DASH = r"[-\u2010-\u2015\u2212]"
_ISO_DAY = r"\d{4}-\d{1,2}-\d{1,2}"
_ISO_RANGE = re.compile(rf"({_ISO_DAY})\s*/\s*((?:(?:\d{{4}}-)?\d{{1,2}}-)?\d{{1,2}})")
_RUSSIAN_ORDINAL = re.compile(r"\b(\d{1,2})-(?:го|е|ое)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:from|between|с|со|du|les?|del|los(?:\s+días)?|(?:في\s+الفترة\s+)?من|يومي)\s+", re.IGNORECASE
)
_BETWEEN = re.compile(
    rf"\s*(?:{_DASH}|\s(?:to|and|till|until|по|и|до|au|et|al?|y|إلى)\s|[至和到]|\.\.\.?|…)\s*", re.IGNORECASE
)


def _ends(text: str) -> list[str]:
    """The text of the one day, or of the first and the last."""
    plain = _RUSSIAN_ORDINAL.sub(r"\1", with_one_name(" ".join(text.split())))
    if found := _ISO_RANGE.fullmatch(plain):
        return [found[1], _completed(found[1], found[2])]
    plain = _OPENING.sub("", plain, count=1) if _OPENING.match(plain) else plain
    # Days such as 2019-10-09 have hyphens of their own: only the one between the ends is looked for.
    hidden = re.sub(
        rf"{_ISO_DAY}|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b", lambda one: one[0].replace("-", "\0"), plain
    )
    ends = [end.strip().replace("\0", "-") for end in _BETWEEN.split(hidden)]
    if len(ends) > 2:
        raise DayTextError("day.too_many", text=plain)
    if not all(ends):
        raise DayTextError("day.end_missing" if any(ends) else "day.empty", text=plain)
    return ends


def _completed(first: str, last: str) -> str:
    """The last day of an ISO range, with what it left out: ``11`` after ``2019-10-09`` is ``2019-10-11``."""
    given = last.split("-")
    return "-".join(first.split("-")[: 3 - len(given)] + given)


_WORDS = re.compile(r"[^\W\d_]+\.?|\d+|.", re.DOTALL)
_BESIDE_DAYS = frozenset({"st", "nd", "rd", "th", "of", "the", "er", "le", "el", "de", "del", "日"})
_BESIDE_YEARS = frozenset({"г", "гг", "год", "года", "году", "year"})
_CHINESE_DAY = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日?")
_BETWEEN_PARTS = frozenset(" .,/-")


def _parts(text: str) -> _Parts:
    if re.fullmatch(_ISO_DAY, text):
        return _Parts(text, *map(int, text.split("-")))
    if ("年" in text or "月" in text) and (found := _CHINESE_DAY.fullmatch(text.replace(" ", ""))):
        return _Parts(text, *(None if part is None else int(part) for part in found.groups()))
    numbers: list[str] = []
    month: int | None = None
    for word in _telling_words(text):
        if word.isdigit():
            numbers.append(word)
        elif month is None and (named := month_of(word.rstrip("."))) is not None:
            month = named
        else:
            raise DayTextError("day.not_understood", part=word, text=text)
    _require_no_doubt(text, numbers)
    return _placed(text, numbers, month)


def _telling_words(text: str) -> Iterator[str]:
    """The numbers and the words, without those that only go with them."""
    for found in _WORDS.finditer(text):
        word = found[0]
        if word not in _BETWEEN_PARTS and word.casefold().rstrip(".") not in _BESIDE_DAYS | _BESIDE_YEARS:
            yield word


def _require_no_doubt(text: str, numbers: list[str]) -> None:
    """``9/10/2019`` is the ninth of October to most, the tenth of September to some."""
    if "/" in text and len(numbers) == 3 and len(numbers[2]) == 4:
        first, second = int(numbers[0]), int(numbers[1])
        if first != second and max(first, second) <= 12:
            raise DayTextError("day.ambiguous", text=text, one=".".join(numbers))


def _placed(text: str, numbers: list[str], month: int | None) -> _Parts:
    """Numbers stand as day, month, year; with a month in words, as day and year, in whichever order."""
    rest = list(numbers)
    years = [number for number in rest if len(number) == 4]
    year = int(years[0]) if years else None
    rest = [number for number in rest if len(number) != 4]
    room = 1 if month is not None else 2
    if len(years) > 1 or any(len(number) > 2 for number in rest) or len(rest) > room + 1:
        raise DayTextError("day.not_understood", part=" ".join(numbers), text=text)
    if len(rest) > room:
        # A year in two figures has no place beside one in four.
        key = "day.not_understood" if year is not None else "day.two_digit_year"
        raise DayTextError(key, part=rest[-1], text=text)
    if month is None and len(rest) == 2:
        first, second = int(rest[0]), int(rest[1])
        month_first = len(numbers[0]) == 4 or ("/" in text and second > 12)
        return _Parts(text, year, *((first, second) if month_first else (second, first)))
    return _Parts(text, year, month, int(rest[0]) if rest else None)


def _date(parts: _Parts) -> date:
    if parts.day is None:
        raise DayTextError("day.no_day", text=parts.text)
    if parts.month is None:
        raise DayTextError("day.no_month", text=parts.text)
    if not 1 <= parts.month <= 12:
        raise DayTextError("day.no_such_month", month=parts.month, text=parts.text)
    if parts.year is None:
        raise DayTextError("day.no_year", text=parts.text)
    try:
        return date(parts.year, parts.month, parts.day)
    except ValueError:
        raise DayTextError("day.no_such_day", day=parts.day, month=parts.month, year=parts.year) from None
