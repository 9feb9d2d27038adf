from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Gender


def test_a_missing_name_is_never_filled_from_another_language() -> None:
    body = Body(key="wg", kind=BodyKind.WORKING_GROUP)
    body.write(TextField.OFFICIAL_NAME, "en", "Working Group")
    assert body.text(TextField.OFFICIAL_NAME, "ru") is None


def test_writing_a_text_again_keeps_its_row() -> None:
    body = Body(key="wg", kind=BodyKind.WORKING_GROUP)
    first = body.write(TextField.OFFICIAL_NAME, "ru", "Группа", gender=Gender.FEMININE)
    second = body.write(TextField.OFFICIAL_NAME, "ru", "Комитет", gender=Gender.MASCULINE)
    assert second is first
    assert (first.value, first.gender) == ("Комитет", Gender.MASCULINE)
