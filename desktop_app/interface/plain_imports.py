"""Importing without a feature of PySide that this program does not use.

For names in snake_case, PySide reads the source of every module that is imported after it. Until the first
form that takes a fifth of the time that an empty window needs, until everything is loaded all of it; and the
sources stay in memory. PySide keeps its way without that feature in ``builtins.__orig_import__``.
"""

import builtins


def import_plainly() -> None:
    """From now on modules are imported without it; does nothing where there is no such feature."""
    without = getattr(builtins, "__orig_import__", None)
    if without is not None:
        builtins.__import__ = without
