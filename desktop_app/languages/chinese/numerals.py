"""Ordinals and counts of Chinese in characters; measure words belong to the nouns of the wording file."""

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

_DIGITS = "零一二三四五六七八九"


def ordinal(number: int) -> str:
    """The ordinal without a measure word: ``第二十一``. Raises ValueError outside 1 to 199."""
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    return f"第{_characters(number)}"


def cardinal(number: int) -> str:
    """A count: in characters under ten, in figures from ten.

    Two is 两, as before a measure word; thousands have spaces between them from five digits on. Raises
    ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= FIRST_IN_FIGURES:
        return f"{number:,}".replace(",", " ") if number >= 10_000 else str(number)
    return "两" if number == 2 else _DIGITS[number]


def _characters(number: int) -> str:
    if number < 20:
        return _DIGITS[number] if number < 10 else f"十{_unit(number)}"
    if number < 100:
        return f"{_DIGITS[number // 10]}十{_unit(number)}"
    rest = number - 100
    if not rest:
        return "一百"
    # After the hundreds a missing ten is said, and ten is 一十.
    return f"一百零{_DIGITS[rest]}" if rest < 10 else f"一百{_DIGITS[rest // 10]}十{_unit(rest)}"


def _unit(number: int) -> str:
    return _DIGITS[number % 10] if number % 10 else ""
