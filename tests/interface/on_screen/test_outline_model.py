"""The item model of the tree."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.interface.outline import Outline
from desktop_app.interface.outline_model import OutlineModel, OutlineRole
from desktop_app.interface.outline_reading import read_outline
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


@pytest.fixture
def model(outline: Outline) -> OutlineModel:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.model() is model
    model.show(outline)
    return model


def labels(model: OutlineModel, parent: QModelIndex | None = None) -> list[str]:
    """All labels below an index, depth first."""
    found: list[str] = []
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [str(index.data()), *labels(model, index)]
    return found


def test_every_record_is_shown_once(model: OutlineModel, outline: Outline) -> None:
    assert len(labels(model)) == sum(1 for _ in outline.root.walk()) - 1


def test_a_filter_keeps_the_ancestors_of_what_it_finds(model: OutlineModel) -> None:
    model.find_only("CTOC-wg4-9 meeting")
    assert labels(model) == [
        "Bodies", "COP · Conference of the Parties",
        "WG.4 · Working Group on Trafficking in Persons", "✓ Meeting 9",
    ]  # fmt: skip


def test_a_filter_finds_by_symbol_date_and_key(model: OutlineModel) -> None:
    for text, label in (
        ("WG.2/2020/3", "CTOC/COP/WG.2/2020/3"),
        ("11 sep 2019", "✓ Meeting 9"),
        ("ctoc-res-9-1", "Resolution 9/1"),
    ):
        model.find_only(text)
        assert label in labels(model)


def test_a_filter_that_finds_nothing_shows_nothing(model: OutlineModel) -> None:
    model.find_only("no such thing")
    assert labels(model) == []
    model.find_only("  ")
    assert "Bodies" in labels(model)


def test_what_is_hidden_has_no_index(model: OutlineModel, outline: Outline) -> None:
    place = outline.by_key["meeting", "ctoc-wg4-9"].place
    assert model.index_of(place).isValid()
    model.find_only("vienna")
    assert not model.index_of(place).isValid()


def test_roles_tell_label_detail_and_what_a_reader_speaks(model: OutlineModel, outline: Outline) -> None:
    index = model.index_of(outline.by_key["meeting", "ctoc-wg4-9"].place)
    assert index.data(OutlineRole.DETAIL) == "9–11 Sep 2019"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "WG.4, meeting 9"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Meeting 9, held, 9–11 Sep 2019"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.columnCount() == 1


def test_another_project_takes_the_place_of_the_first(model: OutlineModel) -> None:
    with Workspace.in_memory() as blank:
        model.show(read_outline(blank.session))
    assert labels(model) == [
        "Bodies", "Sessions", "Mandates", "Documents", "Instruments", "Places", "Notes"
    ]  # fmt: skip
