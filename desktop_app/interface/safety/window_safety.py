"""All that the window does for the safety of the project that lies open in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.errors import ZapiskaError
from desktop_app.interface.files import Leaving, with_extension
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.project_desk import no_objection
from desktop_app.interface.safety.backup_keeping import BackupKeeping
from desktop_app.interface.safety.banners import Banners, Way
from desktop_app.interface.safety.closing import ClosingWait
from desktop_app.interface.safety.front import Front
from desktop_app.interface.safety.local_copies import LocalCopies
from desktop_app.messages import explain, message
from desktop_app.storage.project_opening import OpenedFile
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.checking.checking import check_content
from desktop_app.storage.safety.checking.report import Report
from desktop_app.storage.safety.own_file import LostFile
from desktop_app.storage.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.interface.safety.backups_dialog import BackupsDialog
    from desktop_app.interface.window import MainWindow

# ruff: noqa: PLC0415 - dialogs that most days do not need are imported when they are opened

_BACKUP, _CHECK, _READ_ONLY, _LOST = "backup", "check", "read only", "lost"
"""What banners are about."""


class WindowSafety(QObject):
    """Made once the window is whole: follows the project on its desk, and tells in banners what is amiss."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        desk = window.desk
        self.keeping = desk.keeping or BackupKeeping(desk)
        desk.keeping = self.keeping
        desk.safety_allows = self.may_leave
        self.banners = Banners(window)
        self.front = Front(self)
        self.copies = LocalCopies(window, self.banners)
        self._hear_no_more: Callable[[], None] = lambda: None
        self._connect()
        if desk.workspace is not None:
            self._begin(desk.workspace)

    def may_leave(self, again: Callable[[], object]) -> bool:
        """Whether the project may be closed now: the person is asked if its file is lost, or not published.

        ``again`` follows once what they want to be done first is done.
        """
        self._window.finish_typing()
        desk, file = self._window.desk, self._window.desk.file
        if file is None or file.loss is None:
            return self.copies.may_leave(again)
        answer = desk.questions.leaving_lost()
        if answer is Leaving.KEEP:
            self.save_as()
        return answer is Leaving.DISCARD or desk.file is not file

    def wait(self) -> None:
        """The project is closed: waits for its last backup, as long as the person wants to."""
        self._window.setEnabled(False)
        ClosingWait(self.keeping, self._window).wait()
        self._window.setEnabled(True)

    def give_way(self) -> None:
        """Another window shows the project from now on."""
        desk = self._window.desk
        desk.safety_allows = no_objection
        self.front.answer_for(None)
        self._hear_no_more()
        desk.opened.disconnect(self._forget)
        desk.ready.disconnect(self._begin)
        desk.closing.disconnect(self._let_go)
        desk.changed.disconnect(self._note_change)
        self.keeping.failed.disconnect(self._tell_failed)
        self.keeping.kept.disconnect(self._tell_kept)

    def show_backups(self) -> BackupsDialog | None:
        """Opens the list of the project's backups."""
        from desktop_app.interface.safety.restoration import show_backups

        path = self._window.desk.path
        return None if path is None else show_backups(self._window, path)

    def check(self) -> None:
        """Looks the whole project through, and shows what was found."""
        self._window.status.show_news(message("verify.under_way"))
        self._check(self._show_report)

    def save_as(self) -> None:
        """For a project whose file is lost: it goes on as a new one, with all that stands in its fields."""
        window, desk = self._window, self._window.desk
        asked = desk.questions.project_to_make(message("safety.save_as_title"))
        if asked is None or window.form is None:
            return
        path, selected = with_extension(asked), window.tree.selected
        window.finish_typing()
        window.form.unsent.carry_to(path)
        if desk.go_on_as(path):
            if selected is not None:
                window.tree.select(selected)
            desk.news.emit(message("export.done", file=path), path.parent)

    def try_again(self) -> None:
        """Keeps what stands in fields that the lost file could not take."""
        file = self._window.desk.file
        if file is None:
            return
        loss = file.loss
        if loss is not None:
            self._tell_loss(loss)
            return
        self.banners.take_away(_LOST)
        for editor in self._window.findChildren(Editor):
            if isinstance(editor.refusal, LostFile):
                editor.finish()

    def _connect(self) -> None:
        window, desk = self._window, self._window.desk
        desk.opened.connect(self._forget)
        desk.ready.connect(self._begin)
        desk.closing.connect(self._let_go)
        desk.changed.connect(self._note_change)
        self.keeping.failed.connect(self._tell_failed)
        self.keeping.kept.connect(self._tell_kept)
        self.front.asked.connect(self._come_forward)
        window.menus.actions["publish"].setVisible(False)
        window.menus.connect_orders(
            {"backups": self.show_backups, "check": self.check, "publish": self.copies.publish}
        )
        if window.panels is not None:
            many = partial(desk.changing_much.emit, Reason.BULK_EDIT)
            window.panels.panels.table.change.making.connect(many)
            window.panels.actions.deletion.deleting.connect(many)

    def _forget(self) -> None:
        """Another project is being opened."""
        self.banners.clear()
        self._window.menus.actions["publish"].setVisible(False)

    def _let_go(self) -> None:
        self.front.answer_for(None)

    def _begin(self, workspace: Workspace) -> None:
        """The project can be worked on."""
        file = self._window.desk.file
        if file is None:
            return
        self.banners.show_again()
        self._hear_no_more = workspace.subscribe_loss(self._tell_loss)
        is_ours = file.path is not None and file.read_only_reason is None
        self.front.answer_for(file.path if is_ours else None)
        self.copies.show_file(file)
        if file.read_only_reason is not None:
            self._tell_read_only(file, file.read_only_reason)
        elif file.ended_uncleanly:
            self._check(self._tell_after_crash)

    def _tell_read_only(self, file: OpenedFile, reason: ZapiskaError) -> None:
        path, desk = file.path, self._window.desk
        ways = [] if path is None else [Way(message("safety.open_to_change"), partial(desk.open_path, path))]
        self.banners.tell(_READ_ONLY, explain(reason), ways, warning=False)

    def _tell_loss(self, loss: LostFile) -> None:
        ways = [
            Way(message("safety.try_again"), self.try_again),
            Way(message("safety.save_as"), self.save_as),
        ]
        self.banners.tell(_LOST, explain(loss), ways)

    def _note_change(self) -> None:
        self.banners.take_away(_LOST)

    def _tell_failed(self, sentence: ZapiskaError) -> None:
        ways = [Way(message("safety.try_again"), self.keeping.make_again)]
        if sentence.message in {"backup.failed.damaged", "backup.failed.unreadable"}:
            ways += [
                Way(message("safety.check"), self.check),
                Way(message("safety.backups"), self.show_backups),
            ]
        self.banners.tell(_BACKUP, explain(sentence), ways)

    def _tell_kept(self) -> None:
        self.banners.take_away(_BACKUP)

    def _check(self, tell: Callable[[Report | ZapiskaError], object]) -> None:
        desk, file = self._window.desk, self._window.desk.file
        if file is None:
            return
        loss = file.loss
        if loss is not None:
            self._tell_loss(loss)
            return

        def tell_if_open(report: Report | ZapiskaError) -> None:
            if desk.file is file:
                tell(report)

        desk.errands.start(partial(check_content, file.connection.serialize()), tell_if_open)

    def _tell_after_crash(self, report: Report | ZapiskaError) -> None:
        if isinstance(report, ZapiskaError):
            self._window.tell(report)
        elif report.is_sound:
            self._window.status.show_news(message("safety.sound_after_crash"))
        else:
            ways = [
                Way(message("safety.show_report"), partial(self._show_report, report)),
                Way(message("safety.backups"), self.show_backups),
            ]
            self.banners.tell(_CHECK, message("safety.unsound_after_crash"), ways)

    def _show_report(self, report: Report | ZapiskaError) -> None:
        from desktop_app.interface.safety.report_dialog import ReportDialog
        from desktop_app.interface.safety.report_words import found, verdict

        file = self._window.desk.file
        if isinstance(report, ZapiskaError):
            self._window.tell(report)
        elif file is not None:
            self._window.status.show_news("")
            name = message("status.sample") if file.path is None else file.path.name
            title = message("verify.title", file=name)
            dialog = ReportDialog(title, verdict(report), found(report, file.connection), self._window)
            if self._window.panels is not None:
                dialog.asked_for.connect(self._window.panels.go_to)
            dialog.open()

    def _come_forward(self) -> None:
        """Somebody has opened the project a second time: here it is."""
        window = self._window
        window.setWindowState(
            window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
