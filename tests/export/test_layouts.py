import json
from pathlib import Path

import pytest

from desktop_app.export.layouts import FOLDER, UnknownProfileError, profile, profile_names


def test_vienna_is_a4_with_the_text_width_that_was_measured() -> None:
    page = profile("vienna-a4").page
    assert (page.width, page.height) == (11906, 16838)
    assert page.width - page.left - page.right == 9840


def test_new_york_is_a_second_profile_of_the_same_code() -> None:
    page = profile("new-york-letter").page
    assert (page.width, page.height) == (12240, 15840)
    assert profile_names() == ("new-york-letter", "vienna-a4")


def test_an_unknown_profile_is_reported_with_those_there_are() -> None:
    with pytest.raises(UnknownProfileError) as caught:
        profile("../messages/en")
    assert caught.value.message == "export.profile.unknown"
    assert caught.value.values == {"name": "../messages/en", "known": "new-york-letter, vienna-a4"}


def test_a_profile_changes_styles_for_itself_and_for_a_language() -> None:
    vienna = profile("vienna-a4")
    assert vienna.styles("ru")["AgendaTitleH2"].indent["right"] == 4300
    assert vienna.styles("ru")["SingleTxt"].scale == 100
    assert vienna.styles("en")["SingleTxt"].scale is None


def test_deep_headings_share_the_last_style() -> None:
    headings = profile("vienna-a4").headings
    assert [headings.style(level) for level in (1, 2, 3, 9)] == ["H23", "H4", "H56", "H56"]


def test_a_profile_for_another_place_needs_no_code(tmp_path: Path) -> None:
    lines = (FOLDER / "vienna-a4.toml").read_text(encoding="utf-8").replace("Vienna A4", "Nairobi A4")
    (tmp_path / "nairobi-a4.toml").write_text(lines, encoding="utf-8")
    (tmp_path / "un_styles.json").write_bytes((FOLDER / "un_styles.json").read_bytes())
    assert profile("nairobi-a4", tmp_path).title == "Nairobi A4"


def test_a_change_of_a_style_that_does_not_exist_is_a_mistake_in_the_profile(tmp_path: Path) -> None:
    lines = (FOLDER / "vienna-a4.toml").read_text(encoding="utf-8") + "\n[styles.NoSuchStyle]\nscale = 1\n"
    (tmp_path / "wrong.toml").write_text(lines, encoding="utf-8")
    (tmp_path / "un_styles.json").write_bytes((FOLDER / "un_styles.json").read_bytes())
    with pytest.raises(KeyError, match="NoSuchStyle"):
        profile("wrong", tmp_path)


@pytest.mark.parametrize("name", profile_names())
def test_every_style_stands_on_styles_that_exist(name: str) -> None:
    styles = profile(name).styles("ru")
    named = {style.based_on for style in styles.values()} | {style.next for style in styles.values()}
    assert named - {None, "DefaultParagraphFont"} <= styles.keys()
    assert set(profile(name).headings.styles) <= styles.keys()


def test_the_measures_say_where_they_come_from() -> None:
    data = json.loads((FOLDER / "un_styles.json").read_text(encoding="utf-8"))
    assert "A/80/6" in data["source"]
