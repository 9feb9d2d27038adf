import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import PySide6
import pytest

from desktop_app.errors import ZapiskaError
from desktop_app.messages import (
    FORMS_OF_COUNTS,
    LANGUAGES,
    explain,
    file_name,
    interface_language,
    message,
    sentences,
    speak,
    translation_file,
)
from desktop_app.paths import RESOURCES

PACKAGE = RESOURCES.parent / "desktop_app"
KEYS_OF_WORDING_FILES = {"wording", "heading", "meetings", "report", "statement"}
KEY = re.compile(r"[a-z_]+(\.[a-z_]*[a-z])+")


def literals() -> set[str]:
    """Every string of the program that has the shape of a message's key."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                found.add(node.value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_interface_language_has_the_same_sentences_each_once(language: str) -> None:
    found = [
        element.attrib["id"] for element in ET.parse(translation_file(language)).getroot().iter("message")
    ]
    assert Counter(found) == Counter(sentences("en").keys())


def fields_of(key: str, language: str) -> set[str]:
    parts = (part for form in sentences(language)[key] for part in Formatter().parse(form))
    return {field for _, field, _, _ in parts if field}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_the_same_fields_in_every_language(language: str) -> None:
    different = {key for key in sentences("en") if fields_of(key, language) != fields_of(key, "en")}
    assert different == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_with_a_count_has_every_form_of_its_language(language: str) -> None:
    uses = Counter(FORMS_OF_COUNTS[language](count) for count in range(200))
    for key, forms in sentences(language).items():
        assert all(forms), key
        assert len(forms) in {1, len(uses)}, key
        for place, form in enumerate(forms):
            assert "{count}" in form or len(forms) == 1 or uses[place] == 1, key


@pytest.mark.parametrize(
    ("language", "count", "form"),
    [
        *(("en", count, form) for count, form in ((0, 1), (1, 0), (2, 1), (21, 1))),
        *(
            ("ru", count, form)
            for count, form in ((0, 2), (1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (112, 2))
        ),
        *(("fr", count, form) for count, form in ((0, 0), (1, 0), (2, 1), (21, 1))),
        *(("es", count, form) for count, form in ((0, 1), (1, 0), (2, 1))),
        *(("zh", count, 0) for count in (0, 1, 2, 100)),
        *(
            ("ar", count, form)
            for count, form in (
                (0, 0),
                (1, 1),
                (2, 2),
                (3, 3),
                (10, 3),
                (11, 4),
                (99, 4),
                (100, 5),
                (102, 5),
                (103, 3),
                (111, 4),
            )
        ),
    ],
)
def test_the_form_goes_with_the_count(language: str, count: int, form: int) -> None:
    assert FORMS_OF_COUNTS[language](count) == form


def test_the_files_are_read_as_an_xml_parser_reads_them() -> None:
    for language in LANGUAGES:
        parsed = {}
        for element in ET.parse(translation_file(language)).getroot().iter("message"):
            forms = element.findall("translation/numerusform") or element.findall("translation")
            parsed[element.attrib["id"]] = tuple(form.text or "" for form in forms)
        assert sentences(language) == parsed


def test_a_translator_sees_the_english_sentence_beside_each_translation() -> None:
    for language in LANGUAGES:
        for element in ET.parse(translation_file(language)).getroot().iter("message"):
            key = element.attrib["id"]
            assert element.findtext("source") == sentences("en")[key][-1], key


@pytest.mark.screen
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiler_of_qt_linguist_finds_every_translation_finished(language: str, tmp_path: Path) -> None:
    compiler = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    done = subprocess.run(
        [compiler, "-fail-on-unfinished", translation_file(language), "-qm", tmp_path / "zapiska.qm"],
        check=True,
        capture_output=True,
        text=True,
    )
    count = len(sentences(language))
    assert f"Generated {count} translation(s) ({count} finished and 0 unfinished)" in done.stdout


@pytest.mark.parametrize(("language", "letters"), [("ru", "а-яё"), ("ar", "ء-ي"), ("zh", "一-鿿")])
def test_sentences_are_in_the_letters_of_their_language(language: str, letters: str) -> None:
    for key, forms in sentences(language).items():
        words = re.sub(r"\{\w+\}|zapiska", "", " ".join(forms), flags=re.IGNORECASE)
        own = re.search(f"[{letters}]", words, re.IGNORECASE)
        assert own or not re.search("[a-z]", words, re.IGNORECASE), key


@pytest.mark.parametrize("language", ["fr", "es"])
def test_sentences_of_several_words_are_not_left_in_english(language: str) -> None:
    same = {key: forms for key, forms in sentences("en").items() if sentences(language)[key] == forms}
    words = {
        key: set(re.findall(r"[a-z]{3,}", re.sub(r"\{\w+\}", "", forms[-1]))) for key, forms in same.items()
    }
    assert {key for key, found in words.items() if len(found) > 2} == set()


def test_every_sentence_the_program_asks_for_is_there() -> None:
    families = {key.split(".")[0] for key in sentences("en")} - KEYS_OF_WORDING_FILES
    asked = {key for key in literals() if key.split(".")[0] in families and not key.endswith(".id")}
    assert sorted(asked - sentences("en").keys()) == []


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"ZAPISKA_LANGUAGE": "ru", "LANG": "en_US.UTF-8"}, "ru"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "ru_RU.UTF-8"}, "fr"),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_interface_language_is_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("ZAPISKA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interface_language() == language


def test_a_message_shows_errors_and_lists_inside_it_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    inner = ZapiskaError("symbol.empty")
    assert message("warning", text=inner).endswith("A document symbol is empty.")
    assert message("warning", text=["a", "b"]).endswith("a, b")
    assert explain(ZapiskaError("note.none")).startswith("The project has no note")


def test_another_language_can_be_spoken_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    speak("ru")
    assert message("value.yes") == "да"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/anna/cop.zapiska", "/home/anna/cop.zapiska"),
        ("/home/anna/مشروع.zapiska", "\u2068/home/anna/مشروع.zapiska\u2069"),
        ("report-\u202eakspiz.exe", "report-⟨U+202E⟩akspiz.exe"),
        ("two\nlines", "two⟨U+000A⟩lines"),
        ("caf\udce9", "caf⟨U+DCE9⟩"),
    ],
)
def test_a_file_is_named_so_that_it_is_not_taken_for_another(
    monkeypatch: pytest.MonkeyPatch, path: str, shown: str
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    assert file_name(path) == shown
    assert message("project.missing", file=path).removeprefix("\u200e").startswith(f"{shown} is not there")


def test_in_arabic_every_name_of_a_file_keeps_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ar")
    assert "\u2068/home/anna/cop.zapiska\u2069" in message("project.missing", file="/home/anna/cop.zapiska")


@pytest.mark.parametrize(("language", "mark"), [("en", "\u200e"), ("ar", "\u200f")])
def test_a_sentence_that_begins_with_a_name_is_read_in_its_own_direction(
    monkeypatch: pytest.MonkeyPatch, language: str, mark: str
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
    told = [message(key, file="مشروع", moment="now") for key in ("project.view_of_file", "project.missing")]
    assert all(text.startswith(f"{mark}\u2068") or "\u2068" not in text[0] for text in told)
    assert any(text.startswith(mark) for text in told)
