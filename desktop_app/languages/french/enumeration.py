"""Items in a row: commas, and "et" before the last without one."""

from collections.abc import Sequence

from desktop_app.languages import enumeration


def separators(count: int) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    return enumeration.separators(count, ", ", " et ")


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``A, B et C``."""
    return enumeration.joined(items, separators(len(items)))
