"""The command that checks a project."""

# ruff: noqa: PLC0415

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.messages import explain, message

if TYPE_CHECKING:
    from desktop_app.storage.project_file import ProjectError
    from desktop_app.storage.safety.checking.report import Report

SOUND, UNSOUND, UNREADABLE = 0, 1, 2


def verify(asked: argparse.Namespace) -> int:
    """Says what in a project is not as it must be: 0 if it is sound, 1 if not, 2 if it cannot be read."""
    from desktop_app.storage.project_file import ProjectError
    from desktop_app.storage.safety.checking.checking import check_file

    try:
        report = check_file(asked.project)
    except ProjectError as error:
        _tell_unreadable(asked.project, error, as_json=asked.json)
        return UNREADABLE
    lines = [_as_json(asked.project, report)] if asked.json else _as_text(report)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    return SOUND if report.is_sound else UNSOUND


def _tell_unreadable(project: Path, error: "ProjectError", *, as_json: bool) -> None:
    if as_json:
        page = {"file": str(project), "readable": False, "reason": error.message}
        sys.stdout.write(json.dumps(page, ensure_ascii=False) + "\n")
    sys.stderr.write(message("error", text=explain(error)) + "\n")


def _as_text(report: "Report") -> list[str]:
    rows, tables = sum(report.counts.values()), len(report.counts)
    lines = [message("verify.checked", rows=rows, tables=tables)]
    lines += [explain(finding.sentence) for finding in report.findings]
    lines.append(message("verify.sound" if report.is_sound else "verify.unsound"))
    return lines


def _as_json(project: Path, report: "Report") -> str:
    findings = [
        {
            "area": finding.area.value,
            "message": finding.sentence.message,
            "count": finding.count,
            "text": explain(finding.sentence),
        }
        for finding in report.findings
    ]
    page = {
        "file": str(project),
        "readable": True,
        "sound": report.is_sound,
        "rows": dict(report.counts),
        "findings": findings,
    }
    return json.dumps(page, ensure_ascii=False)
