"""What ``zapiska info`` prints."""

from collections.abc import Iterator

from desktop_app.messages import message
from desktop_app.storage.summary import Summary


def lines(summary: Summary) -> Iterator[str]:
    """The project at a glance, one fact a line."""
    yield message("info.file", file=summary.path, size=summary.size)
    key = "info.format" if summary.format_version <= summary.known_version else "info.newer_format"
    yield message(key, version=summary.format_version, known=summary.known_version)
    for table, count in summary.counts.items():
        if count:
            yield message("info.count", table=table, count=count)
    for note in summary.notes:
        yield message("info.note", key=note.key, session=note.session, as_of=note.as_of)
    yield message("info.steps", count=summary.steps_to_undo)
    change = summary.last_change
    if change is not None:
        label = message(change.label, **change.values)
        yield message("info.last_change", label=label, person=change.person, at=change.at)
