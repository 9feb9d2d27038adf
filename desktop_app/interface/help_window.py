"""The window that shows a page of help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.interface.help_pages import HelpPage
from desktop_app.messages import message


class HelpWindow(QDialog):
    """Shows one page beside the main window."""

    def __init__(self, page: HelpPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(page.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 640)
        self.text = QTextBrowser()
        self.text.setAccessibleName(message("help.page_name"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenExternalLinks(False)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(16)
        self.text.setMarkdown(page.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
