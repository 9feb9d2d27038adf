"""An editor's day at the window, ended by SIGKILL; the next start has lost nothing."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop_app.interface.projects import keep_copy
from desktop_app.storage.workspace import Workspace

from .editors_day import HALF_TYPED, KEPT, REPORT

pytestmark = pytest.mark.screen


@pytest.fixture
def project(sample: Workspace, tmp_path: Path) -> Path:
    path = tmp_path / "kept.zapiska"
    keep_copy(sample, path)
    return path


def start(act: str, project: Path) -> subprocess.Popen[str]:
    folder = project.parent / "exports"
    folder.mkdir(exist_ok=True)
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "ZAPISKA_LANGUAGE": "en", "PYTHONIOENCODING": "utf-8",
        "HOME": str(project.parent), "XDG_DATA_HOME": str(project.parent / "data"),
    }  # fmt: skip
    program = [sys.executable, "-m", "tests.interface.on_screen.editors_day", act, str(project), str(folder)]
    return subprocess.Popen(
        program, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def test_what_was_kept_is_there_and_what_was_half_typed_is_offered(project: Path) -> None:
    with start("work", project) as working:
        assert working.stdout is not None
        said = working.stdout.readline()
        working.kill()
        _, errors = working.communicate()
        assert said == "half typed\n", errors
    assert working.returncode < 0
    (exported,) = (project.parent / "exports").glob("*.docx")
    with zipfile.ZipFile(exported) as parts:
        assert REPORT.rsplit("/", 1)[0] in parts.read("word/document.xml").decode()

    with start("look", project) as looking:
        said, errors = looking.communicate(timeout=120)
    assert looking.returncode == 0, errors
    seen = json.loads(said)
    assert seen["source"] == KEPT
    assert seen["undo"].startswith("&Undo")
    assert HALF_TYPED in seen["question"]
    assert (seen["title"], seen["ordinal"]) == ("WG.4, 9th meeting", HALF_TYPED)
