"""Titles of mandates and descriptions of bodies, in every language of a note."""

from desktop_app.checks.rules.record_titles import checking_titles
from desktop_app.checks.rules.records import check_records
from desktop_app.domain.records import Body, Mandate
from desktop_app.domain.vocabulary import TextField
from tests.composition.projects import SAMPLE, Project


def sample() -> Project:
    return Project().add(SAMPLE)


def told(project: Project) -> list[tuple[str, str, object]]:
    return [
        (one.rule, one.source.key if one.source else "", one.values["words"])
        for of_section in checking_titles(project.note)
        for one in of_section
    ]


def test_titles_that_call_the_organ_by_its_name_are_right() -> None:
    project = sample()
    assert told(project) == []
    project.get(Mandate, "ctoc-res-7-1").write(TextField.RETOLD_TITLE, "ru", "о Конференции участников")
    assert told(project) == []


def test_a_title_that_calls_the_organ_otherwise_is_told_once_in_whichever_language_it_is() -> None:
    project = sample()
    mandate = project.get(Mandate, "ctoc-res-7-1")
    mandate.write(TextField.RETOLD_TITLE, "fr", "relative à la Conférence des États parties")
    assert told(project) == [("records.title_organ", "ctoc-res-7-1", "Conférence des États parties")]
    assert "records.title_organ" in {one.rule for one in check_records(project.note)}


def test_an_organ_whose_name_tells_nothing_is_not_held_against_titles() -> None:
    project = sample()
    mandate = project.get(Mandate, "ctoc-res-7-1")
    mandate.write(TextField.RETOLD_TITLE, "ru", "о Конференции сторон")
    organ = project.get(Body, "ctoc-cop")
    for field in (TextField.COMMON_NAME, TextField.OFFICIAL_NAME):
        organ.write(field, "ru", "Совет")
    assert told(project) == []
    mandate.adopting_body = None
    assert told(project) == []


def test_a_body_is_described_by_the_subject_of_its_name() -> None:
    project = sample()
    body = project.get(Body, "ctoc-wg6")
    body.write(TextField.COMPOSITION, "ru", "рабочая группа открытого состава по стрелковому оружию")
    words = "рабочая группа открытого состава по стрелковому оружию"
    assert told(project) == [("records.body_mandate", "ctoc-wg6", words)]
    body.write(TextField.COMPOSITION, "ru", "рабочая группа открытого состава")
    assert told(project) == []


def test_a_body_without_a_description_or_a_mandate_that_sets_it_up_is_not_told() -> None:
    project = sample()
    body = project.get(Body, "ctoc-wg6")
    del body.texts[TextField.COMPOSITION, "en"]
    assert told(project) == []
    body.write(TextField.COMPOSITION, "ru", "рабочая группа по стрелковому оружию")
    section = next(one for one in project.note.sections if one.body is body)
    section.paragraphs.clear()
    section.report_mandate = None
    assert told(project) == []
