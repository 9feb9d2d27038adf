"""Puts other words into a text of a record, or into the editor's own wording, where they are certain."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select

from desktop_app.domain.records import Form, HasTexts, Note, OwnWording, Text
from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.operations.editing import row_at
from desktop_app.storage.name_rows import record_of
from desktop_app.storage.workspace import Workspace

_OWN_WORDING = "own_wording"
_ORDINARY = str.maketrans("\u00a0\u202f", "  ")


@dataclass(frozen=True)
class Stretch:
    """Words as the note has them from one field: ``start`` to ``end`` of ``words`` are to become ``new``.

    ``table``, ``key`` and ``field`` name the field as the composition does.
    """

    table: str
    key: str
    field: str
    language: str
    words: str
    start: int
    end: int
    new: str

    @property
    def piece(self) -> "Stretch":
        """The words and their field alone, the same for all that is to become new in them."""
        return replace(self, start=0, end=0, new="")


class WordsChangedError(ZapiskaError):
    """The field has other words by now than those that were read."""

    def __init__(self) -> None:
        super().__init__("fixing.changed")


def can_fix(workspace: Workspace, stretch: Stretch) -> bool:
    """Whether the words stand in the field as they do in the note, and once only."""
    return workspace.read_only_reason is None and _place(workspace, stretch) is not None


def fix(workspace: Workspace, stretch: Stretch, *, name: str) -> None:
    """Puts the new words there. A text that is not as it was read has to be verified again.

    Raises ``WordsChangedError`` where the words are no longer as they were read.
    """
    place = _place(workspace, stretch)
    if place is None:
        raise WordsChangedError
    words = stretch.words[stretch.start : stretch.end]
    with workspace.change("change.finding_fix", words=words or stretch.new, record=name):
        _put(place, stretch)


def fix_all(workspace: Workspace, stretches: Iterable[Stretch]) -> None:
    """Puts many right in one step; those whose words are no longer as they were read stay.

    Raises ``WordsChangedError`` where that is all of them.
    """
    pieces: dict[Stretch, set[Stretch]] = {}
    for stretch in stretches:
        pieces.setdefault(stretch.piece, set()).add(stretch)
    places = {piece: place for piece in pieces if (place := _place(workspace, piece)) is not None}
    if not places:
        raise WordsChangedError
    count = sum(len(pieces[piece]) for piece in places)
    with workspace.change("change.findings_fix", count=count):
        for piece in places:
            # The words of one field may have been read as several pieces: where one begins, others move it.
            place = _place(workspace, piece)
            if place is not None:
                _put_each(place, pieces[piece])


_Holder = Text | Form | OwnWording


def _put_each(place: tuple[_Holder, int], stretches: Iterable[Stretch]) -> None:
    """From the last to the first, so that none moves another; of two that overlap the later one."""
    before: int | None = None
    for stretch in sorted(stretches, key=lambda one: one.start, reverse=True):
        if before is None or stretch.end <= before:
            _put(place, stretch)
            before = stretch.start


def _put(place: tuple[_Holder, int], stretch: Stretch) -> None:
    holder, start = place
    first, last = start + stretch.start, start + stretch.end
    holder.value = holder.value[:first] + stretch.new + holder.value[last:]
    if isinstance(holder, Text):
        holder.verified = False


def _place(workspace: Workspace, stretch: Stretch) -> tuple[_Holder, int] | None:
    """What holds the words, and where in it they begin."""
    wanted = stretch.words.translate(_ORDINARY)
    for holder in _holders(workspace, stretch):
        value = holder.value.translate(_ORDINARY)
        if wanted and value.count(wanted) == 1:
            return holder, value.index(wanted)
    return None


def _holders(workspace: Workspace, stretch: Stretch) -> list[_Holder]:
    """The field's text and its case forms, or the editor's own words."""
    if stretch.table == _OWN_WORDING:
        note, _, anchor = stretch.key.partition("/")
        own = select(OwnWording).join(Note).where(Note.key == note, OwnWording.anchor == anchor)
        return list(workspace.session.scalars(own.where(OwnWording.language == stretch.language)))
    place = record_of(workspace.connection, stretch.table, stretch.key)
    if place is None or place[0] != stretch.table or stretch.field not in set(TextField):
        return []
    record: HasTexts = row_at(workspace, place)
    text = record.text(TextField(stretch.field), stretch.language)
    return [] if text is None else [text, *text.forms.values()]
