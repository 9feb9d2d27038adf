"""What a person sends to those who help: versions and the last events, nothing of a project."""

from PySide6.QtWidgets import QWidget

from desktop_app.event_log import last_lines
from desktop_app.interface.fault import system_lines
from desktop_app.interface.fault_dialog import ReportDialog
from desktop_app.messages import interface_language, message
from desktop_app.paths import user_state

_LINES = 200


def support_report() -> str:
    """The text of the report."""
    lines = last_lines(user_state(), _LINES)
    return "\n".join([*system_lines(), f"interface {interface_language()}", "", *lines])


class SupportDialog(ReportDialog):
    """Shows the report before it is copied, so that everybody sees what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(message("support.title"), message("support.text"), support_report(), parent)
