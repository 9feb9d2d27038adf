"""The meetings beside a meeting, the annexes of a mandate, lists of related records, symbols."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import LinkKind, MeetingStatus
from desktop_app.domain.records import Document, Mandate, Meeting
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms import related as related_module
from desktop_app.interface.forms.declarations import FORMS
from desktop_app.interface.forms.editors.symbols import SymbolEditor
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.forms.record_edits import RecordEdits
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.interface.forms.related import BLOCK, RelatedList, RelatedModel
from desktop_app.interface.record_names import record_names
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import Open, leave, place_of_key, retype

pytestmark = pytest.mark.screen


def refuse(*_given: object, **_named: object) -> None:
    raise ZapiskaError("storage.full", reason="test")


def related_of(form: RecordForm, table: str) -> RelatedList:
    return next(related for related in form.related if related.model.table == table)


def test_a_link_reads_the_right_way_round_in_both_meetings(open_form: Open) -> None:
    for key in ("ctoc-wg2-12", "ctoc-wg3-11"):
        form = open_form("meeting", key)
        assert form.links is not None
        (row,) = form.links._rows.values()
        seen = row.kind.content()
        assert seen == ("immediately_after" if key == "ctoc-wg2-12" else "immediately_before")


@pytest.mark.parametrize("key", ["ctoc-wg2-12", "ctoc-wg3-11"])
def test_how_meetings_stand_is_changed_from_either(open_form: Open, sample: Workspace, key: str) -> None:
    form = open_form("meeting", key)
    assert form.links is not None
    ((link_id, row),) = form.links._rows.items()
    row.kind.box.setCurrentIndex(row.kind.box.findData("immediately_before"))
    row.kind.box.activated.emit(0)
    (kind, meeting_id) = sample.connection.execute(
        "SELECT kind, meeting_id FROM meeting_link WHERE id = ?", (link_id,)
    ).fetchone()
    is_own = meeting_id == form.place[1]
    assert kind == ("immediately_before" if is_own else "immediately_after")


def test_a_meeting_beside_is_added_shown_and_parted(
    qtbot: QtBot, panel: FormPanel, open_form: Open, sample: Workspace
) -> None:
    form = open_form("meeting", "ctoc-wg4-9")
    links = form.links
    assert links is not None
    links.kind.put(LinkKind.JOINT.value)
    retype(qtbot, links.adder, "WG.7 6th")
    leave(qtbot, links.adder)
    meeting = sample.session.get_one(Meeting, form.place[1])
    (link,) = meeting.links
    assert link.kind is LinkKind.JOINT
    assert link.other.body.key == "ctoc-wg7"
    (row,) = links._rows.values()
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.mouseClick(row.other, Qt.MouseButton.LeftButton)
    assert asked.args == [("meeting", link.other_id)]
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert meeting.links == []
    assert links._rows == {}


def test_a_meeting_cannot_stand_beside_itself(qtbot: QtBot, open_form: Open) -> None:
    form = open_form("meeting", "ctoc-wg4-9")
    assert form.links is not None
    retype(qtbot, form.links.adder, "WG.4 9th")
    leave(qtbot, form.links.adder)
    assert "itself" in form.links.adder.beneath.text()


def test_parting_that_fails_is_told(
    qtbot: QtBot, panel: FormPanel, open_form: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_form("meeting", "ctoc-wg2-12")
    assert form.links is not None
    (row,) = form.links._rows.values()
    monkeypatch.setattr(RecordEdits, "remove_link", refuse)
    with qtbot.waitSignal(panel.trouble):
        qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)


def test_annexes_are_added_labelled_put_in_order_and_taken_away(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form("mandate", "ctoc-res-5-3")
    annexes = form.annexes
    assert annexes is not None
    for label in ("I", "II"):
        qtbot.mouseClick(annexes.add, Qt.MouseButton.LeftButton)
        row = list(annexes.rows.values())[-1]
        retype(qtbot, row.label, label)
        leave(qtbot, row.label)
    mandate = sample.session.get_one(Mandate, form.place[1])
    assert [annex.label for annex in mandate.annexes] == ["I", "II"]
    first, second = annexes.rows.values()
    assert not first.up.isEnabled()
    assert not second.down.isEnabled()
    qtbot.mouseClick(second.up, Qt.MouseButton.LeftButton)
    assert [annex.label for annex in mandate.annexes] == ["II", "I"]
    qtbot.mouseClick(second.down, Qt.MouseButton.LeftButton)
    assert [annex.label for annex in mandate.annexes] == ["I", "II"]
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert [annex.label for annex in mandate.annexes] == ["II"]


def test_an_annex_that_cannot_be_added_is_told(
    qtbot: QtBot, panel: FormPanel, open_form: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_form("mandate", "ctoc-res-5-3")
    monkeypatch.setattr(RecordEdits, "add_annex", refuse)
    assert form.annexes is not None
    with qtbot.waitSignal(panel.trouble):
        qtbot.mouseClick(form.annexes.add, Qt.MouseButton.LeftButton)


def test_a_body_lists_its_meetings_with_their_status_and_days(
    qtbot: QtBot, panel: FormPanel, open_form: Open
) -> None:
    meetings = related_of(open_form("body", "ctoc-wg4"), "meeting")
    assert meetings.heading.text().startswith("Meetings · ")
    texts = [meetings.model.index(row).data() for row in range(meetings.model.rowCount())]
    assert any(text.startswith("✓ WG.4, 9th meeting") for text in texts)
    spoken = meetings.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken
    meetings.list.setCurrentIndex(meetings.model.index(0))
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(meetings.list, Qt.Key.Key_Return)
    assert asked.args == [meetings.model.place_at(0)]
    with qtbot.waitSignal(panel.asked_for):
        meetings.list.doubleClicked.emit(meetings.model.index(1))
    qtbot.keyClick(meetings.list, Qt.Key.Key_Down)
    assert meetings.list.currentIndex().row() == 1


def test_adding_to_a_list_is_asked_for(qtbot: QtBot, panel: FormPanel, open_form: Open) -> None:
    form = open_form("body", "ctoc-wg4")
    with qtbot.waitSignal(panel.add_asked) as asked:
        qtbot.mouseClick(related_of(form, "meeting").add, Qt.MouseButton.LeftButton)
    assert asked.args == ["meeting", form.place]


def test_an_empty_list_says_what_belongs_there(open_form: Open) -> None:
    documents = related_of(open_form("meeting", "ctoc-wg4-1"), "document")
    assert documents.model.rowCount() == 0
    assert documents.empty.isVisible()
    assert documents.list.isHidden()
    assert "reports" in documents.empty.text()


def test_a_list_follows_the_project(open_form: Open, sample: Workspace) -> None:
    form = open_form("body", "ctoc-wg4")
    meetings = related_of(form, "meeting")
    before = meetings.model.rowCount()
    place = meetings.model.place_at(0)
    with sample.change("change.import", file="test") as session:
        known = session.get_one(Meeting, place[1])
        known.status = MeetingStatus.CANCELLED
        session.add(Meeting(key="new", body=known.body, ordinal=99, status=MeetingStatus.PLANNED))
    assert meetings.model.rowCount() == before + 1
    assert meetings.model.index(1).data().startswith("✕")


def test_every_list_keeps_the_rules_of_item_models(sample: Workspace) -> None:
    for table, declaration in FORMS.items():
        for related in declaration.related:
            model = RelatedModel(sample.connection, related, (table, 1))
            tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            model.refresh()
            assert model.data(QModelIndex()) is None
            assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
            assert tester.model() is model


def test_names_are_fetched_in_blocks_as_they_are_shown(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = place_of_key(sample, "body", "ctoc-wg4")
    with sample.change("change.import", file="test") as session:
        for number in range(300):
            planned = MeetingStatus.PLANNED
            session.add(Meeting(key=f"m{number}", body_id=body[1], ordinal=1000 + number, status=planned))
    asked: list[int] = []
    real = record_names

    def counted(connection: object, places: list[tuple[str, int]]) -> object:
        asked.append(len(places))
        return real(connection, places)  # type: ignore[arg-type]

    monkeypatch.setattr(related_module, "record_names", counted)
    (meetings,) = [one for one in FORMS["body"].related if one.table == "meeting"]
    model = RelatedModel(sample.connection, meetings, body)
    assert asked == []
    for row in range(10):
        assert model.index(row).data()
    assert asked == [BLOCK]
    assert model.index(200).data()
    assert asked == [BLOCK, BLOCK]


def symbol_of(form: RecordForm) -> SymbolEditor:
    editor = form.editors["symbol", ""]
    assert isinstance(editor, SymbolEditor)
    return editor


NEW_DOCUMENT = ("document", "ctoc-cop-10-note")


def test_the_verdict_on_a_symbol_stands_beneath_while_it_is_typed(qtbot: QtBot, open_form: Open) -> None:
    symbol = symbol_of(open_form(*NEW_DOCUMENT))
    retype(qtbot, symbol, "СTOC/COP/2020/1")  # the first letter is Cyrillic
    assert symbol.beneath.text().startswith("! ")
    assert symbol.suggestion.isVisible()
    assert symbol.open_button.isHidden()
    qtbot.mouseClick(symbol.suggestion, Qt.MouseButton.LeftButton)
    assert symbol.line.text() == "CTOC/COP/2020/1"
    assert symbol.suggestion.isHidden()
    assert symbol.open_button.isVisible()


def test_a_symbol_is_kept_when_left(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form(*NEW_DOCUMENT)
    retype(qtbot, symbol_of(form), "CTOC/COP/2020/77")
    leave(qtbot, symbol_of(form))
    document = sample.session.get_one(Document, form.place[1])
    assert document.symbol == DocumentSymbol("CTOC/COP/2020/77")
    retype(qtbot, symbol_of(form), "")
    leave(qtbot, symbol_of(form))
    assert document.symbol is None


def test_a_symbol_that_is_taken_names_its_document(qtbot: QtBot, open_form: Open) -> None:
    symbol = symbol_of(open_form(*NEW_DOCUMENT))
    retype(qtbot, symbol, "ctoc/cop/wg.2/2020/3")
    leave(qtbot, symbol)
    assert symbol.refusal is not None
    assert "already that of" in symbol.beneath.text()
    qtbot.keyClick(symbol.line, Qt.Key.Key_Escape)
    assert symbol.refusal is None


def test_symbols_of_the_series_are_offered(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form(*NEW_DOCUMENT)
    symbol = symbol_of(form)
    retype(qtbot, symbol, "ctoc/cop/2")
    offered = symbol.offered.stringList()
    assert offered[0].startswith("CTOC/COP/2020/")
    popup = symbol.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert str(sample.session.get_one(Document, form.place[1]).symbol) == offered[0]


def test_a_document_is_opened_in_the_browser_only_on_request(
    qtbot: QtBot, open_form: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    symbol = symbol_of(open_form("document", "ctoc-cop-4-report"))
    assert opened == []
    qtbot.mouseClick(symbol.open_button, Qt.MouseButton.LeftButton)
    assert opened == ["https://undocs.org/CTOC/COP/2008/19"]


def test_the_beginning_of_a_series_leads_to_no_document(open_form: Open) -> None:
    prefix = open_form("body", "ctoc-wg4").editors["symbol_prefix", ""]
    assert isinstance(prefix, SymbolEditor)
    assert prefix.open_button.isHidden()


def test_the_items_of_a_session_are_listed_by_their_words(open_form: Open) -> None:
    form = open_form("session", "ctoc-cop-10")
    agenda = next(one for one in form.findChildren(RelatedList) if one.model.table == "agenda_item")
    assert agenda.model.index(2).data() == "Item 5 · Technical assistance"
