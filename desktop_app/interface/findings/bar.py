"""The line above the findings: a filter, a switch for each severity, what they are grouped by."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QToolButton, QWidget

from desktop_app.checks.finding import Severity
from desktop_app.interface import words
from desktop_app.interface.filter_box import FilterBox
from desktop_app.interface.findings.finding_lines import Grouping
from desktop_app.interface.icons import icon
from desktop_app.messages import message

_NARROWEST = 5


class FindingsBar(QWidget):
    """``changed`` tells that other findings are to be shown, ``left`` that the keys are to go to the list."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = FilterBox(message("findings.filter"), message("findings.filter_name"))
        # In a narrow window with large letters the line must not widen the window.
        self.filter.setMinimumWidth(_NARROWEST * self.fontMetrics().averageCharWidth())
        self.severities = {severity: _switch() for severity in Severity}
        self.ignored = _switch()
        self.ignored.setChecked(False)
        self.ignored.setToolTip(message("findings.ignored_hint"))
        self.grouping = QComboBox()
        for grouping in Grouping:
            self.grouping.addItem(message(f"findings.by.{grouping.value}"), grouping)
        self.grouping.setMinimumWidth(_NARROWEST * self.fontMetrics().averageCharWidth())
        self.grouping.setAccessibleName(message("findings.grouping_name"))
        self.grouping.setToolTip(message("findings.grouping_name"))
        self._lay_out()
        self.show_counts(dict.fromkeys(Severity, 0), 0)
        self._draw()
        self.filter.left.connect(self.left)
        self.filter.textChanged.connect(self.changed)
        self.grouping.activated.connect(self.changed)
        for switch in (*self.severities.values(), self.ignored):
            switch.toggled.connect(self.changed)

    @property
    def wanted(self) -> str:
        """What is typed into the filter."""
        return self.filter.text().strip()

    @property
    def group_by(self) -> Grouping:
        return Grouping(self.grouping.currentData())

    @property
    def shown_severities(self) -> frozenset[Severity]:
        return frozenset(one for one, switch in self.severities.items() if switch.isChecked())

    def show_all(self) -> None:
        """Takes back every narrowing."""
        self.filter.clear()
        for switch in self.severities.values():
            switch.setChecked(True)

    def show_counts(self, counts: Mapping[Severity, int], ignored: int) -> None:
        """How many there are of each severity, whatever is shown of them."""
        for severity, switch in self.severities.items():
            count = words.number(counts[severity])
            switch.setText(count)
            told = message(f"findings.count.{severity.value}", number=count)
            switch.setAccessibleName(told)
            switch.setToolTip(message("findings.switch_hint", severity=told))
        self.ignored.setVisible(ignored > 0 or self.ignored.isChecked())
        self.ignored.setText(message("findings.ignored", number=words.number(ignored)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        for severity, switch in self.severities.items():
            switch.setIcon(icon(f"finding-{severity.value}", QApplication.palette()))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self.filter, stretch=1)
        size = max(16, self.fontMetrics().height())
        for switch in self.severities.values():
            switch.setIconSize(QSize(size, size))
            layout.addWidget(switch)
        layout.addWidget(self.ignored)
        layout.addWidget(self.grouping)


def _switch() -> QToolButton:
    switch = QToolButton()
    switch.setCheckable(True)
    switch.setChecked(True)
    switch.setAutoRaise(True)
    switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return switch
