"""The pages of ``resources/help``, and the window that shows one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.messages import LANGUAGES, interface_language, message
from desktop_app.paths import RESOURCES

FOLDER = RESOURCES / "help"


@dataclass(frozen=True)
class HelpPage:
    """A page of text in Markdown; its first heading is its title."""

    title: str
    text: str


def help_pages(folder: Path = FOLDER) -> tuple[HelpPage, ...]:
    """The pages for the interface's language: ``format.md`` is for all, ``format.ru.md`` for one."""
    return tuple(_page(path) for path in sorted(folder.glob("*.md")) if _is_for_reader(path))


def _is_for_reader(path: Path) -> bool:
    language = Path(path.stem).suffix.removeprefix(".")
    return language not in LANGUAGES or language == interface_language()


def _page(path: Path) -> HelpPage:
    text = path.read_text(encoding="utf-8")
    heading = next((line for line in text.splitlines() if line.startswith("# ")), f"# {path.stem}")
    return HelpPage(heading.removeprefix("# ").strip(), text)


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
