"""Puts other words into a text of a record, or into the editor's own wording, where they are certain."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.domain.records import Form, HasTexts, Note, OwnWording, Text
from desktop_app.domain.texts import TextField
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


def can_fix(workspace: Workspace, stretch: Stretch) -> bool:
    """Whether the words stand in the field as they do in the note, and once only."""
    return workspace.read_only_reason is None and _place(workspace, stretch) is not None


def fix(workspace: Workspace, stretch: Stretch, *, name: str) -> None:
    """Puts the new words there. A text that is not as it was read has to be verified again."""
    place = _place(workspace, stretch)
    if place is None:
        return
    holder, start = place
    words = stretch.words[stretch.start : stretch.end]
    with workspace.change("change.finding_fix", words=words or stretch.new, record=name):
        first, last = start + stretch.start, start + stretch.end
        holder.value = holder.value[:first] + stretch.new + holder.value[last:]
        if isinstance(holder, Text):
            holder.verified = False


def _place(workspace: Workspace, stretch: Stretch) -> tuple[Text | Form | OwnWording, int] | None:
    """What holds the words, and where in it they begin."""
    wanted = stretch.words.translate(_ORDINARY)
    for holder in _holders(workspace, stretch):
        value = holder.value.translate(_ORDINARY)
        if wanted and value.count(wanted) == 1:
            return holder, value.index(wanted)
    return None


def _holders(workspace: Workspace, stretch: Stretch) -> list[Text | Form | OwnWording]:
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
