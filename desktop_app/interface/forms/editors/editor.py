"""What all fields of a form have in common: a stored value, a content, and what happens between them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import StorageFaultError, ZapiskaError
from desktop_app.interface.appearance import warning_colour
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.open_project import StillLoadingError
from desktop_app.messages import explain, message
from desktop_app.storage.safety.own_file import LostFile

Keep = Callable[[Any], None]
"""Stores a value. Raises ZapiskaError, and then nothing was stored."""

_OUTLINE, _ROUNDING = 2, 3


class Editor(QWidget):
    """One field. Its value is kept when it is left or on Enter; Esc takes back what is stored.

    The *content* is what stands in the field, as text; it may be what no value can be read from. A content
    that was typed and is not stored makes the field *open*: nothing from elsewhere overwrites it. One
    that was left before the records were loaded is *waiting*: ``keep_waiting`` keeps it.

    ``edited`` tells that the content changed, ``kept`` that it was stored from here, ``settled`` that content
    and store agree again (kept or taken back), ``refused`` an error that left the field open.

    A subclass puts its widget in place with ``take_input`` and says how value and content become each other:
    ``content``, ``put``, ``read``, ``content_of``.
    """

    edited = Signal()
    kept = Signal()
    settled = Signal()
    refused = Signal(object)

    def __init__(self, name: str, keep: Keep) -> None:
        super().__init__()
        self.name = name
        self.input: QWidget = self
        self.beneath = Beneath()
        self.again: QPushButton | None = None
        self.refusal: ZapiskaError | None = None
        self._keep = keep
        self._stored = ""
        self._keeping = False
        self._is_waiting = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_OUTLINE, _OUTLINE, _OUTLINE, _OUTLINE)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.beneath)

    def content(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def put(self, content: str) -> None:
        """Puts a content into the field, without a word to anybody."""
        raise NotImplementedError

    def read(self) -> Any:
        """The value that the content means; raises ZapiskaError where it means none."""
        raise NotImplementedError

    def content_of(self, value: Any) -> str:
        """How a value stands in the field."""
        return "" if value is None else str(value)

    def take_input(self, field: QWidget, outer: QWidget | None = None) -> None:
        """The widget that is typed in; ``outer`` holds it with what stands beside it.

        The field gets the editor's name for those who cannot see the label.
        """
        self.input = field
        field.setAccessibleName(self.name)
        if not field.toolTip():
            field.setToolTip(self.name)
        field.installEventFilter(self)
        self.setFocusProxy(field)
        self._layout.insertWidget(self._layout.count() - 1, outer or field)

    def put_beneath(self, widget: QWidget) -> None:
        """Adds something under the field, after what it says of itself."""
        self._layout.addWidget(widget)

    @property
    def is_open(self) -> bool:
        """Whether the field holds what is not stored."""
        return not self._keeping and self.content() != self._stored

    def show_value(self, value: Any) -> None:
        """The value that is stored now. An open field keeps its content, unless that is what is stored."""
        open_before = self.is_open
        self._stored = self.content_of(value)
        if not open_before:
            self._put_stored()
        elif not self.is_open:
            self._settle()

    def show_kept(self, value: Any) -> None:
        """The value that is stored now, kept from this field's content together with another's."""
        self._stored = self.content_of(value)
        self._put_stored()
        self._settle()

    def restore(self, content: str, note: str) -> None:
        """Puts back a content that was not kept, with a word on why it is there."""
        self.put(content)
        if self.is_open:
            self.beneath.tell(note)
            self.edited.emit()
            self.update()

    def finish(self) -> None:
        """Keeps the content, as on leaving the field, or says beneath why not."""
        if not self.is_open or not self.isEnabled():
            return
        try:
            value = self._read_and_keep()
        except StillLoadingError as error:
            self._is_waiting = True
            self.beneath.tell(explain(error))
        except ZapiskaError as error:
            self.refuse(error)
        else:
            self.show_kept(value)
            self.kept.emit()

    def keep_waiting(self) -> None:
        """The records are there now: keeps what was left before."""
        if self._is_waiting:
            self.finish()

    def refuse(self, error: ZapiskaError) -> None:
        """Marks the field: what stands in it is not kept, and why.

        Where the disk or the file is to blame the same content can be kept a moment later, by one click.
        """
        self.refusal = error
        reason = explain(error)
        self.beneath.refuse(reason)
        self.input.setAccessibleDescription(reason)
        self._offer_again(offered=isinstance(error, StorageFaultError | LostFile))
        self.update()
        self.refused.emit(error)

    def take_back(self) -> None:
        """Puts back what is stored."""
        self._put_stored()
        self._settle()

    def note_edit(self) -> None:
        """For subclasses: the person changed the content. What was said of the old one no longer holds."""
        self._say_nothing()
        self.edited.emit()
        if not self.is_open:
            self.settled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leaving the field keeps its content; so does Enter, and Esc takes it back."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            # A completion list or a menu over the field does not leave it.
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the outline of a field whose content was refused."""
        super().paintEvent(event)
        if self.refusal is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(warning_colour(self.palette()), _OUTLINE))
        rectangle = self.input.rect().translated(self.input.mapTo(self, self.input.rect().topLeft()))
        edge = QRectF(rectangle).adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(edge, _ROUNDING, _ROUNDING)

    def _takes(self, event: QKeyEvent) -> bool:
        """What Enter and Esc do; Esc in a field that holds what is stored is for others."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _COMMANDS:
            self.finish()
            return True
        if event.key() == Qt.Key.Key_Escape and (self.is_open or self.refusal is not None):
            self.take_back()
            return True
        return False

    def _read_and_keep(self) -> Any:
        value = self.read()
        self._keeping = True
        try:
            self._keep(value)
        finally:
            self._keeping = False
        return value

    def _put_stored(self) -> None:
        if self.content() != self._stored:
            self.put(self._stored)

    def _settle(self) -> None:
        self._say_nothing()
        self.settled.emit()

    def _say_nothing(self) -> None:
        self.refusal = None
        self._is_waiting = False
        self.input.setAccessibleDescription("")
        self.beneath.tell("")
        self._offer_again(offered=False)
        self.update()

    def _offer_again(self, *, offered: bool) -> None:
        if offered and self.again is None:
            self.again = QPushButton(message("safety.try_again"))
            self.again.setAccessibleName(message("safety.try_again_with", field=self.name))
            self.again.setToolTip(message("safety.try_again_with", field=self.name))
            self.again.clicked.connect(self.finish)
            self._layout.insertWidget(
                self._layout.indexOf(self.beneath) + 1, self.again, alignment=Qt.AlignmentFlag.AlignLeading
            )
        if self.again is not None:
            self.again.setVisible(offered)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
