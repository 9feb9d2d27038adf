"""``zapiska symbol``."""

import io
import json
import subprocess
import sys

import pytest

from desktop_app.command_line.running import run


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_symbols_are_explained_with_what_they_belong_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["symbol", "A/78/L.5/Rev.1", "XYZ/1"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert (
        told[0] == "A/78/L.5/Rev.1: General Assembly, seventy-eighth session, limited document 5, revision 1"
    )
    assert told[1] == "  belongs to A/78/L.5"
    assert told[2] == "  https://docs.un.org/en/A/78/L.5/Rev.1"
    assert "series is unknown" in told[4]


def test_a_wrong_symbol_is_told_with_what_is_likely_meant(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, "CTОC/COP/2020/1\r\nRES/1\n".encode())
    assert run(["symbol"]) == 1
    told = capsys.readouterr().out
    assert "character 3 (О) is not a Latin letter" in told
    assert "Did you mean CTOC/COP/2020/1?" in told
    assert "does not begin with an organ" in told


def test_one_object_a_line_is_written_for_one_symbol_a_line(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"A/78/L30\nA/78/1\n\n\xff/1\n" + b"S/1\n" * 1100)
    assert run(["symbol", "--json"]) == 0
    lines = capfdbinary.readouterr().out.decode("utf-8", "surrogateescape").splitlines()
    assert len(lines) == 1104
    first = json.loads(lines[0])
    assert list(first) == [
        *("input", "ok", "known_series", "canonical", "key", "components", "explanation", "problems")
    ]
    assert first["components"][2] == {"text": "L30", "kind": "nature", "value": 30}
    assert first["problems"][0]["position"] == 6
    assert first["problems"][0]["suggestion"] == "A/78/L.30"
    assert json.loads(lines[1])["problems"] == []
    assert [json.loads(line)["ok"] for line in lines[:4]] == [True, True, False, False]


def test_symbols_are_listed_from_a_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, "Документы A/62/318 и Add.1–2.\n".encode())
    assert run(["symbol", "--text"]) == 0
    assert capsys.readouterr().out.split() == ["A/62/318", "A/62/318/Add.1", "A/62/318/Add.2"]


def test_a_series_tells_its_next_symbol_gaps_and_collisions(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"CTOC/COP/2020/1\nCTOC/COP/2020/3\nCTOC/COP/2020/3\n")
    assert run(["symbol", "--series", "CTOC/COP/2020"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "CTOC/COP/2020/4 is the next free symbol.",
        "CTOC/COP/2020/2: no document has this number, though later ones are taken.",
        "CTOC/COP/2020/3: more than one document has this number.",
    ]


def test_symbols_are_read_without_the_window_and_the_database() -> None:
    code = (
        "import sys; from desktop_app.command_line.running import run; "
        "code = run(['symbol', 'A/78/L.5']); "
        "heavy = {'sqlalchemy', 'alembic', 'lxml', 'PySide6', 'pymorphy3'} & set(sys.modules); "
        "sys.exit(code or ','.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_address_is_read_as_its_symbol_and_addenda_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["symbol", "https://undocs.org/en/A/78/5", "A/78/5/Add.1"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("A/78/5: General Assembly")
    assert "belongs together with A/78/5/Add.1" in told
