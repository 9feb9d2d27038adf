"""The text of a note in a file, to be read beside what is wrong in it."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.checks.finding import Finding
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.interface.note_page.strips import units
from desktop_app.messages import message


class FileText(QTextEdit):
    """Every passage a line, paragraphs with their numbers. Words that are pointed out are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(message("checked_file.text"))
        self._places: dict[tuple[PassageKind, int], int] = {}

    def show_text(self, text: NoteText | None) -> None:
        """Another text, or none."""
        self._places, place = {}, 0
        lines = []
        for passage in () if text is None else text.passages:
            lead = _lead(passage)
            self._places[passage.kind, passage.place] = place + units(lead)
            lines.append(f"{lead}{passage.text}")
            place += units(lines[-1]) + 1
        self.setPlainText("\n".join(lines))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        apart = QTextBlockFormat()
        apart.setBottomMargin(self.fontMetrics().height() / 2)
        cursor.mergeBlockFormat(apart)

    def point_out(self, finding: Finding) -> None:
        """Selects the words of a finding, and brings them into view."""
        passage = finding.passage
        if passage is None:
            return
        start = self._places[passage.kind, passage.place]
        cursor = self.textCursor()
        cursor.setPosition(start + units(passage.text[: finding.start]))
        end = start + units(passage.text[: max(finding.end, min(finding.start + 1, len(passage.text)))])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _lead(passage: Passage) -> str:
    if passage.number:
        return f"{passage.number}. "
    return f"{passage.mark} " if passage.mark else ""
