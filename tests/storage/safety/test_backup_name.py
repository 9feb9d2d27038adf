from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.storage.safety.backup_name import BackupName, Reason, parsed

MOMENT = datetime(2031, 3, 5, 9, 30, 15, tzinfo=UTC)


def test_a_name_tells_project_moment_number_reason_and_content() -> None:
    name = BackupName("проект", MOMENT, 12, Reason.BULK_EDIT, "0123456789abcdef")
    assert str(name) == "проект.2031-03-05T093015Z.000012.bulk-edit.0123456789abcdef.zapiska"


@pytest.mark.parametrize(
    "stem", ["проект", "a.b.c", "two words", "two\nlines", "x.2030-01-01T000000Z.000001"]
)
@pytest.mark.parametrize("reason", Reason)
def test_a_name_is_read_as_it_was_written(stem: str, reason: Reason) -> None:
    name = BackupName(stem, MOMENT, 1_234_567, reason, "f" * 16)
    assert parsed(str(name)) == name


def test_a_long_name_is_cut_so_that_every_system_takes_it() -> None:
    name = str(BackupName.made_now(Path("очень" * 40 + ".zapiska"), 1, Reason.MIGRATION, "0" * 16))
    assert len(name.encode()) < 200
    assert parsed(name) is not None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "проект.zapiska",
        "проект.2031-03-05T093015Z.000012.opened.0123456789abcdef.json",
        "проект.2031-13-05T093015Z.000012.opened.0123456789abcdef.zapiska",
        "проект.2031-03-05T093015Z.000012.whim.0123456789abcdef.zapiska",
        ".2031-03-05T093015Z.000012.opened.0123456789abcdef.zapiska",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert parsed(name) is None


def test_only_backups_before_a_migration_stay_for_good() -> None:
    pinned = [reason for reason in Reason if BackupName("a", MOMENT, 1, reason, "0" * 16).is_pinned]
    assert pinned == [Reason.MIGRATION]
