"""How large a file may be: far more than any project needs, and no more than a computer bears.

A project of 100,000 records takes 27 million bytes and 1.2 million values.
"""

from desktop_app.importing.exchange.locating import line_and_column, too_many
from desktop_app.importing.exchange.mistakes import ExchangeError, Mistake

MOST_BYTES = 64 * 2**20
"""Of the file, before it is read as text."""

MOST_VALUES = 3_000_000
"""Objects, lists and what stands between their commas: each takes up to 300 bytes once it is read."""


def require_size(content: bytes) -> None:
    """Raises ExchangeError for a file of too many bytes."""
    if len(content) > MOST_BYTES:
        raise _too_large("exchange.too_large", 1, 1, MOST_BYTES // 2**20)


def require_count(text: str) -> None:
    """Raises ExchangeError, with the place, for a text of too many values."""
    # Signs inside texts are counted too, so this says too much rather than too little, in no time.
    if text.count(",") + text.count("[") + text.count("{") <= MOST_VALUES:
        return
    offset = too_many(text, MOST_VALUES)
    if offset is not None:
        raise _too_large("exchange.too_many_values", *line_and_column(text, offset), MOST_VALUES)


def _too_large(message: str, line: int, column: int, most: int) -> ExchangeError:
    return ExchangeError([Mistake("", line, column, message, {"most": most})], 1)
