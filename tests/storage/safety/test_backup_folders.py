from pathlib import Path

from desktop_app.storage.safety.backup_folders import backup_folders, backups

NAME = "проект.2031-03-05T093015Z.{:06}.timed.0123456789abcdef.zapiska"


def test_backups_go_beside_the_project_or_else_to_the_persons_own(project: Path, person_folder: Path) -> None:
    beside, own = backup_folders(project)
    assert beside == project.parent / "проект.zapiska.backups"
    assert own.parent == person_folder / "zapiska" / "backups"
    assert own.name.startswith("проект-")


def test_projects_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    folders = {backup_folders(tmp_path / place / "a.zapiska")[1] for place in ("x", "y")}
    assert len(folders) == 2


def test_a_project_has_the_same_folders_by_whatever_path(project: Path) -> None:
    link = project.with_name("link.zapiska")
    link.symlink_to(project)
    assert backup_folders(link) == backup_folders(project)


def test_a_cloud_folder_is_spared(tmp_path: Path, person_folder: Path) -> None:
    first, second = backup_folders(tmp_path / "Dropbox" / "a.zapiska")
    assert first.is_relative_to(person_folder)
    assert second.parent == tmp_path / "Dropbox"


def test_backups_of_both_folders_are_listed_newest_first(folders: tuple[Path, Path]) -> None:
    for folder, sequences in zip(folders, ((1, 3), (2,)), strict=True):
        folder.mkdir(parents=True)
        for sequence in sequences:
            (folder / NAME.format(sequence)).touch()
        (folder / "letter.txt").touch()
        (folder / NAME.format(9)).with_suffix(".json").touch()
    found = backups(folders)
    assert [backup.name.sequence for backup in found] == [3, 2, 1]
    assert [backup.path.parent for backup in found] == [folders[0], folders[1], folders[0]]
    assert found[0].twin.name == "проект.2031-03-05T093015Z.000003.timed.0123456789abcdef.json"


def test_folders_that_are_not_there_hold_nothing(folders: tuple[Path, Path]) -> None:
    assert backups(folders) == []
