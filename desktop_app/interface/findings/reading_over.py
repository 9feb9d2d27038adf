"""Reads over the editor's shoulder: what the rules find in the note, when nothing else is to do."""

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import object_session

from desktop_app.checks.finding import Finding
from desktop_app.checks.holes import told_once
from desktop_app.checks.reading.composed import ComposedReading
from desktop_app.checks.rereading import Rereading
from desktop_app.checks.rules.issues import compare_numbers, numbers_of
from desktop_app.checks.rules.records import doubts_found
from desktop_app.composition.compose import composing
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.interface.findings.record_reading import RecordReading
from desktop_app.interface.later import Later
from desktop_app.storage.finding import record_finder
from desktop_app.storage.journal import Changed

_QUIET_MS = 600
"""So long after a change the note is read again: most who have left one field go on typing in another."""

_PAUSE_MS = 4

_LONG_NOTE = 300
"""A note with more blocks than this is long."""

FindRecord = Callable[[], NoteRecord | None]


@dataclass(frozen=True)
class Found:
    """The findings of a note; until all is read, those of its text are of the note before.

    ``note_id`` is the record's that the note was made from, None if it is gone.
    """

    note: Note
    findings: tuple[Finding, ...]
    is_whole: bool
    note_id: int | None = None


class ReadingOver(QObject):
    """``found`` gives what was found, or None where there is no note; ``long_read`` tells that a long note
    has been read for the first time.

    The doubts of a composition are there at once, all else follows once it has been quiet for a moment, a
    few milliseconds at a time between keystrokes. Nothing runs in a thread: rules are plain Python, which
    would hold up the keys all the same.
    """

    found = Signal(object)
    long_read = Signal()

    def __init__(self, record: FindRecord, parent: QObject) -> None:
        super().__init__(parent)
        self.later = Later(self._read, self, pause_ms=_PAUSE_MS)
        self._record = record
        self._note: Note | None = None
        self._composed, self._reading = ComposedReading(), Rereading("")
        self._read_in = ""
        self._in_text: tuple[Finding, ...] = ()
        self._in_records: tuple[Finding, ...] = ()
        self._read_of: int | None = None
        self._records = RecordReading()
        self._numbers: dict[str, Mapping[str, int]] = {}

    def stop(self, changed: Changed) -> None:
        """Records change: what was begun is left, the note that is composed anew comes with ``show_note``."""
        self.later.stop()
        self._records.follow(changed)
        self._numbers.clear()

    def show_note(self, note: Note | None) -> None:
        """The note has become another, or there is none."""
        self._note = note
        if note is not None:
            self._tell_early(note)
            is_first = self._is_another(note)
            self.later.start(0 if is_first else _QUIET_MS)
            return
        self.later.stop()
        self._in_text = self._in_records = ()
        self.found.emit(None)

    def _tell_early(self, note: Note) -> None:
        """The doubts of the composition, beside what was found in the same note before."""
        if self._is_another(note):
            self._in_text = self._in_records = ()
        self._tell(note, tuple(doubts_found(note.doubts)), is_whole=False)

    def _is_another(self, note: Note) -> bool:
        return (note.language, self._record_id()) != (self._read_in, self._read_of)

    def _read(self) -> Iterator[None]:
        note = self._note
        if note is None:
            return
        is_first = self._is_another(note)
        if is_first:
            self._composed, self._reading = ComposedReading(), Rereading(note.language)
            if self._record_id() != self._read_of:
                self._records, self._numbers = RecordReading(), {}
            self._read_in, self._read_of = note.language, self._record_id()
        text = yield from self._composed.reading(note)
        in_text = yield from self._reading.reading(text)
        self._in_text = in_text
        record = self._record()
        if record is not None:
            self._in_records = yield from self._records.reading(record)
            yield from self._composing_others(note, record)
            others = {code: numbers for code, numbers in self._numbers.items() if code != note.language}
            self._in_text = (*in_text, *compare_numbers(text, others))
        self._tell(note, tuple(doubts_found(note.doubts)), is_whole=True)
        if is_first and len(note.blocks) > _LONG_NOTE:
            self.long_read.emit()

    def _composing_others(self, note: Note, record: NoteRecord) -> Iterator[None]:
        """The numbers of the same note in its other languages, to be held against this one.

        They are kept until records change, whichever language is shown meanwhile.
        """
        self._numbers[note.language] = numbers_of(note)
        session = object_session(record)
        for code in [one.language for one in record.languages if one.language not in self._numbers]:
            if session is None:
                return
            try:
                other = yield from _in_silence(composing(record, code, record_finder(session)))
            except ZapiskaError:
                continue  # Told where the note is shown in that language.
            self._numbers[code] = numbers_of(other)
            yield

    def _record_id(self) -> int | None:
        record = self._record()
        return None if record is None else record.id

    def _tell(self, note: Note, doubts: tuple[Finding, ...], *, is_whole: bool) -> None:
        findings = (*told_once(doubts, self._in_text), *self._in_records)
        self.found.emit(Found(note, findings, is_whole, self._record_id()))


def _in_silence(steps: Generator[float, None, Note]) -> Generator[None, None, Note]:
    """Composes without telling how far it is."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            note: Note = finished.value
            return note
        yield
