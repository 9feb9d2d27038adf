"""Items in a row: commas, and «и» before the last."""

from collections.abc import Sequence
from itertools import chain, zip_longest


def separators(count: int) -> tuple[str, ...]:
    """What stands between this many items, one separator fewer than items; nothing for none or one."""
    if count < 2:
        return ()
    return (", ",) * (count - 2) + (" и ",)


def joined(items: Sequence[str]) -> str:
    """The items as one phrase: ``A, B и C``."""
    between = separators(len(items))
    return "".join(chain.from_iterable(zip_longest(items, between, fillvalue="")))
