"""Items in a row: «و» before each but the first, attached to the word after it."""

from collections.abc import Sequence

from desktop_app.languages import enumeration

AND = " و"


def separators(count: int) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    return enumeration.separators(count, AND, AND)


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``الأول والثاني والثالث``."""
    return enumeration.joined(items, separators(len(items)))
