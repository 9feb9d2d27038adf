"""The meetings beside a meeting: before it, after it, joint with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import LinkKind
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.building import Builder
from desktop_app.interface.forms.editors.choices import ChoiceEditor, choices_of
from desktop_app.interface.forms.field_grid import direction
from desktop_app.interface.forms.names import titles
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.messages import message
from desktop_app.storage.stored_record import StoredLink

_SEEN_FROM_OTHER = {
    LinkKind.IMMEDIATELY_BEFORE: LinkKind.IMMEDIATELY_AFTER,
    LinkKind.IMMEDIATELY_AFTER: LinkKind.IMMEDIATELY_BEFORE,
    LinkKind.JOINT: LinkKind.JOINT,
}
"""One row serves both meetings: where it is stored with the other, it reads the other way round."""


class LinksEditor(QWidget):
    """The links of one meeting, in whichever of the two meetings' rows they are stored."""

    asked_for = Signal(object)
    trouble = Signal(object)

    def __init__(self, project: OpenProject, meeting_id: int) -> None:
        super().__init__()
        self._project, self._meeting_id = project, meeting_id
        self._name = ""
        self._rows: dict[int, _Row] = {}
        builder = Builder(project.connection, ("meeting", meeting_id))
        self.kind = ChoiceEditor(message("form.link_kind"), _stay, choices_of(LinkKind))
        self.kind.show_value(LinkKind.IMMEDIATELY_BEFORE)
        self.adder = builder.adder(message("form.link_add"), "meeting")
        self.adder.take_added(self._add)
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        self._is_narrow = False
        self._adding = QHBoxLayout()
        self._adding.setSpacing(4)
        self._adding.addWidget(self.kind, 2)
        self._adding.addWidget(self.adder, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._place)
        layout.addLayout(self._adding)

    def arrange(self, *, narrow: bool) -> None:
        """Puts each link in one line, or its parts below each other where the form is narrow."""
        self._is_narrow = narrow
        self._adding.setDirection(direction(narrow=narrow))
        for row in self._rows.values():
            row.arrange(narrow=narrow)

    def show_links(self, links: Sequence[StoredLink], name: str) -> None:
        """Shows the links as they are now."""
        self._name = name
        there = {link.id for link in links}
        for gone in set(self._rows) - there:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        names = titles(self._project.connection, "meeting")([link.other_id for link in links])
        for link in links:
            self._row(link).show_link(link, names[link.other_id])

    def _row(self, link: StoredLink) -> "_Row":
        if link.id not in self._rows:
            row = _Row(partial(self._set_kind, link.id, link.is_reversed))
            row.other.clicked.connect(lambda: self.asked_for.emit(("meeting", link.other_id)))
            row.remove.clicked.connect(partial(self._remove, link.id))
            row.arrange(narrow=self._is_narrow)
            self._place.addWidget(row)
            self._rows[link.id] = row
        return self._rows[link.id]

    def _add(self, other_id: int) -> None:
        kind = LinkKind(self.kind.content())
        self._project.edits.add_link(self._meeting_id, other_id, kind, name=self._name)

    def _remove(self, link_id: int) -> None:
        try:
            self._project.edits.remove_link(link_id, name=self._name)
        except ZapiskaError as error:
            self.trouble.emit(error)

    def _set_kind(self, link_id: int, is_reversed: bool, kind: str) -> None:  # noqa: FBT001 - bound by partial
        seen = LinkKind(kind)
        stored = _SEEN_FROM_OTHER[seen] if is_reversed else seen
        self._project.edits.set_value(("meeting_link", link_id), "kind", stored, name=self._name)


class _Row(QWidget):
    """One link: how the meeting stands to the other, the other, and the button that parts them."""

    def __init__(self, keep: partial[None]) -> None:
        super().__init__()
        self.kind = ChoiceEditor(message("form.link_kind"), keep, choices_of(LinkKind))
        self.other = QPushButton()
        self.other.setFlat(True)
        self.remove = QToolButton()
        self.remove.setText("\N{MULTIPLICATION SIGN}")
        self.remove.setAutoRaise(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.kind, 1)
        self._layout.addWidget(self.other, 2, Qt.AlignmentFlag.AlignLeading)
        self._layout.addWidget(self.remove)

    def arrange(self, *, narrow: bool) -> None:
        self._layout.setDirection(direction(narrow=narrow))

    def show_link(self, link: StoredLink, other: str) -> None:
        self.kind.show_value(_SEEN_FROM_OTHER[link.kind] if link.is_reversed else link.kind)
        self.other.setText(other)
        self.other.setAccessibleName(other)
        self.other.setToolTip(message("form.link_open", meeting=other))
        parting = message("form.link_remove", meeting=other)
        self.remove.setAccessibleName(parting)
        self.remove.setToolTip(parting)


def _stay(_kind: object) -> None:
    """The kind of a link not made yet is stored nowhere."""
