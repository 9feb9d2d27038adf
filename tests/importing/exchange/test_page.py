import importlib
import shutil
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.importing.exchange.layout import shapes, text_shape
from desktop_app.importing.exchange.meanings import read_meanings
from desktop_app.importing.exchange.page import field_tables, renewed
from desktop_app.importing.exchange.shape import walk
from desktop_app.paths import RESOURCES

PAGE = (RESOURCES / "help/exchange.md").read_text(encoding="utf-8")


def test_the_page_is_as_the_records_are() -> None:
    assert renewed(PAGE, RESOURCES) == PAGE


def test_the_page_has_a_table_for_every_kind_of_record() -> None:
    tables = field_tables(read_meanings())
    assert all(f"<!-- fields: {table} -->\n{rows}\n<!-- end -->" in PAGE for table, rows in tables.items())
    assert tables.keys() == {shape.table for top in shapes().values() for shape in walk(top)} | {"text"}


def test_every_field_is_explained_and_nothing_else_is() -> None:
    meanings = read_meanings()
    every = [*(shape for top in shapes().values() for shape in walk(top)), text_shape()]
    for shape in every:
        explained = set(meanings[shape.table]) - {"", "key", "forms", "unchecked_forms"}
        assert explained == {member.name for member in shape.members} - {"key"}


def test_a_row_of_a_table_says_what_a_field_holds() -> None:
    tables = field_tables(read_meanings())
    assert "| `ordinal` | whole number | **never** |" in tables["session"]
    assert "| `gathering` | `meeting`, `session` | `meeting` |" in tables["body"]
    assert "| `provision` | key of one of `provisions` of `mandates` | **never** |" in tables["statement"]
    assert "| `bodies` | list of keys of one of `bodies` |" in tables["provision"]
    assert "| `agenda_items` | list: agenda item |" in tables["session"]


def test_the_page_has_the_example_word_for_word() -> None:
    example = (RESOURCES / "exchange/example.json").read_text(encoding="utf-8")
    assert f"```json\n{example}```\n" in PAGE


def test_one_command_renews_the_schema_and_the_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for folder in ("exchange", "help"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    page = tmp_path / "help/exchange.md"
    page.write_text(PAGE.replace("**never**", "perhaps"), encoding="utf-8")
    (tmp_path / "exchange/schema.json").unlink()
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    importlib.import_module("desktop_app.importing.exchange.__main__")
    assert page.read_text(encoding="utf-8") == PAGE
    made = (tmp_path / "exchange/schema.json").read_bytes()
    assert made == (RESOURCES / "exchange/schema.json").read_bytes()
