"""Changes of texts and their case forms, each one labelled step."""

import pytest

from desktop_app.domain.records import Form, Place
from desktop_app.domain.texts import Text, TextField
from desktop_app.languages.available import language
from desktop_app.languages.grammar import Case, Gender
from desktop_app.operations import text_editing
from desktop_app.operations.text_editing import TextPlace
from desktop_app.storage.references import UnknownReferenceError
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace

PLACE = ("place", 1)
NAME: TextPlace = (PLACE, TextField.NAME, "ru")


@pytest.fixture
def vienna(workspace: Workspace) -> Workspace:
    """A city with a verified Russian name whose genitive is checked, the dative proposed."""
    with workspace.change("change.import", file="test") as session:
        place = Place(id=1, key="vienna")
        text = place.write(TextField.NAME, "ru", "Вена", verified=True)
        text.forms[Case.GENITIVE] = Form(case=Case.GENITIVE, value="Вены", checked=True)
        text.forms[Case.DATIVE] = Form(case=Case.DATIVE, value="Вену", checked=False)
        session.add(place)
    return workspace


def name(workspace: Workspace, code: str = "ru") -> Text | None:
    return workspace.session.get_one(Place, 1).text(TextField.NAME, code)


def stored(workspace: Workspace) -> Text:
    text = name(workspace)
    assert text is not None
    return text


def test_a_text_is_written_in_a_language(vienna: Workspace) -> None:
    text_editing.write_text(vienna, (PLACE, TextField.NAME, "fr"), "Vienne", name="Вена")
    text = name(vienna, "fr")
    assert text is not None
    assert (text.value, text.verified) == ("Vienne", False)
    label = vienna.undo_label
    assert label is not None
    assert (label.key, dict(label.values)) == ("change.text.name", {"record": "Вена", "language": "fr"})


def test_a_text_written_anew_is_verified_no_more_nor_are_its_forms_checked(vienna: Workspace) -> None:
    text_editing.write_text(vienna, NAME, "Женева", name="Вена")
    text = stored(vienna)
    assert (text.value, text.verified) == ("Женева", False)
    assert not any(form.checked for form in text.forms.values())
    vienna.undo()
    assert stored(vienna).forms[Case.GENITIVE].checked


def test_a_text_written_as_it_was_keeps_its_marks(vienna: Workspace) -> None:
    text_editing.write_text(vienna, NAME, "Вена", name="Вена")
    assert stored(vienna).verified


def test_a_text_is_taken_away_with_its_forms(vienna: Workspace) -> None:
    text_editing.write_text(vienna, NAME, None, name="Вена")
    assert name(vienna) is None
    assert vienna.connection.execute("SELECT count(*) FROM form").fetchone() == (0,)
    text_editing.write_text(vienna, NAME, None, name="Вена")
    vienna.undo()
    assert len(stored(vienna).forms) == 2


def test_a_reference_to_what_is_not_there_is_refused(vienna: Workspace) -> None:
    with pytest.raises(UnknownReferenceError):
        text_editing.write_text(vienna, NAME, "{place=berne}", name="Вена")
    assert stored(vienna).value == "Вена"


def test_a_text_is_verified(vienna: Workspace) -> None:
    text_editing.verify_text(vienna, NAME, verified=False, name="Вена")
    assert not stored(vienna).verified


def test_grammar_is_set(vienna: Workspace) -> None:
    text_editing.set_grammar(vienna, NAME, "gender", Gender.FEMININE, name="Вена")
    text_editing.set_grammar(vienna, NAME, "animate", value=False, name="Вена")
    assert (stored(vienna).gender, stored(vienna).animate) == (Gender.FEMININE, False)


def test_a_form_that_an_editor_writes_is_checked(vienna: Workspace) -> None:
    text_editing.write_form(vienna, NAME, Case.DATIVE, "Вене", name="Вена")
    text_editing.write_form(vienna, NAME, Case.INSTRUMENTAL, "Веной", name="Вена")
    forms = stored(vienna).forms
    assert (forms[Case.DATIVE].value, forms[Case.DATIVE].checked) == ("Вене", True)
    assert (forms[Case.INSTRUMENTAL].value, forms[Case.INSTRUMENTAL].checked) == ("Веной", True)
    text_editing.write_form(vienna, NAME, Case.DATIVE, None, name="Вена")
    text_editing.write_form(vienna, NAME, Case.DATIVE, None, name="Вена")
    assert Case.DATIVE not in stored(vienna).forms


def test_an_empty_form_is_refused(vienna: Workspace) -> None:
    with pytest.raises(RuleBrokenError):
        text_editing.write_form(vienna, NAME, Case.GENITIVE, "  ", name="Вена")
    assert stored(vienna).forms[Case.GENITIVE].value == "Вены"


def test_a_form_is_checked(vienna: Workspace) -> None:
    text_editing.check_form(vienna, NAME, Case.DATIVE, checked=True, name="Вена")
    assert stored(vienna).forms[Case.DATIVE].checked


def test_forms_nobody_confirmed_are_proposed_anew(vienna: Workspace) -> None:
    assert text_editing.propose_forms(vienna, NAME, language("ru"), name="Вена") == 4
    forms = stored(vienna).forms
    assert (forms[Case.DATIVE].value, forms[Case.DATIVE].checked) == ("Вене", False)
    assert (forms[Case.GENITIVE].value, forms[Case.GENITIVE].checked) == ("Вены", True)
