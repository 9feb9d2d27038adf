"""Every record of the sample in its form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from desktop_app.interface.forms.declarations import FORMS
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)


def records_of(workspace: Workspace, table: str) -> Iterator[tuple[str, int]]:
    for (row_id,) in workspace.connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall():
        yield table, row_id


def opened_wide(form: RecordForm) -> None:
    """Opens every language and all case forms."""
    if form.texts is not None:
        for index in range(form.texts.tabs.count()):
            form.texts.tabs.setCurrentIndex(index)
        for block in form.texts.blocks.values():
            block.disclosure.setChecked(not block.disclosure.isHidden())


def interactive(form: QWidget) -> Iterator[QWidget]:
    """What a person can reach; not the inner parts of Qt's own widgets."""
    for widget in form.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox | QTabBar)
        if isinstance(widget, INTERACTIVE) and not inner and widget.window() is form.window():
            yield widget


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("table", FORMS)
def test_whoever_cannot_see_is_told_what_every_field_and_button_is(
    panel: FormPanel, sample: Workspace, table: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
    places = list(records_of(sample, table))
    assert places
    for place in places:
        panel.show_record(place)
        form = panel.form
        assert form is not None
        opened_wide(form)
        labelled = {label.buddy() for label in form.findChildren(QLabel)}
        for widget in interactive(form):
            assert widget.accessibleName().strip(), widget
            assert widget.toolTip() or widget in labelled or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize("table", FORMS)
def test_showing_a_record_changes_nothing(panel: FormPanel, sample: Workspace, table: str) -> None:
    for place in records_of(sample, table):
        panel.show_record(place)
        assert panel.form is not None
        opened_wide(panel.form)
        for where, editor in panel.form.editors.items():
            assert not editor.is_open, (place, where)
            editor.finish()
    assert sample.undo_label is None


@pytest.mark.parametrize("table", FORMS)
def test_every_field_can_be_reached_by_tab(panel: FormPanel, sample: Workspace, table: str) -> None:
    place = next(records_of(sample, table))
    panel.show_record(place)
    form = panel.form
    assert form is not None
    chain = []
    widget = form.nextInFocusChain()
    while widget is not None and widget is not form and widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    reached = {one for one in chain if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    for editor in form.editors.values():
        if editor.isVisibleTo(form) and editor.input.isVisibleTo(form):
            assert editor.input in reached


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("table", FORMS)
def test_nothing_is_cut_off_at_420_pixels_whatever_the_size_of_letters(
    panel: FormPanel, sample: Workspace, table: str, scale: int
) -> None:
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    panel.setFont(font)
    panel.resize(420, 800)
    for place in records_of(sample, table):
        panel.show_record(place)
        assert panel.form is not None
        opened_wide(panel.form)
        assert panel.form.minimumSizeHint().width() <= panel.area.viewport().width(), place
