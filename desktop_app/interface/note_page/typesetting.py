"""How strips are set: type, indents and distances of the note's layout profile, as Qt's formats."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextLength,
    QTextOption,
)

from desktop_app.export.characters import RIGHT_TO_LEFT
from desktop_app.export.layouts import Profile, Style
from desktop_app.interface.note_page.strips import Look, StripStyle

INK = QColor("#000000")
HOLE = QColor("#ffff00")
_TWIPS_AN_INCH = 1440
_SPACER = 120
_RULE = 2160
_SIDE_MARGIN = 480
"""The sheet's side margins are trimmed to this many twips: a panel is narrower than a desk."""

_STYLES = {
    StripStyle.BLANK: "Normal",
    StripStyle.ISSUER: "HCh",
    StripStyle.SYMBOL: "Normal",
    StripStyle.ORGAN: "XLarge",
    StripStyle.PUBLICATION: "Publication",
    StripStyle.SESSION: "Session",
    StripStyle.VENUE_AND_DATES: "AgendaItemNormal",
    StripStyle.AGENDA: "AgendaItemNormal",
    StripStyle.AGENDA_ITEM_TITLE: "AgendaTitleH2",
    StripStyle.TITLE: "TitleHCH",
    StripStyle.DOCUMENT_TYPE: "TitleH1",
    StripStyle.PARAGRAPH: "SingleTxt",
    StripStyle.RULE: "Normal",
    StripStyle.FOOTNOTE: "FootnoteText",
}
_SIZE = 20
_LARGE_SYMBOL = 20.0
_LIGHT = frozenset({StripStyle.ISSUER})


@dataclass(frozen=True)
class _Set:
    """A style with what it inherits."""

    size: int
    bold: bool
    italic: bool
    after: int
    line: int
    justified: bool
    left: int
    right: int


class Typesetting:
    """The formats of one profile and language. Lengths are those of the screen at a zoom of 100 %."""

    def __init__(self, profile: Profile, language: str) -> None:
        self._profile = profile
        self._language = language
        self._styles = profile.styles(language)

    @property
    def side(self) -> float:
        """The width of the page's side margins."""
        return twips(min(self._profile.page.left, _SIDE_MARGIN))

    @property
    def width(self) -> float:
        """The width of the page, its trimmed margins included."""
        return twips(self._text_width) + 2 * self.side

    @property
    def _text_width(self) -> int:
        page = self._profile.page
        return page.width - page.left - page.right

    @property
    def columns(self) -> tuple[float, float, float]:
        """The masthead's columns in percent: emblem, organ, publication."""
        columns = self._profile.masthead.columns
        whole = sum(columns)
        shares = sum(columns[:1]), sum(columns[1:4]), sum(columns[4:])
        return tuple(100 * one / whole for one in shares)  # type: ignore[return-value]

    @property
    def right_to_left(self) -> bool:
        return self._language in RIGHT_TO_LEFT

    def blocks(self, scale: float) -> Mapping[StripStyle, QTextBlockFormat]:
        """How strips lie on the page at a zoom: of all lengths Qt zooms every one but side margins."""
        blocks = {style: self._block(style) for style in StripStyle}
        for block in blocks.values():
            block.setLeftMargin(block.leftMargin() * scale)
            block.setRightMargin(block.rightMargin() * scale)
        return blocks

    @cached_property
    def characters(self) -> Mapping[tuple[StripStyle, Look], QTextCharFormat]:
        return {(style, look): self._characters(style, look) for style in StripStyle for look in Look}

    def _style(self, style: StripStyle) -> _Set:
        headings = self._profile.headings
        name = headings.style(1) if style is StripStyle.HEADING else _STYLES[style]
        chain = [self._styles[name]]
        while chain[-1].based_on in self._styles:
            chain.append(self._styles[str(chain[-1].based_on)])
        return _Set(
            size=_first(chain, "size") or _SIZE,
            bold=bool(_first(chain, "bold")) and style not in _LIGHT,
            italic=bool(_first(chain, "italic")),
            after=_within(chain, "spacing", "after", 0),
            line=_within(chain, "spacing", "line", 240),
            justified=_first(chain, "align") == "both",
            left=_within(chain, "indent", "left", 0),
            right=_within(chain, "indent", "right", 0),
        )

    def _block(self, style: StripStyle) -> QTextBlockFormat:
        told = self._style(style)
        block = QTextBlockFormat()
        left, right = told.left, told.right
        if style is StripStyle.HEADING:
            left = right = self._profile.headings.indent
        if style is StripStyle.PARAGRAPH:
            step = self._profile.numbering.text_tab - self._profile.numbering.indent
            block.setTabPositions([QTextOption.Tab(twips(step), QTextOption.TabType.LeftTab)])
        if style is StripStyle.RULE:
            left = self._style(StripStyle.FOOTNOTE).left
            right = self._text_width - left - _RULE
            length = QTextLength(QTextLength.Type.PercentageLength, 100)
            block.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, length)
        if self.right_to_left:
            left, right = right, left
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setLeftMargin(twips(left))
        block.setRightMargin(twips(right))
        block.setTopMargin(twips(self._spacers(style) * _SPACER))
        block.setBottomMargin(twips(told.after + self._after(style)))
        block.setLineHeight(twips(told.line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        block.setAlignment(_alignment(style, justified=told.justified))
        return block

    def _spacers(self, style: StripStyle) -> int:
        """How many empty half lines stand above a strip."""
        spacers = self._profile.spacers
        return {
            StripStyle.SESSION: 1,
            StripStyle.AGENDA_ITEM_TITLE: spacers.agenda_item_title,
            StripStyle.TITLE: spacers.title,
            StripStyle.DOCUMENT_TYPE: spacers.document_type,
            StripStyle.HEADING: spacers.before_heading + 1,
            StripStyle.RULE: 2,
        }.get(style, 0)

    def _after(self, style: StripStyle) -> int:
        if style is StripStyle.DOCUMENT_TYPE:
            return self._profile.spacers.body * _SPACER // 2
        return self._profile.spacers.after_heading * _SPACER if style is StripStyle.HEADING else 0

    def _characters(self, style: StripStyle, look: Look) -> QTextCharFormat:
        told, fonts = self._style(style), self._profile.fonts
        format_ = QTextCharFormat()
        format_.setFontFamilies([fonts.latin, "Liberation Serif", "Times", fonts.complex, fonts.east_asian])
        format_.setFontPointSize(_LARGE_SYMBOL if look is Look.LARGE else told.size / 2)
        format_.setFontWeight(QFont.Weight.Bold if told.bold else QFont.Weight.Normal)
        format_.setFontItalic(told.italic)
        format_.setFontHintingPreference(QFont.HintingPreference.PreferNoHinting)
        format_.setForeground(INK)
        if look is Look.HOLE:
            format_.setBackground(HOLE)
        if look is Look.RAISED:
            format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return format_


def twips(length: int) -> float:
    """Twips as pixels of the screen at a zoom of 100 %."""
    return length * screen_dots() / _TWIPS_AN_INCH


def screen_dots() -> int:
    """Pixels an inch, as Qt's documents count them."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInchY())


def _alignment(style: StripStyle, *, justified: bool) -> Qt.AlignmentFlag:
    if style is StripStyle.SYMBOL:
        return Qt.AlignmentFlag.AlignTrailing
    return Qt.AlignmentFlag.AlignJustify if justified else Qt.AlignmentFlag.AlignLeading


def _first(chain: list[Style], name: str) -> Any:
    """What the nearest style says, if any does."""
    return next((value for style in chain if (value := getattr(style, name)) is not None), None)


def _within(chain: list[Style], name: str, part: str, otherwise: int) -> int:
    """A measure that a style may give in part, and inherit for the rest."""
    found = (getattr(style, name).get(part) for style in chain)
    return int(next((value for value in found if value is not None), otherwise))
