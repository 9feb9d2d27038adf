"""Wording files: reading them, what the linter says, and that no phrase is idle."""

from pathlib import Path

import pytest

from desktop_app.composition.phrases import Phrase, parse
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import Wording, WordingError, wording
from desktop_app.languages.grammar import Agreement, Count, Gender
from desktop_app.paths import RESOURCES
from tests.composition.projects import SAMPLE, Project
from tests.composition.scenes import every_scene

RUSSIAN = (RESOURCES / "wording" / "ru.toml").read_text(encoding="utf-8")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The keys that compositions ask for from now on."""
    keys: set[str] = set()
    given = Wording.__getitem__

    def recording(self: Wording, key: str) -> Phrase:
        keys.add(key)
        return given(self, key)

    monkeypatch.setattr(Wording, "__getitem__", recording)
    return keys


def written(folder: Path, text: str) -> Wording:
    (folder / "ru.toml").write_text(text, encoding="utf-8")
    return wording("ru", folder)


def test_every_phrase_is_asked_for_and_the_linter_has_nothing_to_say(asked: set[str]) -> None:
    Project().add(SAMPLE).compose()
    for stage in every_scene():
        stage.compose()
    russian = wording("ru")
    assert asked == russian.phrases.keys()
    assert list(faults(russian, frozenset(asked))) == []


KEYS = frozenset(wording("ru").phrases)


@pytest.mark.parametrize(
    ("good", "broken", "fault"),
    [
        ('retold_title = "{mandate} {title}"\n', "", "mandate.retold_title: missing"),
        ("[mandate]", '[mandate]\ntreaty = "x"', "mandate.treaty: no sentence asks for it"),
        ('"{mandate} {title}"', '"{titel}"', "mandate.retold_title: unknown placeholder {titel}"),
        ('"{mandate} {title}"', '"{title:gen}"', "mandate.retold_title: {title} has no form gen"),
        ('"{mandate} {organ:gen}"', '"{organ:gen:full}"', "mandate.of_organ: {organ} has no form full"),
        ('"{mandate} {organ:gen}"', '"{organ:the}"', "mandate.of_organ: {organ} has no form the"),
        ('"{mandate} {title}"', '"{title|m:а}"', "mandate.retold_title: nothing can be chosen by {title}"),
        (
            '"{mandate} {title}"',
            '"{organ|m:а|f:{title}|pl:б}"',
            "mandate.retold_title: {organ|…} lacks a branch n or sg",
        ),
        (
            '"{mandate} {title}"',
            '"{organ|m:а|f:б|n:в|du:г}"',
            "mandate.retold_title: {organ|…} has a branch du, which nothing takes",
        ),
        (
            '"{mandate} {title}"',
            '"{body=x}"',
            "mandate.retold_title: a wording file names no records (body=x)",
        ),
        (
            "{items|sg:Пункт|pl:Пункты} {numbers} повестки",
            "{items|m:Пункт|pl:Пункты} {numbers} повестки",
            "front.agenda_adopted: {items|…} lacks a branch sg",
        ),
    ],
)
def test_the_linter_names_each_kind_of_fault(tmp_path: Path, good: str, broken: str, fault: str) -> None:
    assert RUSSIAN.count(good) == 1
    assert fault in list(faults(written(tmp_path, RUSSIAN.replace(good, broken)), KEYS))


@pytest.mark.parametrize(
    ("good", "broken", "message", "values"),
    [
        ('"{mandate} {title}"', '"{title"', "wording.bad_phrase", {"key": "mandate.retold_title", "position": 1}),
        ('gender = "m"', 'gender = "x"', "wording.bad_noun", {"key": "noun.report"}),
        ('dat = "части", acc = "часть"', 'acc = "часть"', "wording.bad_noun", {"key": "noun.part"}),
        ('dat = "этой", ', "", "wording.bad_noun", {"key": "adjective.demonstrative"}),
        ("[masthead]", 'stray = "x"\n[masthead]', "wording.not_a_section", {"key": "stray"}),
        ("[adjective.resumed]", "[adjective]\nred = 'красный'\n[adjective.resumed]", "wording.bad_noun",
         {"key": "adjective.red"}),
        ("[noun.report]", "[noun]\nred = 3\n[noun.report]", "wording.bad_noun", {"key": "noun.red"}),
        ("[masthead]", "[masthead", "wording.unreadable", {"language": "ru"}),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused(
    tmp_path: Path, good: str, broken: str, message: str, values: dict[str, object]
) -> None:
    assert good in RUSSIAN
    with pytest.raises(WordingError) as refused:
        written(tmp_path, RUSSIAN.replace(good, broken, 1))
    assert refused.value.message == message
    assert refused.value.values.items() >= values.items()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WordingError) as refused:
        wording("fr", tmp_path)
    assert (refused.value.message, refused.value.values) == ("wording.missing_file", {"language": "fr"})


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ru.toml").write_bytes(RUSSIAN.encode("cp1251", "replace"))
    with pytest.raises(WordingError) as refused:
        wording("ru", tmp_path)
    assert refused.value.message == "wording.unreadable"


def test_what_a_file_does_not_have_is_an_error_when_asked_for(tmp_path: Path) -> None:
    bare = written(tmp_path, '[case]\ngen = "родительный"\n')
    assert bare["case.gen"] == parse("родительный")
    for key, ask in (
        ("case.dat", lambda: bare["case.dat"]),
        ("noun.report", lambda: bare.noun("report")),
        ("adjective.red", lambda: bare.adjective("red", Agreement(Gender.FEMININE), "dat")),
    ):
        with pytest.raises(WordingError) as refused:
            ask()
        assert refused.value.message == "wording.missing_key"
        assert refused.value.values == {"language": "ru", "key": key}


def test_a_placeholder_that_a_sentence_cannot_fill_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = written(tmp_path, RUSSIAN.replace('session = "{session}"', 'session = "{session} {place}"'))
    monkeypatch.setattr("desktop_app.composition.compose.wording", lambda _language: broken)
    with pytest.raises(WordingError) as refused:
        Project().add(SAMPLE).compose()
    assert refused.value.message == "wording.no_value"
    assert refused.value.values == {"language": "ru", "key": "front.session", "name": "place"}


def test_nouns_and_adjectives_decline() -> None:
    russian = wording("ru")
    assert russian.noun("session").form("ins", Count.MANY) == "сессиями"
    assert russian.adjective("resumed", Agreement(Gender.FEMININE), "acc") == "возобновленную"
