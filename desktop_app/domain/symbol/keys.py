"""The comparison key of symbols, in Python and in the language of the database."""

_FOLDED = str.maketrans({" ": None, "\u00a0": None, "\u2013": "-", "\u2014": "-", "\u2011": "-"})

KEY_SQL = (
    "upper(replace(replace(replace(replace(replace({column}, ' ', ''), char(160), ''), "
    "char(8211), '-'), char(8212), '-'), char(8209), '-'))"
)
"""The same key, computed by SQLite from a column that holds symbols."""


def key_of(text: str) -> str:
    """Spellings that differ only in letter case, spaces and the kind of hyphen have one key.

    Rule of the UN library: S/RES/87 (1950) is S/RES/87(1950). Only ASCII letters are folded, as SQLite does;
    symbols hold no others.
    """
    return text.translate(_FOLDED).upper() if not text.isascii() else text.replace(" ", "").upper()
