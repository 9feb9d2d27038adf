"""What the words round a name agree with."""

import pytest

from desktop_app.composition.draft import Draft
from desktop_app.composition.note import Source
from desktop_app.composition.wording import wording
from desktop_app.domain.records import Body
from desktop_app.domain.texts import TextField
from desktop_app.languages.available import language as language_of
from desktop_app.languages.grammar import Agreement, Gender
from tests.composition.projects import SAMPLE, Project


@pytest.mark.parametrize(
    ("language", "agreement"), [("ru", Agreement(Gender.FEMININE)), ("zh", Agreement(None))]
)
def test_a_name_has_a_gender_where_the_language_knows_any(language: str, agreement: Agreement) -> None:
    project = Project().add(SAMPLE)
    draft = Draft(project.note, language_of(language, project.note.digits), wording(language), project.find)
    conference = project.get(Body, "ctoc-cop")
    name = conference.text(TextField.OFFICIAL_NAME, language)
    assert name is not None
    assert draft.agreement_of(name, Source("body", "ctoc-cop", "official_name")) == agreement
    assert draft.doubts == {}


@pytest.mark.parametrize(
    ("language", "agreement"), [("ru", Agreement(Gender.NEUTER)), ("zh", Agreement(None))]
)
def test_what_has_no_name_yet_is_agreed_with_in_the_first_gender(language: str, agreement: Agreement) -> None:
    project = Project().add(SAMPLE)
    draft = Draft(project.note, language_of(language, project.note.digits), wording(language), project.find)
    assert draft.agreement_of(None, Source("body", "ctoc-cop", "official_name")) == agreement
