"""Names and texts by language, and the case forms of Russian names."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.domain.records import Body, Mandate, Place
from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms import case_forms
from desktop_app.interface.forms.case_forms import CaseForms
from desktop_app.interface.forms.editors.choices import ChoiceEditor
from desktop_app.interface.forms.editors.long_text import LongTextEditor
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.interface.forms.text_block import TextBlock
from desktop_app.interface.forms.texts_panel import TextsPanel
from desktop_app.languages.grammar import Case, Gender
from desktop_app.operations.editing import add_annex
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import Open, leave, retype, type_text

pytestmark = pytest.mark.screen

WG4 = ("body", "ctoc-wg4")


def texts_of(form: RecordForm) -> TextsPanel:
    assert form.texts is not None
    return form.texts


def block_of(form: RecordForm, field: TextField, language: str) -> TextBlock:
    texts_of(form).open_language(language)
    return texts_of(form).blocks[form.place, field, language]


def forms_of(form: RecordForm, field: TextField = TextField.OFFICIAL_NAME) -> CaseForms:
    block = block_of(form, field, "ru")
    block.disclosure.setChecked(not block.disclosure.isHidden())
    assert block.forms is not None
    return block.forms


def tabs(form: RecordForm) -> list[str]:
    return [texts_of(form).tabs.tabText(index) for index in range(texts_of(form).tabs.count())]


def without_texts(sample: Workspace, *languages: str) -> None:
    """Takes the body's texts in these languages away."""
    with sample.change("change.import", file="test"):
        for code in languages:
            sample.session.connection().exec_driver_sql(
                "DELETE FROM text WHERE language = ? AND body_id IN (SELECT id FROM body WHERE key = ?)",
                (code, WG4[1]),
            )


def test_the_languages_of_the_notes_come_first_each_with_its_mark(open_form: Open, sample: Workspace) -> None:
    without_texts(sample, "en")
    assert tabs(open_form(*WG4)) == ["ru", "en !", "fr •", "es", "ar •", "zh •"]
    form = open_form("place", "vienna")
    assert tabs(form) == ["ru", "en", "fr", "es", "ar", "zh"]
    form = open_form(*WG4)
    bar = texts_of(form).tabs
    assert bar.accessibleTabName(1) == bar.tabToolTip(1) == "English: a text is missing"
    assert bar.tabTextColor(1) != bar.tabTextColor(0)


def test_languages_that_no_note_is_in_come_after_and_miss_nothing(open_form: Open, sample: Workspace) -> None:
    with sample.change("change.import", file="test"):
        sample.session.connection().exec_driver_sql("DELETE FROM note_language WHERE language <> 'fr'")
    without_texts(sample, "fr", "ar")
    assert tabs(open_form(*WG4)) == ["fr !", "ar", "zh •", "en •", "ru", "es"]


def test_a_mark_tells_what_is_unverified(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form("place", "vienna")
    block = block_of(form, TextField.NAME, "ru")
    qtbot.keyClick(block.verified.box, Qt.Key.Key_Space)
    assert tabs(form)[0] == "ru •"
    sample.undo()
    assert tabs(form)[0] == "ru"


def test_the_fields_of_a_language_are_made_when_its_tab_is_opened(open_form: Open, panel: FormPanel) -> None:
    form = open_form(*WG4)
    assert {language for _, _, language in texts_of(form).blocks} == {"ru"}
    texts_of(form).tabs.setCurrentIndex(1)
    assert {language for _, _, language in texts_of(form).blocks} == {"ru", "en"}
    english = block_of(form, TextField.OFFICIAL_NAME, "en")
    assert english.text.content() == "Working Group on Trafficking in Persons"
    assert english.verified.box.isChecked()
    assert not block_of(form, TextField.OFFICIAL_NAME, "zh").verified.box.isChecked()
    assert panel.form is form


def test_a_text_is_written_and_taken_away(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form("place", "vienna")
    block = block_of(form, TextField.COUNTRY, "ru")
    assert block.verified.isHidden()
    retype(qtbot, block.text, "Австрия")
    leave(qtbot, block.text)
    place = sample.session.get_one(Place, form.place[1])
    text = place.text(TextField.COUNTRY, "ru")
    assert text is not None
    assert text.value == "Австрия"
    assert block.verified.isVisible()
    retype(qtbot, block.text, " ")
    leave(qtbot, block.text)
    assert place.text(TextField.COUNTRY, "ru") is None


def test_enter_keeps_a_long_text_and_makes_no_line(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form(*WG4)
    block = block_of(form, TextField.SHORT_NAME, "ru")
    block.text.area.setFocus()
    type_text(block.text.area, "Рабочая группа")
    qtbot.keyClick(block.text.area, Qt.Key.Key_Return)
    text = sample.session.get_one(Body, form.place[1]).text(TextField.SHORT_NAME, "ru")
    assert text is not None
    assert text.value == "Рабочая группа"


def test_lines_pasted_become_one(qtbot: QtBot, open_form: Open) -> None:
    form = open_form(*WG4)
    block = block_of(form, TextField.SHORT_NAME, "ru")
    block.text.area.setFocus()
    block.text.area.insertPlainText("Рабочая\nгруппа")
    leave(qtbot, block.text)
    assert block.text.content() == "Рабочая группа"


def test_a_text_that_refers_to_nothing_is_refused_with_the_reason(qtbot: QtBot, open_form: Open) -> None:
    block = block_of(open_form(*WG4), TextField.SHORT_NAME, "ru")
    retype(qtbot, block.text, "{body=nobody}")
    leave(qtbot, block.text)
    assert "body=nobody" in block.text.beneath.text()
    assert block.text.content() == "{body=nobody}"
    assert "body=nobody" in block.text.area.accessibleDescription()


def test_a_field_grows_with_its_text(open_form: Open) -> None:
    block = block_of(open_form(*WG4), TextField.SHORT_NAME, "ru")
    low = block.text.area.sizeHint().height()
    block.text.area.setPlainText("Рабочая группа " * 40)
    assert block.text.area.sizeHint().height() >= 3 * low


def test_arabic_is_written_from_right_to_left(open_form: Open) -> None:
    block = block_of(open_form("place", "vienna"), TextField.NAME, "ar")
    assert block.text.area.layoutDirection() is Qt.LayoutDirection.RightToLeft
    option = block.text.area.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_only_russian_names_have_case_forms(open_form: Open) -> None:
    form = open_form(*WG4)
    russian = block_of(form, TextField.OFFICIAL_NAME, "ru")
    assert russian.disclosure.isVisible()
    assert russian.disclosure.text() == "Case forms: all 5 checked"
    assert block_of(form, TextField.SHORT_NAME, "ru").disclosure.isHidden()
    assert block_of(form, TextField.OFFICIAL_NAME, "en").disclosure.isHidden()
    mandate = open_form("mandate", "ctoc-res-5-3")
    assert block_of(mandate, TextField.RETOLD_TITLE, "ru").disclosure.isHidden()


def test_a_form_stands_with_the_sentence_of_the_note_that_uses_it(open_form: Open) -> None:
    rows = forms_of(open_form(*WG4)).rows
    assert rows[Case.GENITIVE].form.content() == "Рабочей группы по торговле людьми"
    assert "Доклады о работе совещаний Рабочей группы по торговле людьми" in rows[Case.GENITIVE].uses.text()
    assert rows[Case.INSTRUMENTAL].uses.text() == "No sentence needs this form yet."


def test_a_form_that_no_note_uses_stands_in_a_phrase_of_the_wording(open_form: Open) -> None:
    rows = forms_of(open_form("body", "ctoc-cop")).rows
    assert "Конференц" in rows[Case.DATIVE].uses.text()
    place = forms_of(open_form("place", "vienna"), TextField.NAME)
    assert "Вене" in place.rows[Case.PREPOSITIONAL].uses.text()


def test_sentences_follow_the_name(qtbot: QtBot, open_form: Open) -> None:
    form = open_form(*WG4)
    rows = forms_of(form).rows
    retype(qtbot, rows[Case.GENITIVE].form, "Группы по торговле людьми")
    leave(qtbot, rows[Case.GENITIVE].form)
    qtbot.waitUntil(lambda: "совещаний Группы по торговле" in rows[Case.GENITIVE].uses.text())


def test_a_form_is_written_and_counts_as_checked(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form("place", "vienna")
    row = forms_of(form, TextField.NAME).rows[Case.DATIVE]
    qtbot.keyClick(row.checked.box, Qt.Key.Key_Space)
    block = block_of(form, TextField.NAME, "ru")
    assert block.disclosure.text() == "• Case forms: 1 to check"
    assert row.checked.box.text() == "• checked"
    retype(qtbot, row.form, "Вене!")
    leave(qtbot, row.form)
    stored = sample.session.get_one(Place, form.place[1]).text(TextField.NAME, "ru")
    assert stored is not None
    assert (stored.forms[Case.DATIVE].value, stored.forms[Case.DATIVE].checked) == ("Вене!", True)
    assert block.disclosure.text() == "Case forms: all 5 checked"


def test_a_form_taken_away_has_nothing_to_check(qtbot: QtBot, open_form: Open) -> None:
    row = forms_of(open_form("place", "vienna"), TextField.NAME).rows[Case.DATIVE]
    retype(qtbot, row.form, "")
    leave(qtbot, row.form)
    assert row.checked.isHidden()


def test_what_agrees_with_a_name_is_chosen(open_form: Open, sample: Workspace) -> None:
    form = open_form("place", "vienna")
    grammar = forms_of(form, TextField.NAME).grammar
    for part, value in (("gender", "m"), ("number", "pl"), ("animate", "yes")):
        editor = grammar[part]
        assert isinstance(editor, ChoiceEditor)
        editor.box.setCurrentIndex(editor.box.findData(value))
        editor.box.activated.emit(editor.box.currentIndex())
    stored = sample.session.get_one(Place, form.place[1]).text(TextField.NAME, "ru")
    assert stored is not None
    assert (stored.gender, stored.number, stored.animate) == ("m", "pl", True)
    animate = grammar["animate"]
    assert isinstance(animate, ChoiceEditor)
    animate.box.setCurrentIndex(0)
    animate.box.activated.emit(0)
    assert stored.animate is None


def test_forms_are_proposed(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form("place", "vienna")
    forms = forms_of(form, TextField.NAME)
    with sample.change("change.import", file="test") as session:
        session.connection().exec_driver_sql("DELETE FROM form")
    block = block_of(form, TextField.NAME, "ru")
    assert block.disclosure.text() == "! Case forms: 5 to check"
    qtbot.mouseClick(forms.propose, Qt.MouseButton.LeftButton)
    assert forms.rows[Case.DATIVE].form.content() == "Вене"
    assert not forms.rows[Case.DATIVE].checked.box.isChecked()


def test_a_proposal_that_cannot_be_kept_is_told(
    qtbot: QtBot, panel: FormPanel, open_form: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = forms_of(open_form("place", "vienna"), TextField.NAME)

    def refuse(_code: str) -> None:
        raise ZapiskaError("language.unknown", code="ru")

    monkeypatch.setattr(case_forms, "language_of", refuse)
    with qtbot.waitSignal(panel.trouble) as told:
        qtbot.mouseClick(forms.propose, Qt.MouseButton.LeftButton)
    assert told.args is not None
    assert told.args[0].message == "language.unknown"


def test_case_forms_close_again_and_go_with_their_name(qtbot: QtBot, open_form: Open) -> None:
    form = open_form("place", "vienna")
    block = block_of(form, TextField.NAME, "ru")
    forms = forms_of(form, TextField.NAME)
    assert forms.isVisible()
    qtbot.mouseClick(block.disclosure, Qt.MouseButton.LeftButton)
    assert forms.isHidden()
    block.disclosure.setChecked(not block.disclosure.isHidden())
    retype(qtbot, block.text, "")
    leave(qtbot, block.text)
    assert forms.isHidden()
    assert block.disclosure.isHidden()
    block.disclosure.setChecked(not block.disclosure.isHidden())
    assert forms.isHidden()


def test_the_title_of_an_annex_is_written_with_the_other_texts(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form("mandate", "ctoc-res-5-3")
    annex = add_annex(sample, form.place[1], name="x")
    place = ("annex", annex)
    block = texts_of(form).blocks[place, TextField.TITLE, "ru"]
    assert block.edits.label == "Annex 1: title"
    retype(qtbot, block.text, "Процедуры и правила")
    leave(qtbot, block.text)
    mandate = sample.session.get_one(Mandate, form.place[1])
    text = mandate.annexes[0].text(TextField.TITLE, "ru")
    assert text is not None
    sample.undo()
    sample.undo()
    assert place not in {owner for owner, _, _ in texts_of(form).blocks}


def test_a_long_text_field_is_what_other_editors_are_made_of_too(qtbot: QtBot) -> None:
    kept: list[str | None] = []
    editor = LongTextEditor("Wording", kept.append)
    qtbot.addWidget(editor)
    editor.show_value("one")
    editor.area.setPlainText("two")
    editor.finish()
    editor.area.setPlainText("")
    editor.finish()
    assert kept == ["two", None]


def body_wg4(sample: Workspace) -> Body:
    return sample.session.scalars(select(Body).where(Body.key == "ctoc-wg4")).one()


def test_a_french_name_tells_its_gender_and_number_and_has_no_case_forms(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    block = block_of(open_form(*WG4), TextField.OFFICIAL_NAME, "fr")
    assert block.grammar is not None
    assert not block.grammar.isHidden()
    assert list(block.grammar.editors) == ["gender", "number"]
    assert block.disclosure.isHidden()
    gender = block.grammar.editors["gender"]
    assert isinstance(gender, ChoiceEditor)
    assert [gender.box.itemData(place) for place in range(gender.box.count())] == ["", "m", "f"]
    gender.box.setCurrentIndex(2)
    gender.box.activated.emit(2)
    stored = body_wg4(sample).text(TextField.OFFICIAL_NAME, "fr")
    assert stored is not None
    assert stored.gender is Gender.FEMININE
    sample.undo()


@pytest.mark.parametrize(
    ("language", "editors"), [("en", ["number"]), ("es", ["gender", "number"]), ("zh", None)]
)
def test_each_language_asks_only_for_what_its_words_agree_in(
    open_form: Open, language: str, editors: list[str] | None
) -> None:
    grammar = block_of(open_form(*WG4), TextField.OFFICIAL_NAME, language).grammar
    assert (None if grammar is None else list(grammar.editors)) == editors


def test_what_is_unverified_stands_beside_the_other_languages(open_form: Open, sample: Workspace) -> None:
    form = open_form(*WG4)
    reference = block_of(form, TextField.OFFICIAL_NAME, "zh").reference
    assert not reference.isHidden()
    lines = reference.text().splitlines()
    assert lines[0].startswith("en")
    assert "Working Group on Trafficking in Persons" in lines[0]
    assert any("Рабочая группа по торговле людьми" in line for line in lines)
    assert not any(line.startswith("zh") for line in lines)
    assert block_of(form, TextField.OFFICIAL_NAME, "ru").reference.isHidden()
