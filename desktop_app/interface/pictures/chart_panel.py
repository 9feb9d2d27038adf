"""The chart of the hierarchy with its buttons and its legend."""

from PySide6.QtCore import QRectF, QSettings
from PySide6.QtGui import QPainter

from desktop_app.interface.pictures.chart_picture import ChartPicture, draw_frame
from desktop_app.interface.pictures.chart_view import ChartView
from desktop_app.interface.pictures.legend import LegendEntry
from desktop_app.interface.pictures.look import paper_look
from desktop_app.interface.pictures.page import PicturePage
from desktop_app.interface.pictures.picture_panel import PicturePanel
from desktop_app.interface.pictures.picture_target import TargetQuestion, ask_target
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

_MINUS = "\N{MINUS SIGN}"


class ChartPanel(PicturePanel):
    """Shows the chart; what is saved is all of it."""

    def __init__(self, settings: QSettings, ask: TargetQuestion = ask_target) -> None:
        super().__init__(settings, ask, message("chart.help"))
        self.view = ChartView()
        self._offer(
            (
                (_MINUS, "picture.zoom_out", lambda: self.view.zoom_by(-1)),
                ("+", "picture.zoom_in", lambda: self.view.zoom_by(1)),
                (message("chart.fit"), "chart.fit_hint", self.view.fit),
            )
        )
        self._lay_out(self.view, chart_legend())
        self.view.asked_for.connect(self.asked_for)
        self.view.told.connect(self._tell)

    def select(self, place: RecordPlace) -> None:
        """Selects a body and brings it into sight."""
        if self._is_due:
            self._load()
        self.view.select(place)

    def read(self) -> str:
        self.view.show_records(None if self.workspace is None else self.workspace.connection)
        picture = self.view.picture
        return "" if picture is not None and picture.members else "body"

    def page(self) -> PicturePage | None:
        if self.workspace is None:
            return None
        look = paper_look(self.font(), mirrored=self.isRightToLeft())
        picture = ChartPicture(self.workspace.connection, look)
        if not picture.members:
            return None

        def draw(painter: QPainter) -> None:
            picture.draw(painter, QRectF(0, 0, picture.size.width(), picture.size.height()))

        description = message("chart.description", count=len(picture.members))
        return PicturePage(message("chart.title"), description, look, picture.size, chart_legend(), draw)


def chart_legend() -> list[LegendEntry]:
    """A standing body and an interim one."""
    return [
        LegendEntry(
            message(f"chart.{name}"),
            lambda canvas, rect, name=name: draw_frame(
                canvas, rect, interim=name == "interim", current=False
            ),  # type: ignore[misc]
            length=1.6,
        )
        for name in ("standing", "interim")
    ]
