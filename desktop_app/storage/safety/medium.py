"""What kind of place a file is in, as far as its path and the system's list of drives tell."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK_SYSTEMS = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|afpfs|9p|ceph|lustre|glusterfs|davfs\d?|webdav|"
    r"fuse\.(sshfs|davfs\d?|rclone|gvfsd-fuse|s3fs|glusterfs|google-drive-ocamlfuse)"
)
_ESCAPED = re.compile(r"\\(\d{3})")
_CLOUD_FOLDER = re.compile(
    r"onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|"
    r"nextcloud|owncloud|box( sync)?|yandex\.?disk|mega|pcloud ?drive|syncthing|sync",
    re.IGNORECASE,
)


class Medium(Enum):
    """``CLOUD``: a folder that a program carries to other machines as it pleases, also half-changed files."""

    LOCAL = auto()
    NETWORK = auto()
    CLOUD = auto()


def medium_of(path: Path, mounts: Path = _MOUNTS) -> Medium:
    """Where a file is, or will be. What cannot be told counts as local."""
    whole = path.resolve()
    if any(_CLOUD_FOLDER.fullmatch(part) for part in whole.parent.parts):
        return Medium.CLOUD
    # A share of another machine, as Windows writes it.
    if str(path).startswith(("\\\\", "//")):
        return Medium.NETWORK
    kinds = [kind for point, kind in _mounted(mounts) if whole.is_relative_to(point)]
    return Medium.NETWORK if kinds and _NETWORK_SYSTEMS.fullmatch(kinds[-1]) else Medium.LOCAL


def _mounted(mounts: Path) -> Iterator[tuple[Path, str]]:
    """Where something is mounted and of what kind, the deepest last; nothing where the system has no list."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    found = [(_plain(before.split()[4]), after.split()[0]) for before, _, after in map(_halves, lines)]
    yield from sorted(found, key=lambda one: len(one[0].parts))


def _halves(line: str) -> tuple[str, str, str]:
    """Before and after the dash that ends a list of any length (see proc(5))."""
    return line.partition(" - ")


def _plain(point: str) -> Path:
    return Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), point))
