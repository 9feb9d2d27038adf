"""The commands. Each imports what it needs when it runs, so that ``info`` starts at once."""

# ruff: noqa: PLC0415

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.command_line.progress import progress
from desktop_app.command_line.slips import UsageError
from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain, message
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from desktop_app.composition.draft import Find
    from desktop_app.composition.note import Note
    from desktop_app.domain.records import Note as NoteRecord
    from desktop_app.importing.exchange.mistakes import ExchangeError
    from desktop_app.storage.project_opening import OpenedFile

SAMPLE = RESOURCES / "sample" / "ctoc-cop-10.json"
EXTENSION = ".zapiska"
STANDARD = "-"
"""Standard input or output, where a file is asked for."""


MARKED_FORMATS = frozenset({"docx", "html"})
"""In these a draft shows what nobody has verified."""


class NoteChoiceError(ZapiskaError):
    """A project that has no note, several, or not the one asked for."""


class ProjectNameError(ZapiskaError):
    """A file name for a new project without the extension that projects have."""


@dataclass(frozen=True)
class Source:
    """Where an export reads: the notes, the look-up of records, the whole in the exchange format."""

    notes: "tuple[NoteRecord, ...]"
    find: "Find"
    exchange: Callable[[], bytes]


def open_the_window(asked: argparse.Namespace) -> int:
    """Opens the window on a project or the sample."""
    from desktop_app.interface.start import open_window

    return open_window(asked.project, sample=asked.sample)


def export(asked: argparse.Namespace) -> int:
    """Writes a note, or the whole project in the exchange format; says what in the note is doubtful.

    Raises IncompleteNote where texts are missing in the language, unless a draft with holes is asked for, and
    UsageError if marks are asked for in a format that has none.
    """
    if asked.draft and asked.format not in MARKED_FORMATS:
        raise UsageError("usage.draft_format", format=asked.format)
    if asked.format == "json":
        with progress(message("export.running")), opened(asked) as source:
            _put(asked.output, source.exchange(), "json")
        return 0
    from desktop_app.command_line.doubts import require_texts, tell_doubts
    from desktop_app.export.docx.emblem import LARGEST_PICTURE
    from desktop_app.export.options import WriterOptions
    from desktop_app.export.writers import WRITERS
    from desktop_app.importing.input_files import read_input

    options = WriterOptions(
        typed_numbers=asked.typed_numbers,
        emblem=read_input(asked.emblem, LARGEST_PICTURE) if asked.emblem else None,
        draft=asked.draft or asked.holes,
    )
    with progress(message("export.running")):
        with opened(asked) as source:
            note = _composed(source, asked)
        if not asked.holes:
            require_texts(note)
        kind = "json" if asked.format == "note-json" else asked.format
        _put(asked.output, WRITERS[kind](note, options), kind)
    tell_doubts(note)
    return 0


def import_file(asked: argparse.Namespace) -> int:
    """Takes a file in the exchange format into a project, as one change; makes a missing project.

    Case forms that names lack are proposed, each marked as unchecked. If it fails, all is as before.
    """
    from desktop_app.command_line.backups import back_up_before_import
    from desktop_app.command_line.local_copies import warn_of_risk
    from desktop_app.importing.exchange.mistakes import ExchangeError
    from desktop_app.importing.exchange.reading import read_exchange
    from desktop_app.importing.exchange.taking import import_exchange
    from desktop_app.storage.opening import create_project, open_project

    content = _read(asked.file)
    warn_of_risk(asked)
    is_new = not asked.project.exists()
    try:
        with progress(message("import.running")):
            if is_new:
                require_extension(asked.project)
                read_exchange(content)
            with closing((create_project if is_new else open_project)(asked.project)) as workspace:
                if not is_new:
                    back_up_before_import(workspace.connection, asked.project)
                imported = import_exchange(workspace, content, Path(asked.file).name)
    except ExchangeError as error:
        _tell_mistakes(asked.file, error)
        raise
    _tell("import.done", count=imported.added, there=imported.already_there, project=asked.project)
    if imported.proposed:
        _tell("import.proposed", count=imported.proposed)
    return 0


def new(asked: argparse.Namespace) -> int:
    """Makes an empty project."""
    from desktop_app.storage.opening import create_project

    require_extension(asked.project)
    create_project(asked.project).close()
    _tell("new.done", project=asked.project)
    return 0


def info(asked: argparse.Namespace) -> int:
    """Says what is in a project, without loading it."""
    from desktop_app.command_line.information import lines
    from desktop_app.storage.summary import summary

    for line in lines(summary(asked.project)):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    return 0


def symbol(asked: argparse.Namespace) -> int:
    """Explains document symbols, finds them in text, or tells how series stand."""
    from desktop_app.command_line.symbols import (
        all_valid,
        explained,
        found_in,
        input_lines,
        series,
        write_json,
    )

    if asked.json:
        write_json(asked.symbols or input_lines())
        return 0
    texts = asked.symbols or ([] if asked.text else list(input_lines()))
    told = explained(texts)
    if asked.text:
        told = found_in(input_lines())
    if asked.series:
        told = series(texts, list(input_lines()))
    for line in told:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    return 0 if asked.text or asked.series or all_valid(texts) else 1


@contextmanager
def opened(asked: argparse.Namespace) -> Iterator[Source]:
    """The project that is asked for, or the sample."""
    if asked.sample:
        yield sample()
        return
    from sqlalchemy import select

    from desktop_app.domain.records import Note as NoteRecord
    from desktop_app.importing.exchange.writing import exchange_bytes
    from desktop_app.storage.finding import record_finder
    from desktop_app.storage.opening import workspace_of

    with closing(workspace_of(_file_or_view(asked.project))) as workspace:
        session = workspace.session
        notes = tuple(session.scalars(select(NoteRecord).order_by(NoteRecord.key)))
        yield Source(notes, record_finder(session), lambda: exchange_bytes(session))


def _file_or_view(project: Path) -> "OpenedFile":
    """The project, or a copy of one that somebody has open, which is said on standard error."""
    from desktop_app.storage.project_errors import (
        ProjectInUse,
    )
    from desktop_app.storage.project_opening import open_file
    from desktop_app.storage.safety.viewing import ViewOnly, open_view

    try:
        opened = open_file(project, is_strange=True)
    except ProjectInUse:
        opened = open_view(project)
    if isinstance(opened.read_only_reason, ViewOnly):
        _tell("warning", text=explain(opened.read_only_reason))
    return opened


def sample() -> Source:
    """The sample project, straight from its file: no database is needed to compose from records."""
    from desktop_app.importing.exchange.reading import read_exchange
    from desktop_app.importing.exchange.writing import exchange_bytes_of

    records = read_exchange(SAMPLE.read_bytes())
    by_key = {(record.__tablename__, record.key): record for record in records}
    return Source(
        records.notes, lambda table, key: by_key.get((table, key)), lambda: exchange_bytes_of(records)
    )


def _composed(source: Source, asked: argparse.Namespace) -> "Note":
    from desktop_app.composition.compose import compose

    return compose(chosen(source.notes, asked.note), asked.language, source.find)


def chosen(notes: "tuple[NoteRecord, ...]", key: str | None) -> "NoteRecord":
    """The only note, or the one of a key. Raises NoteChoiceError."""
    keys = ", ".join(note.key for note in notes)
    if not notes:
        raise NoteChoiceError("note.none")
    if key is None and len(notes) > 1:
        raise NoteChoiceError("note.several", keys=keys)
    found = next((note for note in notes if key in {None, note.key}), None)
    if found is None:
        raise NoteChoiceError("note.unknown", key=key, keys=keys)
    return found


def _put(output: str, content: bytes, kind: str) -> None:
    """Writes to standard output, or to a file that holds either its old content or all of the new."""
    if output == STANDARD:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from desktop_app.export.reopening import CHECKS
    from desktop_app.export.saving import save

    save(Path(output), content, CHECKS[kind])
    _tell("export.done", file=output)


def _read(name: str) -> bytes:
    from desktop_app.importing.exchange.bounds import MOST_BYTES
    from desktop_app.importing.input_files import read_input, read_stream

    if name == STANDARD:
        return read_stream(sys.stdin.buffer, MOST_BYTES, name)
    return read_input(Path(name), MOST_BYTES)


def require_extension(project: Path) -> None:
    """Raises ProjectNameError for a new project that would not be found by its name."""
    if project.suffix != EXTENSION:
        raise ProjectNameError("project.extension", file=project, extension=EXTENSION)


def _tell_mistakes(file: str, error: "ExchangeError") -> None:
    """Every mistake of a file with its place, as compilers write them: FILE:LINE:COLUMN."""
    for mistake in error.mistakes:
        text = message(mistake.message, **mistake.values)
        sys.stderr.write(f"{file}:{mistake.line}:{mistake.column}: {mistake.path}: {text}\n")


def _tell(key: str, **values: object) -> None:
    sys.stderr.write(message(key, **values) + "\n")
