"""Figures and what they may count."""

_LONGEST_NUMBER = 15

FIRST_YEAR = 1944
LAST_YEAR = 2099
HIGHEST_SESSION = 400
"""No body has met in so many sessions; a higher number is that of a document."""


def number(figures: str) -> int:
    """The value of figures; one so long that nobody counted to it has the value of its first figures."""
    return int(figures[:_LONGEST_NUMBER])


def is_year(figures: str) -> bool:
    """Whether four figures may be a year in which the United Nations were at work."""
    return len(figures) == 4 and figures.isdigit() and FIRST_YEAR <= int(figures) <= LAST_YEAR
