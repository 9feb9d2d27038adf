import ast
import re
from string import Formatter

import pytest

from desktop_app.errors import ZapiskaError
from desktop_app.messages import LANGUAGES, explain, interface_language, message, sentences
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


def test_both_interface_languages_have_the_same_sentences() -> None:
    assert sentences("en").keys() == sentences("ru").keys()


@pytest.mark.parametrize("key", sorted(sentences("en")))
def test_a_sentence_has_the_same_fields_in_both_languages(key: str) -> None:
    english, russian = (
        {field for _, field, _, _ in Formatter().parse(sentences(language)[key]) if field}
        for language in LANGUAGES
    )
    assert english == russian


def test_russian_sentences_are_in_russian() -> None:
    for key, text in sentences("ru").items():
        words = re.sub(r"\{\w+\}|zapiska", "", text)
        assert re.search("[а-яё]", words, re.IGNORECASE) or not re.search("[a-z]", words, re.IGNORECASE), key


def test_every_sentence_the_program_asks_for_is_there() -> None:
    families = {key.split(".")[0] for key in sentences("en")} - KEYS_OF_WORDING_FILES
    asked = {key for key in literals() if key.split(".")[0] in families and not key.endswith(".id")}
    assert sorted(asked - sentences("en").keys()) == []


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"ZAPISKA_LANGUAGE": "ru", "LANG": "en_US.UTF-8"}, "ru"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
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
