"""The panel of what is wrong or doubtful in the note: sentences that lead to their fields and places."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.checks.finding import Finding
from desktop_app.checks.ignoring import Sorted, sort_out
from desktop_app.errors import ZapiskaError
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.findings.actions import FindingActions
from desktop_app.interface.findings.bar import FindingsBar
from desktop_app.interface.findings.doing import FindingChanges
from desktop_app.interface.findings.finding_lines import counts, ignored_lines, lines
from desktop_app.interface.findings.finding_words import FindingWords, finding_places
from desktop_app.interface.findings.findings_model import FindingsModel
from desktop_app.interface.findings.findings_view import FindingsView
from desktop_app.interface.findings.fixes_preview import FixesPreview
from desktop_app.interface.findings.reading_over import Found
from desktop_app.interface.later import Later
from desktop_app.interface.tables.folding import folded
from desktop_app.messages import message
from desktop_app.operations.fixing import WordsChangedError
from desktop_app.operations.ignoring import NoReasonError
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace


class FindingsPanel(QWidget):
    """``asked_for`` gives the finding that was clicked, or chosen with Enter or ``step``.

    ``counted`` gives the findings that are not ignored and whether all of the note is read; ``trouble`` the
    error of what could not be done, ``news`` what ``step`` has to tell.
    """

    asked_for = Signal(object)
    trouble = Signal(object)
    news = Signal(str)
    counted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self._workspace: Workspace | None = None
        self._found: Found | None = None
        self._words: FindingWords | None = None
        self._current: Finding | None = None
        self._changes: FindingChanges | None = None
        self._sorted = Sorted((), (), ())
        self.later = Later(self._take, self)
        self.model = FindingsModel(self)
        self.bar = FindingsBar()
        self.ways = FindingActions()
        self.list = FindingsView(self.model, message("findings.name"))
        self.preview = FixesPreview()
        self.empty = QLabel()
        self.show_all = QPushButton(message("findings.show_all"))
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self._show()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; its findings come with ``show_found``."""
        self._workspace = workspace
        self.show_found(None)

    def follow(self, changed: Changed) -> None:
        """Records changed: what is ignored is parted anew at once, the findings follow when they are read."""
        if self._found is not None and any(table == "ignored_finding" for table, _ in changed):
            self.later.start()

    def show_found(self, found: Found | None) -> None:
        """What was found in the note; the one that was chosen stays so while there is one like it."""
        before, self._found = self._found, found
        if found is None:
            self.later.stop()
            self._words, self._changes = None, None
            self._sorted = Sorted((), (), ())
            self._show()
        elif before is not None and self._words is not None and before.findings == found.findings:
            # Only whether all is read has changed, and that is for the status bar.
            self._tell()
        else:
            self.later.start()

    def step(self, by: int) -> None:
        """Goes to the next finding (1) or the one before (-1), round the ends; a hidden panel tells it."""
        rows = self.model.rows()
        if not rows:
            self.news.emit(self.empty.text())
            return
        current = self.list.currentIndex().row()
        after = [row for row in rows if row > current]
        before = [row for row in rows if row < current] if current >= 0 else []
        row = (after or rows)[0] if by > 0 else (before or rows)[-1]
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self._ask(index)
        if self._current is not None and not self.isVisible():
            self.news.emit(self.sentence(self._current))

    def sentence(self, finding: Finding) -> str:
        """A finding in words."""
        if self._words is None:
            return finding.rule
        self._words.read_names([finding])
        return self._words.sentence(finding)

    def _take(self) -> Iterator[None]:
        """Finds out where in the note records show, then shows the findings."""
        found = self._found
        if found is None or self._workspace is None:
            return
        places = yield from finding_places(found.note)
        self._words = FindingWords(self._workspace.connection, places)
        self._changes = FindingChanges(self._workspace, found)
        self._sorted = sort_out(found.findings, self._changes.ignored(), found.note.language)
        yield
        self._show_list()
        yield
        self._tell()

    def _show(self) -> None:
        self._show_list()
        self._tell()

    def _show_list(self) -> None:
        heeded = self._sorted.heeded
        self.bar.show_counts(counts(heeded), len(self._sorted.ignored) + len(self._sorted.gone))
        shown = lines(self._wanted(heeded), self.bar.group_by)
        if self.bar.ignored.isChecked():
            shown += ignored_lines(self._sorted)
        self.model.show_lines(shown, self._words)
        self._tell_empty(heeded)
        self._choose_again()
        self._offer()

    def _tell(self) -> None:
        found = self._found
        if found is not None and not found.findings:
            self.empty.setText(message("findings.none" if found.is_whole else "findings.looking"))
        self.counted.emit(self._sorted.heeded, found is None or found.is_whole)

    def _wanted(self, findings: Sequence[Finding]) -> list[Finding]:
        """Those that the bar lets through: by their severity and their words, however these are written."""
        severities, wanted = self.bar.shown_severities, folded(self.bar.wanted).split()
        shown = [one for one in findings if one.severity in severities]
        words = self._words
        if not wanted or words is None:
            return shown
        words.read_names(shown)
        told = ((one, folded(f"{words.sentence(one)} {words.below(one)} {one.rule}")) for one in shown)
        return [one for one, text in told if all(word in text for word in wanted)]

    def _tell_empty(self, findings: Sequence[Finding]) -> None:
        found = self._found
        if found is None:
            text = "findings.no_note"
        elif findings:
            text = "findings.none_shown"
        else:
            text = "findings.none" if found.is_whole else "findings.looking"
        self.empty.setText(message(text))
        self.show_all.setVisible(bool(findings))
        self.bar.setEnabled(found is not None)
        self._stack.setCurrentIndex(0 if self.model.lines else 1)

    def _choose_again(self) -> None:
        if self._current is not None:
            row = self.model.row_of(self._current)
            if row is not None and row != self.list.currentIndex().row():
                self.list.setCurrentIndex(self.model.index(row))

    def _offer(self) -> None:
        """What can be done about the line that is chosen."""
        index, changes = self.list.currentIndex(), self._changes
        finding, line = self.model.finding(index), self.model.ignored(index)
        if changes is None or not changes.are_allowed or (finding is None and line is None):
            self.ways.offer()
        elif line is not None:
            gone = line.finding is None
            self.ways.offer(heed=message("findings.forget_gone" if gone else "findings.heed"))
        elif finding is not None:
            hint = changes.fix_hint(finding)
            self.ways.offer(fix_hint=hint, others=bool(hint) and len(self._like(finding)) > 1, ignore=True)

    def _like(self, finding: Finding) -> list[Finding]:
        """The findings of its rule that are shown and say what should stand there."""
        shown = self._wanted(self._sorted.heeded)
        return [one for one in shown if one.rule == finding.rule and one.fix is not None]

    def _show_fixes(self) -> None:
        """What would change if all of the chosen finding's rule were put right, in the place of the list."""
        finding, words = self.model.finding(self.list.currentIndex()), self._words
        if self._changes is None or finding is None or words is None:
            return
        self.preview.show_fixes(self._changes.certain(self._like(finding)), words.place)
        self.ways.hide()
        self._stack.setCurrentWidget(self.preview)
        self.preview.fix.setFocus()

    def _leave_fixes(self) -> None:
        self._show()
        self.list.setFocus()

    def _fix_all(self) -> None:
        if self._changes is not None:
            self._leave_fixes()
            self._do(partial(self._changes.fix_all, self.preview.findings))

    def _fix(self) -> None:
        finding = self.model.finding(self.list.currentIndex())
        if self._changes is not None and finding is not None:
            self._do(partial(self._changes.fix, finding))

    def _ignore(self, reason: str) -> None:
        finding = self.model.finding(self.list.currentIndex())
        if self._changes is not None and finding is not None:
            self._do(partial(self._changes.ignore, finding, reason))

    def _heed(self) -> None:
        line = self.model.ignored(self.list.currentIndex())
        if self._changes is not None and line is not None:
            self._do(partial(self._changes.heed, line.ignored))

    def _do(self, change: Callable[[], object]) -> None:
        """Makes a change; the one after it is chosen once this one is gone from the list."""
        rows, row = self.model.rows(), self.list.currentIndex().row()
        after = next((one for one in rows if one > row), None)
        following = None if after is None else self.model.finding(self.model.index(after))
        try:
            change()
        except (NoReasonError, WordsChangedError) as error:
            self.ways.refuse(error)
            return
        except ZapiskaError as error:
            self.trouble.emit(error)
            return
        self._current = following
        self.ways.ask_no_more()
        self.list.setFocus()

    def _enter_list(self) -> None:
        rows = self.model.rows()
        if rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(rows[0]))

    def _ask(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None:
            self._current = finding
            self.asked_for.emit(finding)

    def _connect(self) -> None:
        self.list.clicked.connect(self._ask)
        self.list.activated.connect(self._ask)
        self.list.selectionModel().currentChanged.connect(self._offer_other)
        self.bar.changed.connect(self._show)
        self.bar.left.connect(self._enter_list)
        self.show_all.clicked.connect(self.bar.show_all)
        self.ways.fix_asked.connect(self._fix)
        self.ways.fix_all_asked.connect(self._show_fixes)
        self.preview.fix_asked.connect(self._fix_all)
        self.preview.left.connect(self._leave_fixes)
        self.ways.ignore_asked.connect(self._ignore)
        self.ways.heed_asked.connect(self._heed)
        self.ways.left.connect(self.list.setFocus)

    def _offer_other(self) -> None:
        self.ways.ask_no_more()
        self._offer()

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        page = QWidget()
        beneath = QVBoxLayout(page)
        beneath.setContentsMargins(8, 8, 8, 8)
        beneath.addWidget(self.empty)
        beneath.addWidget(self.show_all, alignment=Qt.AlignmentFlag.AlignLeft)
        beneath.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addLayout(self._stack, stretch=1)
        layout.addWidget(self.ways)
        # Not before the stack has its place: it shows its first widget, which would be a window of its own.
        self._stack.addWidget(self.list)
        self._stack.addWidget(page)
        self._stack.addWidget(self.preview)
