"""Importing as Python does it, without what PySide adds.

For a feature that this program does not use (names in snake_case), PySide reads the source of every module
that is imported after it. Until the first form that takes a fifth of the time that an empty window needs,
until everything is loaded all of it; and the sources stay in memory.
"""

import builtins


def import_plainly() -> None:
    """From now on modules are imported by Python's own function; does nothing without PySide or its hook."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
