"""What is found in records, as marks in the tree and beneath the fields of the form."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.checks.finding import Finding, Severity
from desktop_app.composition.source import Source
from desktop_app.domain.texts import TextField
from desktop_app.interface.findings.count_words import SHAPES
from desktop_app.interface.findings.finding_words import record_of
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.interface.later import Later
from desktop_app.interface.record_names import place_of, source_of
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import path_to
from desktop_app.storage.workspace import Workspace

_TEXT_FIELDS = frozenset(field.value for field in TextField)
_RANK = {severity: place for place, severity in enumerate(Severity)}
_MOST_IN_A_FIELD = 3


class TreeMarks(QObject):
    """``found`` gives the worst severity of each record and of all that stands under it in the tree."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.later = Later(self._look, self)
        self._workspace: Workspace | None = None
        self._findings: Sequence[Finding] = ()

    def show_workspace(self, workspace: Workspace | None) -> None:
        self.later.stop()
        self._workspace = workspace

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Others are heeded now; where in the tree they are is looked up in small steps."""
        self._findings = findings
        if self._workspace is not None:
            self.later.start()

    def _look(self) -> Iterator[None]:
        if self._workspace is None:
            return
        connection = self._workspace.connection
        marks: dict[RecordPlace, Severity] = {}
        for source, severity in _worst(self._findings).items():
            place = place_of(connection, source)
            for above in () if place is None else {*path_to(connection, place), place}:
                marks[above] = min(severity, marks.get(above, severity), key=_RANK.__getitem__)
            yield
        self.found.emit({place: severity.value for place, severity in marks.items()})


def _worst(findings: Sequence[Finding]) -> Mapping[Source, Severity]:
    """The worst severity of each record, by a source without a field."""
    worst: dict[Source, Severity] = {}
    for finding in findings:
        if finding.source is not None:
            record = Source(finding.source.table, finding.source.key, "")
            worst[record] = min(finding.severity, worst.get(record, finding.severity), key=_RANK.__getitem__)
    return worst


class FieldMarks:
    """The sentences of findings beneath the fields that they lie in, each with its shape."""

    def __init__(self, tell: Callable[[Finding], str]) -> None:
        self._tell = tell
        self._findings: Sequence[Finding] = ()
        self._language = ""
        self._form: RecordForm | None = None
        self._beneath: dict[Editor, Beneath] = {}

    def show_findings(self, findings: Sequence[Finding], language: str) -> None:
        """Others are heeded now, in a note in this language."""
        self._findings, self._language = findings, language

    def mark(self, form: RecordForm | None, workspace: Workspace | None) -> None:
        """Brings a form up to date."""
        if form is not self._form:
            # The lines of the form before are gone with it.
            self._form, self._beneath = form, {}
        record = None if form is None or workspace is None else source_of(workspace.connection, form.place)
        if form is None or record is None:
            return
        told = self._told(form, record)
        for editor, beneath in self._beneath.items():
            if editor not in told:
                beneath.tell("")
        for editor, sentences in told.items():
            self._line(editor).tell("\n".join(dict.fromkeys(sentences[:_MOST_IN_A_FIELD])))

    def _told(self, form: RecordForm, record: Source) -> dict[Editor, list[str]]:
        told: dict[Editor, list[str]] = {}
        for finding in self._findings:
            source = finding.source
            if source is not None and record_of(source) == record_of(record):
                editor = self._editor(form, source.field)
                if editor is not None:
                    told.setdefault(editor, []).append(f"{SHAPES[finding.severity]} {self._tell(finding)}")
        return told

    def _editor(self, form: RecordForm, field: str) -> Editor | None:
        if field in _TEXT_FIELDS:
            return form.editors.get((field, self._language))
        found = form.editor_at(field, "")
        return found if isinstance(found, Editor) else None

    def _line(self, editor: Editor) -> Beneath:
        if editor not in self._beneath:
            self._beneath[editor] = Beneath()
            editor.put_beneath(self._beneath[editor])
        return self._beneath[editor]
