"""No word of the window stands in the code: a made-up language marks what it says, the rest must be data."""

import re
from collections.abc import Iterator
from itertools import count, takewhile
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import messages
from desktop_app.checks.checking import TEXT_RULES
from desktop_app.checks.rules.records import RULES
from desktop_app.composition.note import DoubtKind
from desktop_app.interface import words
from desktop_app.interface.export_dialog.language_boxes import OFFICIAL
from desktop_app.interface.help_pages import help_pages
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.interface.window import MainWindow
from desktop_app.messages import translation_file
from desktop_app.storage.workspace import Workspace

from .conftest import Answers
from .walk import views

pytestmark = pytest.mark.screen

MARKED = re.compile(r"⟦[^⟧]*⟧")
FILE = re.compile(r"\S+\.(docx|backups)")
WORD = re.compile(r"[^\W\d_]{2,}")
KEYS = {"Ctrl", "Shift", "Alt", "Ins", "Del", "Up", "Down", "Esc", "Return"}
PROPER_NAMES = {"Zapiska", "Vienna", "New", "York", "Letter"}
"""Names of layouts, which are data beside the layouts."""

DATA_COLUMNS = {
    "text": "value",
    "form": "value",
    "mandate": "number",
    "document": "symbol",
    "body": "symbol_prefix",
    "agenda_item": "label",
}


@pytest.fixture
def made_up_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """English with every piece of every sentence between marks; what is filled in stays outside them."""
    tree = ET.parse(translation_file("en"))
    for element in tree.getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            form.text = marked(form.text or "")
    tree.write(tmp_path / "made_up.ts", encoding="utf-8")
    monkeypatch.setattr(messages, "translation_file", lambda _language: tmp_path / "made_up.ts")
    for cached in (messages._contents, messages._forms_of, messages.sentences):
        cached.cache_clear()
    yield
    for cached in (messages._contents, messages._forms_of, messages.sentences):
        cached.cache_clear()


def marked(sentence: str) -> str:
    pieces = []
    for text, field, form, _ in Formatter().parse(sentence):
        pieces.append(f"⟦{text}⟧" if text.strip() else text)
        if field is not None:
            pieces.append("{" + field + (f":{form}" if form else "") + "}")
    return "".join(pieces)


@pytest.fixture
def made_up_window(made_up_language: None, sample_window: MainWindow) -> MainWindow:
    return sample_window


def test_every_word_of_the_window_is_translated_or_data(
    made_up_window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    workspace = made_up_window.desk.workspace
    assert workspace is not None
    data = data_of(workspace)
    found = {
        (bare, view)
        for view, widget in views(made_up_window, qtbot)
        for text in texts(widget)
        if (bare := unexplained(text, data))
    }
    assert sorted(found) == []


def test_a_word_that_is_neither_would_be_found(sample: Workspace) -> None:
    data = data_of(sample)
    assert unexplained(marked("Saved {time}").format(time="9 Sep 2019"), data) == ""
    assert unexplained(marked("Saved {time}").format(time="yesterday"), data) == "yesterday"
    assert unexplained("WG.4 · Working Group on Trafficking in Persons", data) == ""
    assert unexplained("Ctrl+K", data) == ""
    assert unexplained("Untranslated", data) == "Untranslated"


def data_of(workspace: Workspace) -> str:
    """All that the records say, as one text; whole words of it may stand anywhere."""
    connection = workspace.connection
    wording = StoredWording(connection)
    said = [title.title for title in help_pages()]
    said += [rule.id for rule in TEXT_RULES] + [rule.id for rule in RULES]
    said += [f"doubt.{kind}" for kind in DoubtKind]
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        for column in {"key", "source", DATA_COLUMNS.get(table, "key")} & columns:
            said += [str(value) for (value,) in connection.execute(f"SELECT {column} FROM {table}")]
    said += [
        wording.readable(value, language)
        for value, language in connection.execute("SELECT value, language FROM text")
    ]
    return "\n".join(said)


def unexplained(text: str, data: str) -> str:
    """What is left of a text without what is marked, data, names of languages and keys, and days."""
    rest = FILE.sub(" ", MARKED.sub(" ", text))
    months = {QLocale("en").monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)}
    known = KEYS | PROPER_NAMES | months | set(OFFICIAL)
    known |= {words.language_name(code) for code in OFFICIAL}
    known |= {words.starting_large(words.language_name(code)) for code in OFFICIAL}
    left = [word for word in WORD.findall(rest) if word not in known and not stands_in(word, data)]
    return " ".join(left)


def stands_in(word: str, data: str) -> bool:
    return re.search(rf"(?<![^\W\d_]){re.escape(word)}", data, re.IGNORECASE) is not None


def texts(top: QWidget) -> Iterator[str]:
    """Every text that a widget and those in it show or say, those of Qt's own parts left out."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget is not top and (not widget.isVisibleTo(top) or is_qts_own(widget)):
            continue
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from own_texts(widget)


def is_qts_own(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, QCalendarWidget):
        return True
    if isinstance(parent, QDialogButtonBox) and isinstance(widget, QPushButton):
        return parent.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    return parent is not None and is_qts_own(parent)


def own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QTextEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case _:
            yield from several_texts(widget)


def several_texts(widget: QWidget) -> Iterator[str]:
    """Those of tabs, lists and tables."""
    match widget:
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
            yield from (widget.tabToolTip(tab) for tab in range(widget.count()))
        case QHeaderView():
            yield from headings(widget)
        case QAbstractItemView() if widget.model() is not None:
            yield from cells(widget.model())


def headings(header: QHeaderView) -> Iterator[str]:
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        for section in range(header.count()):
            yield str(header.model().headerData(section, header.orientation(), role) or "")


def cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.StatusTipRole,
    )
    for row in range(min(model.rowCount(), 100)):
        for index in takewhile(QModelIndex.isValid, (model.index(row, column) for column in count())):
            yield from (str(model.data(index, role) or "") for role in roles)
