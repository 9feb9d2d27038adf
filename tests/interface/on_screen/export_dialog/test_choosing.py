"""What the dialog offers, and what it says about it before anything is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from sqlalchemy import select

from desktop_app.composition.wording import WordingError
from desktop_app.domain.documents import Document, DocumentType
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import Text
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.export_dialog.files import Stage
from desktop_app.interface.export_dialog.files_model import FilesModel
from tests.interface.on_screen.export_dialog.conftest import READINESS, STEM, Desk

pytestmark = pytest.mark.screen
INTERACTIVE = (QAbstractButton, QLineEdit, QListView)


def test_a_new_dialog_offers_word_in_the_language_that_is_read(desk: Desk) -> None:
    dialog = desk.dialog
    assert dialog.heading.text() == "Note: COP, 10th session"
    assert dialog.choices.languages.chosen == ("ru",)
    assert dialog.choices.formats.chosen == ("docx",)
    assert dialog.choices.formats.profile.text() == "Layout: Vienna A4"
    assert desk.lines == [f"{STEM}-ru.docx\nnew file"]
    assert desk.verdict == "1 file will be written."
    assert desk.shown_buttons == {"export", "close"}
    assert not dialog.under_way


def test_a_language_without_wording_cannot_be_chosen_and_says_why(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wording_but_arabic(language: str) -> None:
        if language == "ar":
            raise WordingError("wording.missing_file", language=language)

    monkeypatch.setattr(f"{READINESS}.wording", wording_but_arabic)
    desk.dialog.finish()
    desk.show()
    box = desk.language_box("ar")
    assert not box.isEnabled()
    assert desk.mark("ar") == "no wording in this language yet"
    assert box.accessibleName() == "العربية, no wording in this language yet"
    desk.dialog.choices.languages.choose(["ar", "ru"])
    assert desk.dialog.choices.languages.chosen == ("ru",)


def test_each_language_says_how_far_the_note_is_ready_in_it(desk: Desk) -> None:
    desk.dialog.finish()
    desk.show("en")
    desk.qtbot.waitUntil(lambda: "counting" not in desk.mark("ru"))
    assert desk.mark("ru") == "✓ all texts verified · 4 other things to check"
    assert desk.mark("en").startswith("• ")
    assert "unverified" in desk.mark("en")


def test_an_unverified_text_is_counted_at_once_when_it_has_become_so(desk: Desk) -> None:
    texts = select(Text).where(Text.language == "ru", Text.field == "official_name")
    with desk.workspace.change("change.import", file="x") as session:
        for text in session.scalars(texts):
            text.verified = False
    assert desk.mark("ru") == "counting…"
    desk.qtbot.waitUntil(lambda: "unverified" in desk.mark("ru"))
    assert desk.mark("ru").startswith("• ")


def test_a_note_that_cannot_be_composed_says_why(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(language: str) -> None:
        raise WordingError("wording.missing_file", language=language)

    monkeypatch.setattr("desktop_app.composition.compose.wording", broken)
    desk.dialog.finish()
    desk.show()
    assert desk.mark("ru").startswith("! ")
    desk.export()
    assert desk.stages == [Stage.FAILED]
    assert desk.there() == set()


def test_the_names_come_from_the_symbol_and_follow_it(desk: Desk) -> None:
    with desk.workspace.change("change.import", file="x") as session:
        note = session.scalars(select(NoteRecord)).one()
        if note.document is None:
            note.document = Document(key="own", type=DocumentType.NOTE)
        note.document.symbol = DocumentSymbol("CTOC/COP/2020/4")
    desk.qtbot.waitUntil(lambda: desk.lines == ["CTOC_COP_2020_4-ru.docx\nnew file"])
    stem = desk.dialog.choices.destination.stem
    stem.selectAll()
    QTest.keyClicks(stem, "a:b")
    desk.qtbot.waitUntil(lambda: desk.lines == ["a_b-ru.docx\nnew file"])
    assert "a_b" in desk.dialog.choices.destination.verdict.text()
    desk.workspace.undo()
    assert stem.text() == "a:b"


def test_files_that_are_there_are_marked_in_words(desk: Desk) -> None:
    desk.file(".txt").write_text("old")
    desk.file(".html").mkdir()
    desk.choose("docx", "html", "text")
    assert desk.stages == [Stage.NEW, Stage.FOLDER, Stage.REPLACES]
    assert desk.lines[1].endswith("\ncannot be written: a folder has this name")
    assert desk.lines[2].endswith("\nreplaces the existing file")
    assert desk.verdict == "2 files will be written. 1 existing file will be replaced."


def test_what_is_lacking_is_said_and_nothing_can_be_exported(desk: Desk) -> None:
    export = desk.dialog.buttons["export"]
    desk.dialog.choices.formats.boxes["docx"].setChecked(False)
    desk.qtbot.waitUntil(lambda: desk.verdict == "Choose at least one format.")
    assert not export.isEnabled()
    desk.language_box("ru").setChecked(False)
    desk.qtbot.waitUntil(lambda: desk.verdict == "Choose at least one language.")
    desk.language_box("ru").setChecked(True)
    desk.choose("docx")
    desk.dialog.choices.destination.stem.setText("...")
    desk.qtbot.waitUntil(lambda: desk.verdict.startswith("Give a name"))
    desk.dialog.choices.destination.stem.setText("a")
    desk.qtbot.waitUntil(export.isEnabled)


def test_a_folder_that_is_none_is_refused_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    field, verdict = desk.dialog.choices.destination.folder, desk.dialog.choices.destination.verdict
    (tmp_path / "file").write_text("x")
    for typed, told in (
        (str(tmp_path / "gone"), "There is no folder"),
        (str(tmp_path / "file"), "is a file, not a folder"),
        ("relative", "whole path"),
        ("", "whole path"),
    ):
        field.setText(typed)
        assert told in verdict.text()
        desk.qtbot.waitUntil(lambda: not desk.dialog.buttons["export"].isEnabled())
    desk.folder_answer = tmp_path
    desk.dialog.choices.destination.browse.click()
    assert field.text() == str(tmp_path)
    assert verdict.isHidden()
    desk.folder_answer = None
    desk.dialog.choices.destination.browse.click()
    assert field.text() == str(tmp_path)


def test_the_choices_of_an_export_are_offered_the_next_time(desk: Desk) -> None:
    desk.choose("html", "json")
    desk.dialog.choices.formats.typed_numbers.setChecked(True)
    desk.export()
    desk.dialog.finish()
    desk.show()
    assert desk.dialog.choices.formats.chosen == ("html", "json")
    assert desk.dialog.choices.formats.typed_numbers.isChecked()
    assert not desk.dialog.choices.formats.typed_numbers.isEnabled()


def test_closing_without_an_export_keeps_the_choices_of_before(desk: Desk) -> None:
    desk.choose("html")
    desk.press("close")
    assert desk.finished == [0]
    assert desk.show().choices.formats.chosen == ("docx",)


def test_an_unknown_layout_is_told(desk: Desk) -> None:
    with desk.workspace.change("change.import", file="x") as session:
        session.scalars(select(NoteRecord)).one().profile = "moon"
    assert "moon" in desk.dialog.choices.formats.profile.text()
    desk.export()
    assert desk.stages == [Stage.FAILED]
    assert "moon" in desk.lines[0]


def test_it_is_opened_over_a_window_and_stops_nothing(desk: Desk) -> None:
    desk.dialog.finish()
    dialog = ExportDialog.open_for(desk.window, desk.workspace, 1, desk.settings, "ru")
    assert dialog.isVisible()
    assert dialog.parent() is desk.window
    dialog.finish()
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_a_hint(desk: Desk) -> None:
    desk.export()
    controls = [one for one in desk.dialog.findChildren(QWidget) if isinstance(one, INTERACTIVE)]
    controls = [one for one in controls if not one.objectName().startswith("qt_")]
    assert len(controls) > 20
    for control in controls:
        assert control.accessibleName(), control
        assert control.toolTip() or isinstance(control, QListView), control


def test_the_keyboard_goes_from_the_languages_to_the_buttons(desk: Desk) -> None:
    dialog = desk.dialog
    order = [
        *dialog.choices.languages.boxes.values(),
        *dialog.choices.formats.boxes.values(),
        dialog.choices.formats.typed_numbers,
        dialog.choices.formats.draft,
        dialog.choices.formats.holes,
        dialog.choices.destination.folder,
        dialog.choices.destination.browse,
        dialog.choices.destination.stem,
        dialog.files.list,
        dialog.buttons["export"],
        dialog.buttons["close"],
    ]
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is order[0])
    walked: list[QWidget] = []
    for _ in order:
        walked.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert walked == order


def test_letters_twice_as_large_are_not_cut(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    before = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(before.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        desk.dialog.finish()
        dialog = desk.show()
        dialog.resize(1280, 800)
        desk.qtbot.waitUntil(lambda: not dialog.choices.horizontalScrollBar().isVisible())
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible() and one.text()]
        assert len(buttons) > 10
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), button.text()
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.hasHeightForWidth():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
    finally:
        QApplication.setFont(before)


def test_the_list_of_files_behaves_as_a_model(desk: Desk) -> None:
    model = FilesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.choose("docx", "text")
    files = desk.dialog.files.model.files
    model.show_files(files)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.row()))
    model.show_files([files[0], files[1].at(Stage.WRITTEN)])
    assert changed == [1]
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == str(desk.file(".docx"))
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(5)) is None
    model.show_files([])
    assert model.rowCount() == 0


def test_where_the_language_that_is_read_cannot_be_written_the_others_are_ticked(desk: Desk) -> None:
    desk.dialog.finish()
    dialog = ExportDialog.open_for(desk.window, desk.workspace, 1, desk.settings, "pt")
    assert dialog.choices.languages.chosen == tuple(dialog.choices.languages.boxes)
    dialog.finish()
