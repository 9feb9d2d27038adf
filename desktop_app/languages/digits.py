"""The digits that a text is written in: those of most languages, or those of the Arab East."""

from enum import StrEnum

_WESTERN, _EASTERN = "0123456789", "٠١٢٣٤٥٦٧٨٩"
_TO_EASTERN = str.maketrans(_WESTERN, _EASTERN)
_TO_WESTERN = str.maketrans(_EASTERN, _WESTERN)


class Digits(StrEnum):
    """``western``: 0 to 9; ``eastern``: ٠ to ٩."""

    WESTERN = "western"
    EASTERN = "eastern"


def in_digits(text: str, digits: Digits) -> str:
    """The text with all its figures in these digits. Same length."""
    return text.translate(_TO_EASTERN if digits is Digits.EASTERN else _TO_WESTERN)
