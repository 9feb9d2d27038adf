import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.export.layouts import (
    FOLDER,
    Look,
    UnknownProfileError,
    profile,
    profile_names,
    profile_title,
)
from desktop_app.languages.available import LANGUAGES


def test_vienna_is_a4_with_the_text_width_that_was_measured() -> None:
    page = profile("vienna-a4", "ru").page
    assert (page.width, page.height) == (11906, 16838)
    assert page.width - page.left - page.right == 9840


def test_new_york_is_a_second_profile_of_the_same_code() -> None:
    page = profile("new-york-letter", "ru").page
    assert (page.width, page.height) == (12240, 15840)
    assert profile_names() == ("geneva-a4", "new-york-letter", "vienna-a4")


def test_an_unknown_profile_is_reported_with_those_there_are() -> None:
    with pytest.raises(UnknownProfileError) as caught:
        profile("../messages/en", "en")
    assert caught.value.message == "export.profile.unknown"
    assert caught.value.values == {"name": "../messages/en", "known": "geneva-a4, new-york-letter, vienna-a4"}


def test_a_profile_changes_styles_for_itself_and_for_a_language() -> None:
    russian, english = (profile("vienna-a4", language) for language in ("ru", "en"))
    assert russian.styles["AgendaTitleH2"].indent["right"] == 4300
    assert russian.styles["SingleTxt"].scale == 100
    assert english.styles["SingleTxt"].scale is None


@pytest.mark.parametrize("name", profile_names())
def test_arabic_letters_are_not_pulled_apart_and_chinese_is_never_italic(name: str) -> None:
    for look in looks(name, "ar"):
        assert (look.letter_spacing, look.scale) == (None, None)
    assert not any(look.italic for look in looks(name, "zh"))
    assert any(look.italic for look in looks(name, "en"))


def looks(name: str, language: str) -> list[Look]:
    dressed = profile(name, language)
    return [*dressed.styles.values(), *dressed.roles.values()]


@pytest.mark.parametrize("name", profile_names())
def test_arabic_and_chinese_have_the_sizes_and_tabs_of_their_own_templates(name: str) -> None:
    arabic, chinese, english = (profile(name, language) for language in ("ar", "zh", "en"))
    assert (arabic.styles["Normal"].complex_size, chinese.styles["Normal"].size) == (30, 21)
    assert arabic.styles[arabic.roles["paragraph"].style].align == "lowKashida"
    steps = [one.numbering.text_tab - one.numbering.indent for one in (arabic, chinese, english)]
    assert steps[:2] == [681, 431]
    assert (arabic.default_tab_stop, chinese.default_tab_stop) == (680, 431)


def test_geneva_has_the_names_of_its_own_styles_in_every_language() -> None:
    names = {code: profile("geneva-a4", code).styles["SingleTxtG"].name for code in ("fr", "ar", "zh")}
    assert names == {"fr": "_ Single Txt_G", "ar": "_ Single Txt_GA", "zh": "_ Single Txt_GC"}


def test_deep_headings_share_the_last_style() -> None:
    headings = profile("vienna-a4", "ru").headings
    assert [headings.style(level) for level in (1, 2, 3, 9)] == ["H23", "H4", "H56", "H56"]


def copy_of_vienna(folder: Path, name: str, change: Callable[[str], str]) -> None:
    for file in FOLDER.glob("*.json"):
        (folder / file.name).write_bytes(file.read_bytes())
    lines = (FOLDER / "vienna-a4.toml").read_text(encoding="utf-8")
    (folder / f"{name}.toml").write_text(change(lines), encoding="utf-8")


def test_a_profile_for_another_place_needs_no_code(tmp_path: Path) -> None:
    copy_of_vienna(tmp_path, "nairobi-a4", lambda lines: lines.replace("Vienna A4", "Nairobi A4"))
    assert (
        profile_title("nairobi-a4", tmp_path) == profile("nairobi-a4", "en", tmp_path).title == "Nairobi A4"
    )


def test_a_change_of_a_style_that_does_not_exist_is_a_mistake_in_the_profile(tmp_path: Path) -> None:
    copy_of_vienna(tmp_path, "wrong", lambda lines: lines + "\n[styles.NoSuchStyle]\nscale = 1\n")
    with pytest.raises(KeyError, match="NoSuchStyle"):
        profile("wrong", "en", tmp_path)


@pytest.mark.parametrize("name", profile_names())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_style_stands_on_styles_that_exist(name: str, language: str) -> None:
    dressed = profile(name, language)
    named = {style.based_on for style in dressed.styles.values()}
    named |= {style.next for style in dressed.styles.values()}
    named |= {role.style for role in dressed.roles.values()}
    assert named - {None, "DefaultParagraphFont"} <= dressed.styles.keys()
    assert set(dressed.headings.styles) <= dressed.styles.keys()


@pytest.mark.parametrize("name", profile_names())
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cells_of_the_masthead_take_all_its_columns(name: str, language: str) -> None:
    masthead = profile(name, language).masthead
    assert sum(masthead.top_spans) == sum(masthead.bottom_spans) == len(masthead.columns)


def test_the_text_of_geneva_is_as_wide_as_its_masthead_and_running_tables() -> None:
    geneva = profile("geneva-a4", "en")
    width = geneva.page.width - geneva.page.left - geneva.page.right
    assert sum(geneva.masthead.columns) == sum(geneva.running.columns) == 9639
    assert abs(width - 9639) <= 1


def test_the_measures_say_where_they_come_from() -> None:
    data = json.loads((FOLDER / "un_styles.json").read_text(encoding="utf-8"))
    assert "A/80/6" in data["source"]
