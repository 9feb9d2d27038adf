"""The commands that check a project, and save what can be read of a damaged one."""

# ruff: noqa: PLC0415

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.messages import explain, message

if TYPE_CHECKING:
    from desktop_app.storage.project_errors import (
        ProjectError,
    )
    from desktop_app.storage.safety.checking.report import Report

SOUND, UNSOUND, UNREADABLE = 0, 1, 2


def verify(asked: argparse.Namespace) -> int:
    """Says what in a project is not as it must be: 0 if it is sound, 1 if not, 2 if it cannot be read."""
    from desktop_app.storage.project_errors import (
        ProjectError,
    )
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


def save_what_can_be_read(asked: argparse.Namespace) -> int:
    """Makes a new project of what can be read of a damaged one: 0 if all could be, else 1."""
    from desktop_app.command_line.commands import require_extension
    from desktop_app.storage.migration import blank_project
    from desktop_app.storage.safety.salvaging import salvage

    require_extension(asked.new)
    salvaged = salvage(asked.project, asked.new, blank_project())
    for table, count in salvaged.saved.items():
        if count:
            sys.stdout.write(message("salvage.saved", table=table, rows=count) + "\n")
    for table, count in salvaged.refused.items():
        sys.stdout.write(message("salvage.refused", table=table, rows=count) + "\n")
    for table in salvaged.unreadable:
        sys.stdout.write(message("salvage.partly", table=table) + "\n")
    if salvaged.is_doubtful:
        sys.stdout.write(message("salvage.doubtful") + "\n")
    sys.stdout.flush()
    sys.stderr.write(message("salvage.done", file=asked.new) + "\n")
    return SOUND if salvaged.is_complete else UNSOUND


def _tell_unreadable(project: Path, error: "ProjectError", *, as_json: bool) -> None:
    if as_json:
        page = {"file": str(project), "readable": False, "reason": error.message}
        sys.stdout.write(json.dumps(page, ensure_ascii=False) + "\n")
    sys.stderr.write(message("error", text=explain(error)) + "\n")


def _as_text(report: "Report") -> list[str]:
    rows, tables = sum(report.counts.values()), len(report.counts)
    lines = [message("verify.checked", rows=rows, tables=tables)]
    lines += [explain(finding.sentence) for finding in report.findings]
    unsound = "verify.unsound" if report.names_records else "verify.unsound_file"
    lines.append(message("verify.sound" if report.is_sound else unsound))
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
