"""Items in a row: commas, and «y» or «e» before the last without one."""

from collections.abc import Sequence

from desktop_app.languages import enumeration
from desktop_app.languages.spanish.conjunctions import and_before


def separators(items: Sequence[str]) -> tuple[str, ...]:
    """What stands between these items, one separator fewer than items; nothing for none or one."""
    if not items:
        return ()
    return enumeration.separators(len(items), ", ", f" {and_before(items[-1])} ")


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``A, B y C``."""
    return enumeration.joined(items, separators(items))
