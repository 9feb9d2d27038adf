"""What can be done about the chosen finding: put it right, leave it as it is with a reason, heed it again."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.messages import explain, message


class FindingActions(QWidget):
    """A line of buttons; in its place, while it is asked for, the field for the reason.

    ``fix_asked`` tells that the words are to be put right, ``fix_all_asked`` those of all findings of this
    rule, ``ignore_asked`` gives the reason to leave them,
    ``heed_asked`` tells that they are to be heeded again, ``left`` that the keys go back to the list.
    """

    fix_asked = Signal()
    fix_all_asked = Signal()
    ignore_asked = Signal(str)
    heed_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fix = QPushButton(message("findings.fix_it"))
        self.fix_all = QPushButton(message("findings.fix_all"))
        self.fix_all.setToolTip(message("findings.fix_all_hint"))
        self.ignore = QPushButton(message("findings.ignore"))
        self.heed = QPushButton(message("findings.heed"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(message("findings.ignore_reason"))
        self.reason.setAccessibleName(message("findings.ignore_reason"))
        self.reason.installEventFilter(self)
        self.keep = QPushButton(message("findings.ignore_keep"))
        self.leave = QPushButton(message("findings.ignore_leave"))
        self.beneath = Beneath()
        self._buttons, self._sheet = QWidget(), QWidget()
        # The list must not move under the mouse that has just chosen a finding.
        keeps_room = self.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps_room)
        self._lay_out()
        self._connect()
        self.offer()

    def offer(
        self, *, fix_hint: str = "", others: bool = False, ignore: bool = False, heed: str = ""
    ) -> None:
        """Shows what can be done: a hint where it is put right, the words with which it is heeded again.

        ``others`` of its rule may be put right with it.
        """
        self.fix.setVisible(bool(fix_hint))
        self.fix_all.setVisible(others)
        self.fix.setToolTip(fix_hint)
        self.ignore.setVisible(ignore)
        self.heed.setVisible(bool(heed))
        self.heed.setText(heed)
        self.setVisible(bool(fix_hint) or ignore or bool(heed))
        if not ignore:
            self.ask_no_more()

    def ask_reason(self) -> None:
        """Opens the field for the reason."""
        self._buttons.hide()
        self._sheet.show()
        self.reason.setFocus()

    def ask_no_more(self) -> None:
        """Takes the field away with what is in it."""
        self.reason.clear()
        self.beneath.tell("")
        self._sheet.hide()
        self._buttons.show()

    def refuse(self, error: ZapiskaError) -> None:
        """Says beneath the field why nothing was changed."""
        self.beneath.refuse(explain(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc leaves the field."""
        key = getattr(event, "key", lambda: None)() if event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self.ask_no_more()
        self.left.emit()

    def _connect(self) -> None:
        self.fix.clicked.connect(self.fix_asked)
        self.fix_all.clicked.connect(self.fix_all_asked)
        self.heed.clicked.connect(self.heed_asked)
        self.ignore.clicked.connect(self.ask_reason)
        self.leave.clicked.connect(self._leave)
        for signal in (self.keep.clicked, self.reason.returnPressed):
            signal.connect(lambda *_: self.ignore_asked.emit(self.reason.text().strip()))
        self.reason.textEdited.connect(lambda: self.beneath.tell(""))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout(self._buttons)
        sheet = QHBoxLayout(self._sheet)
        for line in (buttons, sheet):
            line.setContentsMargins(4, 0, 4, 0)
            line.setSpacing(4)
        for button in (self.fix, self.fix_all, self.ignore, self.heed):
            buttons.addWidget(button)
        buttons.addStretch(1)
        sheet.addWidget(self.reason, stretch=1)
        sheet.addWidget(self.keep)
        sheet.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._buttons)
        layout.addWidget(self._sheet)
        layout.addWidget(self.beneath)
