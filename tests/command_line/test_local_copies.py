"""The commands for projects on network drives and in cloud folders."""

from pathlib import Path

import pytest

from desktop_app.command_line.commands import SAMPLE
from desktop_app.command_line.running import run
from desktop_app.importing.exchange.twin import exchange_of_file


def test_a_project_in_a_cloud_folder_is_warned_of_copied_changed_and_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person"))
    project = tmp_path / "Dropbox" / "a.zapiska"
    project.parent.mkdir()
    assert run(["new", str(project)]) == 0
    assert run(["copy", str(project)]) == 0
    copy = Path(capsys.readouterr().out.strip())
    assert run(["import", str(SAMPLE), str(copy)]) == 0
    assert "cloud folder" not in capsys.readouterr().err
    assert run(["publish", str(copy)]) == 0
    assert "Published. What was there before is kept in" in capsys.readouterr().err
    assert exchange_of_file(project) == exchange_of_file(copy)
    assert run(["import", str(SAMPLE), str(project)]) == 0
    assert "on a network drive or in a cloud folder" in capsys.readouterr().err
