"""Items in a row: 、 between them and 和 before the last."""

from collections.abc import Sequence

from desktop_app.languages import enumeration

_CLAUSES = ("于", "分别于")


def separators(items: Sequence[str]) -> tuple[str, ...]:
    """What stands between these items, one separator fewer than items; nothing for none or one.

    以及 for 和 where an item has a 和 of its own. Clauses, which begin with 于, are told one after another:
    ``，`` and ``，并``.
    """
    if all(item.startswith(_CLAUSES) for item in items):
        return enumeration.separators(len(items), "，", "，并")
    last = "以及" if any("和" in item for item in items) else "和"
    return enumeration.separators(len(items), "、", last)


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``甲、乙和丙``."""
    return enumeration.joined(items, separators(items))
