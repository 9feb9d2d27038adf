"""Working on a copy of a project that lies on a network drive or in a cloud folder, and publishing it back.

There neither SQLite's locks nor its commits can be relied on: a program that carries files may take one in
the middle of a change, or put another in its place.
"""

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.durable_files import part_beside, put_in_place, reason, write_new
from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.paths import user_data
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectMissing,
)
from desktop_app.storage.project_file import (
    connect,
    create,
)
from desktop_app.storage.safety.backup import Twin
from desktop_app.storage.safety.backup_folders import own_name
from desktop_app.storage.safety.content import content_of
from desktop_app.storage.safety.medium import Medium, medium_of
from desktop_app.storage.safety.restoring import Restored, restore

_ORIGIN = ".origin.json"


class LocalCopyError(ZapiskaError):
    """No copy was made, or nothing was published; neither file has changed."""


@dataclass(frozen=True)
class Origin:
    """Where a copy comes from, and the digest of what was there when it was made or published last."""

    project: Path
    digest: str


def is_at_risk(project: Path) -> bool:
    """Whether a project should be worked on as a local copy, as far as its place tells."""
    return medium_of(project) is not Medium.LOCAL


def make_local_copy(project: Path) -> Path:
    """Copies a project that nobody has open among the person's own data, and remembers where it is from.

    Raises LocalCopyError if there is such a copy already, whose work may not be published yet, or something
    else in its place; or a ``ProjectError``.
    """
    whole = project.resolve()
    copy = user_data() / "copies" / own_name(whole) / whole.name
    if copy.exists():
        origin = origin_of(copy)
        is_ours = origin is not None and origin.project == whole
        raise LocalCopyError("local_copy.exists" if is_ours else "local_copy.of_another", file=copy)
    content, digest = _read(whole)
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        _remember(copy, Origin(whole, digest))
    except OSError as error:
        raise LocalCopyError("local_copy.failed", file=copy, reason=reason(error)) from error
    create(copy, content)
    return copy


def origin_of(copy: Path) -> Origin | None:
    """Where a copy comes from; None for a project that is no copy."""
    try:
        stored = json.loads(_note_of(copy).read_text(encoding="utf-8"))
        return Origin(Path(stored["project"]), str(stored["digest"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def publish_back(copy: Path, *, twin: Twin | None = None, take_over: bool = False) -> Restored:
    """Puts a copy, which nobody has open, in its origin's place, which is kept as ``restore`` keeps it.

    Raises LocalCopyError if the origin is gone or has changed since, for then the work of two must be brought
    together by a person; or what ``restore`` raises, which ``take_over`` is for.
    """
    origin = origin_of(copy)
    if origin is None:
        raise LocalCopyError("local_copy.no_origin", file=copy)
    try:
        _, found = _read(origin.project)
    except (ProjectMissing, ProjectDamaged):
        found = ""
    if found != origin.digest:
        raise LocalCopyError("local_copy.origin_changed", file=origin.project, copy=copy)
    _, digest = _read(copy)
    restored = restore(origin.project, copy, twin=twin, take_over=take_over)
    record(Event.PUBLISHED, file=origin.project, copy=copy)
    try:
        _remember(copy, Origin(origin.project, digest))
    except OSError as error:
        raise LocalCopyError("local_copy.not_noted", file=copy, reason=reason(error)) from error
    return restored


def _read(project: Path) -> tuple[bytes, str]:
    try:
        with closing(connect(project)) as connection:
            return connection.serialize(), content_of(connection).digest
    except sqlite3.Error as error:
        raise ProjectDamaged(project) from error


def _note_of(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}{_ORIGIN}")


def _remember(copy: Path, origin: Origin) -> None:
    note = _note_of(copy)
    part = part_beside(note)
    page = {"project": str(origin.project), "digest": origin.digest}
    try:
        # Bytes of a path that are no letters become escapes, which JSON reads.
        write_new(part, json.dumps(page, ensure_ascii=False).encode(errors="backslashreplace"))
        put_in_place(part, note)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
