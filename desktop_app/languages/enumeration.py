"""Items in a row, as one phrase."""

from collections.abc import Sequence
from itertools import chain, zip_longest


def separators(count: int, between: str, last: str) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    if count < 2:
        return ()
    return (between,) * (count - 2) + (last,)


def joined(items: Sequence[str], between: Sequence[str]) -> str:
    """The items with their separators: ``A, B и C``."""
    return "".join(chain.from_iterable(zip_longest(items, between, fillvalue="")))
