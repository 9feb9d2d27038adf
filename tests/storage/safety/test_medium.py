from pathlib import Path

import pytest

from desktop_app.storage.safety.medium import Medium, medium_of

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/share rw - cifs //server/share rw
31 30 0:41 / /mnt/share/disk rw master:2 shared:3 - ext4 /dev/sdb1 rw
32 22 0:42 / /mnt/with\040space rw - fuse.sshfs anna@host: rw
33 22 0:43 / /mnt/memory rw - tmpfs tmpfs rw
""".strip()


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    ("path", "medium"),
    [
        ("/home/anna/a.zapiska", Medium.LOCAL),
        ("/mnt/share/a.zapiska", Medium.NETWORK),
        ("/mnt/share/disk/a.zapiska", Medium.LOCAL),
        ("/mnt/sharewood/a.zapiska", Medium.LOCAL),
        ("/mnt/with space/deep/a.zapiska", Medium.NETWORK),
        ("/mnt/memory/a.zapiska", Medium.LOCAL),
        ("//server/share/a.zapiska", Medium.NETWORK),
        ("/home/anna/OneDrive - United Nations/a.zapiska", Medium.CLOUD),
        ("/home/anna/Dropbox/x/a.zapiska", Medium.CLOUD),
        ("/Users/anna/Library/CloudStorage/Any/a.zapiska", Medium.CLOUD),
        ("/mnt/share/Nextcloud/a.zapiska", Medium.CLOUD),
        ("/home/anna/dropbox.zapiska", Medium.LOCAL),
    ],
)
def test_a_place_is_recognised_by_its_path_and_the_drives(mounts: Path, path: str, medium: Medium) -> None:
    assert medium_of(Path(path), mounts) is medium


def test_without_a_list_of_drives_a_place_counts_as_local(tmp_path: Path) -> None:
    assert medium_of(tmp_path / "a.zapiska", tmp_path / "no list") is Medium.LOCAL


def test_the_list_of_this_system_can_be_read(tmp_path: Path) -> None:
    assert medium_of(tmp_path / "a.zapiska") is Medium.LOCAL
