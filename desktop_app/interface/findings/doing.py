"""What is done about findings: each a change of the project that can be undone."""

from collections.abc import Iterable
from datetime import date

from desktop_app.checks.finding import Finding
from desktop_app.checks.ignoring import Ignored, ignored_in, language_of
from desktop_app.domain.records import IgnoredFinding
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface import field_words
from desktop_app.interface.findings.fixes import stretch_of
from desktop_app.interface.findings.reading_over import Found
from desktop_app.interface.record_names import name_of, place_of
from desktop_app.messages import message
from desktop_app.operations.fixing import Stretch, can_fix, fix, fix_all
from desktop_app.operations.ignoring import heed_findings, ignore_finding
from desktop_app.storage.workspace import Workspace


class FindingChanges:
    """Of one note that was read, in the project that it is of."""

    def __init__(self, workspace: Workspace, found: Found) -> None:
        self._workspace, self._found = workspace, found

    @property
    def are_allowed(self) -> bool:
        return self._workspace.read_only_reason is None and self._found.note_id is not None

    def ignored(self) -> list[Ignored]:
        """What is ignored in the note as the project has it now."""
        record = self._workspace.session.get(NoteRecord, self._found.note_id or 0)
        return [] if record is None else ignored_in(record)

    def ignore(self, finding: Finding, reason: str) -> None:
        """Raises ``NoReasonError`` for an empty reason."""
        language = language_of(finding, self._found.note.language)
        row = IgnoredFinding(
            rule=finding.rule,
            finding=finding.key,
            language=language,
            reason=reason,
            ignored_on=date.today(),  # noqa: DTZ011 - a day as people where the editor sits count it
        )
        ignore_finding(self._workspace, self._found.note_id or 0, row)

    def heed(self, ignored: Ignored) -> None:
        heed_findings(self._workspace, self._found.note_id or 0, {ignored.row_id})

    def fix_hint(self, finding: Finding) -> str:
        """Where the finding would be put right, in words; empty where that is not possible."""
        stretch = self._stretch(finding)
        if stretch is None:
            return ""
        return message("findings.fix_hint", field=f"{self._name(finding)} · {_field(stretch)}")

    def fix(self, finding: Finding) -> None:
        """Raises ``WordsChangedError`` where the words are others by now."""
        stretch = self._read_stretch(finding)
        if stretch is not None:
            fix(self._workspace, stretch, name=self._name(finding))

    def certain(self, findings: Iterable[Finding]) -> list[Finding]:
        """Those of them that can be put right; each field is looked at once, however many lie in it."""
        known: dict[Stretch, bool] = {}
        found = []
        for finding in findings:
            stretch = self._read_stretch(finding)
            piece = None if stretch is None else stretch.piece
            if piece is not None and piece not in known:
                known[piece] = can_fix(self._workspace, piece)
            if piece is not None and known[piece]:
                found.append(finding)
        return found

    def fix_all(self, findings: Iterable[Finding]) -> None:
        """All in one step; raises ``WordsChangedError`` where the words of each are others by now."""
        stretches = (self._read_stretch(one) for one in findings)
        fix_all(self._workspace, [one for one in stretches if one is not None])

    def _read_stretch(self, finding: Finding) -> Stretch | None:
        return stretch_of(finding, self._found.note.language)

    def _stretch(self, finding: Finding) -> Stretch | None:
        stretch = self._read_stretch(finding)
        return stretch if stretch is not None and can_fix(self._workspace, stretch) else None

    def _name(self, finding: Finding) -> str:
        connection, source = self._workspace.connection, finding.source
        place = None if source is None else place_of(connection, source)
        name = None if place is None else name_of(connection, place)
        return "" if name is None else name.title


def _field(stretch: Stretch) -> str:
    return field_words.field_name(stretch.field)
