"""Ordinals and counts of English, British spelling: one hundred and first."""

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_CARDINALS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def ordinal(number: int) -> str:
    """The ordinal in words: ``seventy-fourth``. Raises ValueError outside 1 to 199."""
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    if number == 100:
        return "one hundredth"
    if number > 100:
        return f"one hundred and {ordinal(number - 100)}"
    if number < 20:
        return _ORDINALS[number - 1]
    tens, unit = _TENS[number // 10 - 2], number % 10
    return f"{tens}-{_ORDINALS[unit - 1]}" if unit else f"{tens[:-1]}ieth"


def cardinal(number: int) -> str:
    """A count: in words under ten, in figures from ten, with commas between thousands.

    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    return f"{number:,}" if number >= FIRST_IN_FIGURES else _CARDINALS[number]
