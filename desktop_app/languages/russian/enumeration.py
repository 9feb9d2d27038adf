"""Items in a row: commas, and «и» before the last."""

from collections.abc import Sequence

from desktop_app.languages import enumeration


def separators(count: int) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    return enumeration.separators(count, ", ", " и ")


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``A, B и C``."""
    return enumeration.joined(items, separators(len(items)))
