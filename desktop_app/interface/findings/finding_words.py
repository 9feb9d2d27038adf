"""Says what was found, where, and what should stand there."""

import sqlite3
from collections.abc import Generator, Mapping, Sequence

from desktop_app.checks.finding import Finding
from desktop_app.checks.ignoring import Ignored
from desktop_app.composition.note import Block, DoubtKind, FrontLine, Heading, Note, Paragraph, Source
from desktop_app.export.reading_order import sentences
from desktop_app.interface import field_words, words
from desktop_app.interface.findings.finding_lines import place_title
from desktop_app.interface.record_names import place_of, record_names
from desktop_app.messages import message

_CHOICES = {
    f"doubt.{DoubtKind.STATUS_BY_DATE.value}": "meetingstatus",
    f"doubt.{DoubtKind.FORM_MISSING.value}": "case",
}
_KEYS = ("name", "other")
"""Values of rules on records that are the key of a record."""

Places = Mapping[tuple[str, str], Block]


class FindingWords:
    """The names of records are read for many findings at a time; without a project there are none."""

    def __init__(self, connection: sqlite3.Connection | None, places: Places) -> None:
        self._connection = connection
        self._places = places
        self._titles: dict[tuple[str, str], str] = {}

    def read_names(self, findings: Sequence[Finding]) -> None:
        """Looks up what the records of these findings are called."""
        if self._connection is None:
            return
        unknown = {record_of(source): source for finding in findings for source in _records(finding)}
        found = {
            record: place
            for record, source in unknown.items()
            if record not in self._titles and (place := place_of(self._connection, source)) is not None
        }
        names = {one.place: one.title for one in record_names(self._connection, list(found.values()))}
        self._titles |= {record: names.get(place, record[1]) for record, place in found.items()}

    def sentence(self, finding: Finding) -> str:
        """What is wrong and why."""
        values, source = dict(finding.values), finding.source
        if finding.lies_in_records and source is not None:
            record = record_of(source)
            values["place"] = self._titles.get(record, record[1])
            values |= self._values(finding)
        return words.starting_large(message(finding.message, **values))

    def place(self, finding: Finding) -> str:
        """Where in the note it is, or shows first; empty where it does not show."""
        if finding.passage is not None:
            return place_title(finding.passage)
        block = None if finding.source is None else self._places.get(record_of(finding.source))
        return "" if block is None else _label(block)

    def below(self, finding: Finding) -> str:
        """What stands beneath the sentence: the place, and what should stand there."""
        fix = "" if finding.fix is None else told_fix(finding.fix)
        return " · ".join(filter(None, (self.place(finding), fix)))

    def reason(self, ignored: Ignored) -> str:
        """Why and when a finding was ignored."""
        return message("findings.ignored_because", day=words.day(ignored.ignored_on), reason=ignored.reason)

    def gone(self, ignored: Ignored) -> str:
        """What was ignored and is found no more: its words went with it, its subject is known."""
        subject = message(f"findings.subject.{ignored.rule.partition('.')[0]}")
        day = words.day(ignored.ignored_on)
        return message("findings.gone", subject=subject, day=day, reason=ignored.reason)

    def _values(self, finding: Finding) -> dict[str, object]:
        """The values of a rule on records as they are told: records and fields by their names."""
        told: dict[str, object] = {}
        for source in _records(finding)[1:]:
            told |= {
                name: self._titles.get(record_of(source), source.key)
                for name in _KEYS
                if finding.values.get(name) == source.key
            }
        if "detail" in finding.values:
            told["field"] = field_words.field_name(str(finding.values["field"]))
            kind, detail = _CHOICES.get(finding.rule), str(finding.values["detail"])
            told["detail"] = detail if kind is None else words.choice_of(kind, detail)
        return told


def told_fix(fix: str) -> str:
    """What should stand there, with what cannot be seen in words."""
    return message("findings.fix", fix=fix) if fix.strip() else message(_UNSEEN.get(fix, "findings.fix_none"))


_UNSEEN = {" ": "findings.fix_space", "\u00a0": "findings.fix_no_break"}


def record_of(source: Source) -> tuple[str, str]:
    return source.table, source.key


def _records(finding: Finding) -> list[Source]:
    """The record that a finding lies in, and those that its sentence names."""
    if finding.source is None:
        return []
    named = (finding.values.get(name) for name in _KEYS) if finding.lies_in_records else ()
    table = finding.source.table
    return [finding.source, *(Source(table, key, "") for key in named if isinstance(key, str))]


def finding_places(note: Note | None) -> Generator[None, None, Places]:
    """Where each record is told of first: a paragraph before a heading or the front."""
    places: dict[tuple[str, str], Block] = {}
    elsewhere: dict[tuple[str, str], Block] = {}
    for block in () if note is None else note.blocks:
        found = places if isinstance(block, Paragraph) else elsewhere
        for sentence in sentences(block):
            for source in sentence.sources:
                found.setdefault((source.table, source.key), block)
        yield
    return {**elsewhere, **places}


def _label(block: Block) -> str:
    match block:
        case Paragraph():
            return message("check.place.paragraph", number=words.number(block.number))
        case Heading():
            return message("findings.heading")
        case FrontLine():
            return message("findings.front")
