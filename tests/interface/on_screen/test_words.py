"""How days, choices and fields read."""

import subprocess
import sys
from datetime import date
from enum import StrEnum

import pytest
from sqlalchemy import Enum

from desktop_app.composition.note import DoubtKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Base
from desktop_app.interface import words
from desktop_app.interface.forms.declarations import FORMS
from desktop_app.messages import LANGUAGES, message
from desktop_app.storage.tree_rows import GROUPS

pytestmark = pytest.mark.screen

CHOICES = {
    column.type.enum_class
    for table in Base.metadata.tables.values()
    for column in table.columns
    if isinstance(column.type, Enum) and column.type.enum_class is not None
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    code: str = request.param
    monkeypatch.setenv("ZAPISKA_LANGUAGE", code)
    return code


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2019, 9, 9), date(2019, 9, 11), "9–11 Sep 2019"),
        (date(2019, 9, 9), date(2019, 9, 9), "9 Sep 2019"),
        (date(2012, 5, 30), date(2012, 6, 1), "30 May – 1 Jun 2012"),
        (date(2019, 12, 30), date(2020, 1, 2), "30 Dec 2019 – 2 Jan 2020"),
        (date(2019, 9, 9), None, "9 Sep 2019"),
        (None, date(2019, 9, 9), "9 Sep 2019"),
        (None, None, ""),
    ],
)
def test_what_the_ends_of_a_range_share_is_said_once(
    first: date | None, last: date | None, shown: str
) -> None:
    assert words.days(first, last) == shown


def test_a_month_is_short_in_russian_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    assert words.day(date(2019, 9, 9)) == "9 сент. 2019"


def test_each_status_has_a_shape_of_its_own() -> None:
    assert len({words.marked_status(status)[0] for status in MeetingStatus}) == len(MeetingStatus)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("kinds", sorted(CHOICES, key=str))
def test_every_choice_has_a_word(kinds: type[StrEnum]) -> None:
    assert all(words.choice(kind) for kind in kinds)


@pytest.mark.usefixtures("language")
def test_every_table_group_and_doubt_has_its_words() -> None:
    assert all(words.record_name(table) for table in FORMS)
    assert all(message(f"tree.{name}") for name in GROUPS)
    assert all(message(f"doubt.{kind.value}", place="P", field="f", detail="d") for kind in DoubtKind)


def test_languages_are_named_in_themselves() -> None:
    assert words.language_name("es") == "español"
    assert words.language_name("xx") == "xx"


def test_first_letters_change_and_nothing_else() -> None:
    assert words.starting_large("рабочая Группа") == "Рабочая Группа"
    assert words.starting_small("Meeting WG") == "meeting WG"
    assert words.starting_large("") == ""


def test_a_moment_is_told_by_the_clock_of_this_computer() -> None:
    assert words.moment("2020-07-13T12:00:00.000+00:00").startswith("13 Jul 2020 ")


def test_places_in_a_series_have_their_endings(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = {
        1: "1st",
        2: "2nd",
        3: "3rd",
        4: "4th",
        11: "11th",
        12: "12th",
        13: "13th",
        21: "21st",
        112: "112th",
    }
    assert {value: words.ordinal(value) for value in counted} == counted
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    assert words.ordinal(21) == "21"


def test_words_and_names_need_no_records_classes() -> None:
    program = (
        "import sys; import desktop_app.interface.words, desktop_app.interface.record_names; "
        "print(*(name for name in ('sqlalchemy', 'alembic', 'lxml', 'pymorphy3') if name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == ""


def test_counts_have_the_figures_that_united_nations_documents_have(monkeypatch: pytest.MonkeyPatch) -> None:
    for language, shown in (("en", "12,345"), ("ru", "12\u00a0345"), ("ar", "12,345"), ("zh", "12,345")):
        monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
        assert words.number(12345) == shown


def test_a_label_is_read_without_its_mnemonic() -> None:
    assert [words.without_mnemonic(label) for label in ("&Open…", "打开(&O)…", "Open f&older")] == [
        "Open…",
        "打开…",
        "Open folder",
    ]
