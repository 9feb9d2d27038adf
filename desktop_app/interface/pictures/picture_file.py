"""Pictures as files: SVG with its text as text, PNG with twice as many pixels as on the screen."""

from math import ceil, sqrt
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.errors import ZapiskaError
from desktop_app.export.saving import DamagedExportError, save
from desktop_app.interface.pictures.page import PicturePage

FORMATS = ("svg", "png")

_SHARPNESS = 2.0
_DOTS_AN_INCH = 96
_DOTS_A_METRE = round(_DOTS_AN_INCH * _SHARPNESS / 0.0254)
_MOST_DOTS, _LONGEST_SIDE = 100_000_000, 32_000
_LEAST_SHARPNESS = 0.75


class PictureTooLargeError(ZapiskaError):
    """More pixels than an image can have; as SVG the picture can be saved."""


class UnknownPictureFormatError(ZapiskaError):
    """A name that ends neither in .svg nor in .png."""


def save_page(page: PicturePage, path: Path) -> None:
    """Writes the page whole or not at all, in the format that the path's ending says.

    Raises UnknownPictureFormatError, PictureTooLargeError, or what ``export.saving.save`` raises.
    """
    match path.suffix.lower():
        case ".svg":
            save(path, svg_of(page), _check_svg)
        case ".png":
            save(path, png_of(page), _check_png)
        case _:
            raise UnknownPictureFormatError("picture.unknown_format", path=path)


def svg_of(page: PicturePage) -> bytes:
    """The page as vectors."""
    # What only saving needs is loaded only for saving.
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415

    size = _whole(page, 1)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_AN_INCH)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(page.title)
    generator.setDescription(page.description)
    painter = QPainter(generator)
    page.draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def png_of(page: PicturePage) -> bytes:
    """The page as pixels: two to each of the screen's, or fewer if that would be too many."""
    size = page.size()
    sharpness = min(
        _SHARPNESS,
        _LONGEST_SIDE / max(size.width(), size.height()),
        sqrt(_MOST_DOTS / (size.width() * size.height())),
    )
    if sharpness < _LEAST_SHARPNESS:
        raise PictureTooLargeError("picture.too_large")
    image = QImage(_whole(page, sharpness), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setDotsPerMeterX(_DOTS_A_METRE)
    image.setDotsPerMeterY(_DOTS_A_METRE)
    image.setText("Title", page.title)
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    page.draw(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _whole(page: PicturePage, sharpness: float) -> QSize:
    size = page.size()
    return QSize(ceil(size.width() * sharpness), ceil(size.height() * sharpness))


def _check_svg(content: bytes) -> None:
    try:
        ET.fromstring(content)  # noqa: S314 - our own picture, not a stranger's
    except ET.ParseError as error:
        raise DamagedExportError("picture.damaged") from error


def _check_png(content: bytes) -> None:
    if QImage.fromData(content).isNull():
        raise DamagedExportError("picture.damaged")
