"""Items in a row: commas, and "and" before the last without one, as the United Nations writes."""

from collections.abc import Sequence

from desktop_app.languages import enumeration


def separators(count: int) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    return enumeration.separators(count, ", ", " and ")


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``A, B and C``."""
    return enumeration.joined(items, separators(len(items)))
