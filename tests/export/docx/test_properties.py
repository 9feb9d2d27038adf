from dataclasses import replace

import pytest

from desktop_app.composition.note import Note
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import SETTINGS, OpenedDocx, W

CORE, CUSTOM = "docProps/core.xml", "docProps/custom.xml"


def opened(note: Note) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions()))


def variables(note: Note) -> dict[str, str]:
    nodes = opened(note).find("//w:docVar", SETTINGS)
    return {node.get(f"{W}name"): node.get(f"{W}val") for node in nodes}


def test_known_values_fill_the_variables_that_macros_read(numbered_note: Note) -> None:
    values = variables(numbered_note)
    assert values["Symbol1"] == "CTOC/COP/2020/99"
    assert values["JobNo"] == values["FooterJN"] == "V.20-99999 (R)"
    assert values["Session1"] == "Десятая сессия"
    assert values["Agenda1"] == "Пункты 2, 4 и 5 предварительной повестки дня*"
    assert values["Agenda Title3"] == "Техническая помощь"
    assert values["Title1"].startswith("Доклады совещаний вспомогательных органов")
    assert values["DocType"] == "Записка Секретариата"
    assert values["DutyStation"] == "Vienna"


def test_unknown_values_are_left_out(note: Note) -> None:
    assert not {"Symbol1", "JobNo", "FooterJN"} & variables(note).keys()


def test_lines_that_are_not_there_leave_no_variables(note: Note) -> None:
    assert variables(replace(note, blocks=(), footnotes=())) == {"DutyStation": "Vienna"}


def test_the_properties_hold_the_variables_and_the_language(numbered_note: Note) -> None:
    document = opened(numbered_note)
    names = document.values("//custom:property/@name", CUSTOM)
    assert names == [*variables(numbered_note), "Language"]
    assert document.values("//custom:property[@name='Language']/*/text()", CUSTOM) == ["Russian"]
    assert document.values("//custom:property/@pid", CUSTOM)[0] == "2"


def test_the_core_properties_are_title_and_language_alone(note: Note) -> None:
    document = opened(note)
    title = (
        "Доклады совещаний вспомогательных органов Конференции участников Конвенции Организации Объединенных "
        "Наций против транснациональной организованной преступности и протоколов к ней"
    )
    assert document.values("//cp:coreProperties/*/text()", CORE) == [title, "ru-RU"]


@pytest.mark.parametrize(("language", "hyphenated"), [("ru", "1"), ("en", "0")])
def test_only_languages_the_profile_names_are_hyphenated(note: Note, language: str, hyphenated: str) -> None:
    document = opened(replace(note, language=language))
    assert document.values("//w:autoHyphenation/@w:val", SETTINGS) == [hyphenated]
    assert len(document.find("//w:doNotHyphenateCaps", SETTINGS)) == 1
    assert len(document.find("//w:evenAndOddHeaders", SETTINGS)) == 1
