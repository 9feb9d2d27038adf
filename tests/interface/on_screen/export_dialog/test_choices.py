"""What is chosen for an export is kept for the next time, whatever the settings hold."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop_app.interface.export_dialog.choices import ChoicesMemory, ExportChoices

pytestmark = pytest.mark.screen


def test_a_new_project_is_exported_as_word_beside_its_file(settings: QSettings, tmp_path: Path) -> None:
    choices = ChoicesMemory(settings, tmp_path / "проект.zapiska").recall()
    assert choices == ExportChoices((), ("docx",), tmp_path)


def test_languages_and_folder_are_kept_for_each_project(settings: QSettings, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    kept = ExportChoices(("ru", "ar"), ("docx", "json"), other, typed_numbers=True, draft=False, holes=True)
    ChoicesMemory(settings, one / "a.zapiska").keep(kept)
    assert ChoicesMemory(settings, one / "a.zapiska").recall() == kept
    new = ChoicesMemory(settings, one / "b.zapiska").recall()
    assert new == replace(kept, languages=(), folder=one)
    assert ChoicesMemory(settings, None).recall().folder == other


def test_a_folder_that_is_gone_and_strange_settings_are_passed_over(
    settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    settings.setValue("export/formats", ["docx", 7])
    settings.setValue("export/folder", str(tmp_path / "gone"))
    settings.setValue("export/typed_numbers", 3)
    choices = ChoicesMemory(settings, None).recall()
    assert choices.formats == ("docx",)
    assert choices.folder.is_dir()
    assert not choices.typed_numbers


def test_a_draft_is_marked_and_without_holes_until_a_person_chooses_otherwise(settings: QSettings) -> None:
    choices = ChoicesMemory(settings, None).recall()
    assert (choices.draft, choices.holes) == (True, False)
    settings.setValue("export/formats", "pdf,text")
    assert ChoicesMemory(settings, None).recall().formats == ("text",)
