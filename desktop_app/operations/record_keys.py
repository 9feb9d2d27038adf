"""Keys of new records: permanent, unique among their like, readable where something readable is known."""

import unicodedata
from collections.abc import Collection
from itertools import chain, count

from sqlalchemy import select

from desktop_app.operations.editing import class_of
from desktop_app.storage.workspace import Workspace

_LONGEST = 48
_RUSSIAN = str.maketrans(
    dict(
        zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            (
                *("a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r"),
                *("s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"),
            ),
            strict=True,
        )
    )
)


def slug(text: str) -> str:
    """The letters and figures of a text as a key may have them: ``CTOC/COP/WG.4`` is ``ctoc-cop-wg-4``.

    Russian letters are written in Latin ones; of other scripts nothing is left, and it may be empty.
    """
    latin = unicodedata.normalize("NFKD", text.casefold().translate(_RUSSIAN))
    kept = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in _bare(latin))
    key = ""
    for word in kept.split():
        longer = f"{key}-{word}" if key else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        key = longer
    return key


def fresh_key(workspace: Workspace, table: str, wanted: str, also_taken: Collection[str] = ()) -> str:
    """The key wanted, or with the first free number behind it."""
    # All records of a table have keys; that it is one of them is the caller's knowledge.
    column = class_of(table).__table__.columns["key"]
    taken = {*workspace.session.scalars(select(column)), *also_taken}
    keys = chain((wanted,), (f"{wanted}-{number}" for number in count(2)))
    return next(key for key in keys if key not in taken)


def _bare(text: str) -> str:
    return "".join(letter for letter in text if not unicodedata.combining(letter))
