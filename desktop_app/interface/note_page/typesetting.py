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

from desktop_app.export.layouts import Look as Formatting
from desktop_app.export.layouts import Profile
from desktop_app.interface.note_page.strips import Look, StripStyle
from desktop_app.languages.direction import is_right_to_left

INK = QColor("#000000")
_FAINT = QColor("#6b6b6b")
HOLE = QColor("#ffff00")
_TWIPS_AN_INCH = 1440
_SPACER = 120
_RULE = 2160
_SIDE_MARGIN = 480
"""The sheet's side margins are trimmed to this many twips: a panel is narrower than a desk."""

_ROLES = {
    StripStyle.ISSUER: "issuer",
    StripStyle.SYMBOL: "symbol",
    StripStyle.ORGAN: "organ",
    StripStyle.PUBLICATION: "publication",
    StripStyle.SESSION: "session",
    StripStyle.VENUE_AND_DATES: "venue_and_dates",
    StripStyle.AGENDA: "agenda",
    StripStyle.AGENDA_ITEM_TITLE: "agenda_item_title",
    StripStyle.TITLE: "title",
    StripStyle.DOCUMENT_TYPE: "document_type",
    StripStyle.PARAGRAPH: "paragraph",
    StripStyle.OMISSION: "paragraph",
}
_STYLES = {
    StripStyle.BLANK: "Normal",
    StripStyle.RULE: "Normal",
    StripStyle.FOOTNOTE: "FootnoteText",
}
_FREE_FONTS = ("Liberation Serif", "Times")
_FREE_ARABIC, _FREE_CHINESE = "Noto Naskh Arabic", "Noto Serif CJK SC"
_SIZE = 20
_LARGE_SYMBOL = 20.0
_JUSTIFIED = frozenset({"both", "lowKashida"})


@dataclass(frozen=True)
class _Set:
    """A style with what it inherits."""

    size: int
    symbol_size: int
    font: str | None
    bold: bool
    italic: bool
    before: int
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
        masthead = self._profile.masthead
        emblem, organ, *_ = masthead.bottom_spans
        whole = sum(masthead.columns)
        first = 100 * sum(masthead.columns[:emblem]) / whole
        second = 100 * sum(masthead.columns[emblem : emblem + organ]) / whole
        return first, second, 100 - first - second

    @property
    def right_to_left(self) -> bool:
        return is_right_to_left(self._language)

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
        chain = self._chain(style)
        size = _first(chain, "size") or _SIZE
        complex_sizes = (look.complex_size or look.size for look in chain)
        return _Set(
            size=next(filter(None, complex_sizes), size) if self.right_to_left else size,
            symbol_size=size,
            font=_first(chain, "east_asian_font"),
            bold=bool(_first(chain, "bold")),
            italic=bool(_first(chain, "italic")),
            before=_within(chain, "spacing", "before", 0),
            after=_within(chain, "spacing", "after", 0),
            line=_within(chain, "spacing", "line", 240),
            justified=_first(chain, "align") in _JUSTIFIED,
            left=_within(chain, "indent", "left", 0),
            right=_within(chain, "indent", "right", 0),
        )

    def _chain(self, style: StripStyle) -> list[Formatting]:
        """The role of a strip, its style and all that this stands on."""
        chain: list[Formatting] = []
        name: str | None = _STYLES.get(style, self._profile.headings.style(1))
        if style in _ROLES:
            role = self._profile.roles[_ROLES[style]]
            chain.append(role)
            name = role.style
        while name is not None:
            chain.append(self._profile.styles[name])
            name = self._profile.styles[name].based_on
        return chain

    def _runs_right_to_left(self, style: StripStyle) -> bool:
        """Whether a strip does: in Arabic all but the lines on publication and the program's own."""
        return self.right_to_left and style not in {StripStyle.PUBLICATION, StripStyle.OMISSION}

    def _block(self, style: StripStyle) -> QTextBlockFormat:
        told = self._style(style)
        block = QTextBlockFormat()
        left, right = told.left, told.right
        if style is StripStyle.HEADING:
            left = right = self._profile.headings.indent
        if style in {StripStyle.HEADING, StripStyle.PARAGRAPH}:
            step = self._profile.numbering.text_tab - self._profile.numbering.indent
            block.setTabPositions([QTextOption.Tab(twips(step), self._tab)])
        if style is StripStyle.RULE:
            left = self._style(StripStyle.FOOTNOTE).left
            right = self._text_width - left - _RULE
            length = QTextLength(QTextLength.Type.PercentageLength, 100)
            block.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, length)
        if self._runs_right_to_left(style):
            left, right = right, left
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setLeftMargin(twips(left))
        block.setRightMargin(twips(right))
        block.setTopMargin(twips(told.before + self._spacers(style) * _SPACER))
        block.setBottomMargin(twips(told.after + self._after(style)))
        block.setLineHeight(twips(told.line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        block.setAlignment(_alignment(style, justified=told.justified))
        return block

    @property
    def _tab(self) -> QTextOption.TabType:
        """A tab after which text begins; from right to left Qt takes the one for the other."""
        return QTextOption.TabType.RightTab if self.right_to_left else QTextOption.TabType.LeftTab

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
        told = self._style(style)
        latin = look in {Look.SYMBOL, Look.LARGE} or not self._runs_right_to_left(style)
        format_ = QTextCharFormat()
        format_.setFontFamilies(self._families(told.font, latin=latin))
        size = (told.symbol_size if latin else told.size) / 2
        format_.setFontPointSize(_LARGE_SYMBOL if look is Look.LARGE else size)
        format_.setFontWeight(QFont.Weight.Bold if told.bold else QFont.Weight.Normal)
        format_.setFontItalic(told.italic)
        format_.setFontHintingPreference(QFont.HintingPreference.PreferNoHinting)
        format_.setForeground(_FAINT if style is StripStyle.OMISSION else INK)
        if look is Look.HOLE:
            format_.setBackground(HOLE)
        if look is Look.RAISED:
            format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return format_

    def _families(self, chinese: str | None, *, latin: bool) -> list[str]:
        """Typefaces in the order in which letters are looked for: the profile's, then what is free."""
        fonts = self._profile.fonts
        western = [fonts.latin, *_FREE_FONTS]
        arabic = [fonts.complex, _FREE_ARABIC]
        eastern = [*([chinese] if chinese else []), fonts.east_asian, _FREE_CHINESE]
        return [*western, *arabic, *eastern] if latin else [*arabic, *western, *eastern]


def twips(length: int) -> float:
    """Twips as pixels of the screen at a zoom of 100 %."""
    return length * screen_dots() / _TWIPS_AN_INCH


def screen_dots() -> int:
    """Pixels an inch, as Qt's documents count them."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInchY())


def _alignment(style: StripStyle, *, justified: bool) -> Qt.AlignmentFlag:
    if style is StripStyle.SYMBOL:
        return Qt.AlignmentFlag.AlignTrailing
    if style is StripStyle.OMISSION:
        return Qt.AlignmentFlag.AlignHCenter
    return Qt.AlignmentFlag.AlignJustify if justified else Qt.AlignmentFlag.AlignLeading


def _first(chain: list[Formatting], name: str) -> Any:
    """What the nearest style says, if any does."""
    return next((value for style in chain if (value := getattr(style, name)) is not None), None)


def _within(chain: list[Formatting], name: str, part: str, otherwise: int) -> int:
    """A measure that a style may give in part, and inherit for the rest."""
    found = (getattr(style, name).get(part) for style in chain)
    return int(next((value for value in found if value is not None), otherwise))
