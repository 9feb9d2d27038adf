from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.texts import Form, TextField
from desktop_app.languages.available import language
from desktop_app.languages.grammar import Case, Gender
from desktop_app.operations.case_forms import propose_missing_forms


def group(name: str) -> Body:
    body = Body(key="wg", kind=BodyKind.WORKING_GROUP)
    body.write(TextField.OFFICIAL_NAME, "ru", name)
    return body


def test_missing_forms_are_proposed_and_marked_as_unchecked() -> None:
    body = group("Рабочая группа по торговле людьми")
    assert propose_missing_forms([body], language("ru")) == 5
    text = body.texts[TextField.OFFICIAL_NAME, "ru"]
    assert text.forms[Case.GENITIVE].value == "Рабочей группы по торговле людьми"
    assert not text.forms[Case.GENITIVE].checked
    assert text.gender is Gender.FEMININE


def test_what_an_editor_has_written_is_left_alone() -> None:
    body = group("Рабочая группа")
    text = body.texts[TextField.OFFICIAL_NAME, "ru"]
    text.forms[Case.DATIVE] = Form(case=Case.DATIVE, value="Группе", checked=True)
    text.gender, text.animate = Gender.NEUTER, True
    assert propose_missing_forms([body], language("ru")) == 4
    assert text.forms[Case.DATIVE].value == "Группе"
    assert (text.gender, text.animate) == (Gender.NEUTER, True)


def test_names_in_other_languages_and_unreadable_ones_stay_without_forms() -> None:
    body = group("XYZ")
    body.write(TextField.OFFICIAL_NAME, "en", "Working Group")
    meeting = Meeting(body=body, ordinal=1, status=MeetingStatus.PLANNED)
    assert propose_missing_forms([body, meeting], language("ru")) == 0
    assert propose_missing_forms([group("Рабочая группа")], language("ru")) == 5
