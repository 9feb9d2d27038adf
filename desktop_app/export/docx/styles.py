"""styles.xml: the United Nations' paragraph styles under their own names, from the profile's data."""

from collections.abc import Iterator

from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.markup import Element, properties, toggle, w
from desktop_app.export.layouts import Fonts, Style

_SPACING = {"before": "before", "after": "after", "line": "line", "line_rule": "lineRule"}
_INDENT = {"left": "left", "right": "right", "hanging": "hanging", "first_line": "firstLine"}
_DEFAULT = "Normal"


def styles(edition: Edition) -> Element:
    """All styles of the profile for the note's language, and the defaults that Word expects."""
    return w(
        "styles",
        _defaults(edition),
        *(
            _style(identifier, style)
            for identifier, style in edition.profile.styles(edition.note.language).items()
        ),
        w(
            "style",
            w("name", val="Default Paragraph Font"),
            type="character",
            default=1,
            styleId="DefaultParagraphFont",
        ),
        _normal_table(),
        w("style", w("name", val="No List"), type="numbering", default=1, styleId="NoList"),
    )


def font_table(edition: Edition) -> Element:
    """fontTable.xml: the typefaces by name, for Word to find others where one is missing."""
    fonts = edition.profile.fonts
    names = dict.fromkeys((fonts.latin, fonts.complex, fonts.east_asian))
    return w("fonts", *(w("font", name=name) for name in names))


def _defaults(edition: Edition) -> Element:
    runs = [_fonts(edition.profile.fonts), w("sz", val=20), w("szCs", val=20)]
    tags = {
        "val": "en-US",
        "eastAsia": "zh-CN",
        "bidi": "ar-SA",
        edition.locale.attribute: edition.locale.tag,
    }
    language = w("lang", **tags)
    return w("docDefaults", w("rPrDefault", properties("rPr", [*runs, language])), w("pPrDefault", w("pPr")))


def _fonts(fonts: Fonts) -> Element:
    return w("rFonts", ascii=fonts.latin, hAnsi=fonts.latin, eastAsia=fonts.east_asian, cs=fonts.complex)


def _normal_table() -> Element:
    margins = w(
        "tblCellMar",
        *(
            w(side, w=width, type="dxa")
            for side, width in (("top", 0), ("left", 0), ("bottom", 0), ("right", 0))
        ),
    )
    layout = w("tblPr", w("tblInd", w=0, type="dxa"), margins)
    return w("style", w("name", val="Normal Table"), layout, type="table", default=1, styleId="TableNormal")


def _style(identifier: str, style: Style) -> Element:
    default = {"default": 1} if identifier == _DEFAULT else {}
    node = w("style", w("name", val=style.name), type=style.kind, styleId=identifier, **default)
    for tag, value in (("basedOn", style.based_on), ("next", style.next)):
        if value is not None:
            node.append(w(tag, val=value))
    node.append(w("qFormat"))
    for name, values in (("pPr", list(_paragraph(style))), ("rPr", list(_run(style)))):
        if values:
            node.append(properties(name, values))
    return node


def _paragraph(style: Style) -> Iterator[Element]:
    unhyphenated = None if style.hyphenated is None else not style.hyphenated
    for tag, on in (
        ("keepNext", style.keep_next),
        ("keepLines", style.keep_lines),
        ("suppressAutoHyphens", unhyphenated),
    ):
        if on is not None:
            yield toggle(tag, on=on)
    if style.tabs:
        yield w("tabs", *(w("tab", val=kind, pos=place) for kind, place in style.tabs))
    if style.spacing:
        yield w("spacing", **{_SPACING[name]: value for name, value in style.spacing.items()})
    if style.indent:
        yield w("ind", **{_INDENT[name]: value for name, value in style.indent.items()})
    for tag, value in (("jc", style.align), ("outlineLvl", style.outline)):
        if value is not None:
            yield w(tag, val=value)


def _run(style: Style) -> Iterator[Element]:
    if style.font is not None:
        yield w("rFonts", ascii=style.font, hAnsi=style.font)
    for tag, on in (("b", style.bold), ("bCs", style.bold), ("i", style.italic), ("iCs", style.italic)):
        if on is not None:
            yield toggle(tag, on=on)
    for tag, value in (
        ("color", style.colour),
        ("spacing", style.letter_spacing),
        ("w", style.scale),
        ("kern", style.kern),
        ("position", style.raised),
        ("sz", style.size),
        ("szCs", style.size),
        ("vertAlign", style.vertical_align),
    ):
        if value is not None:
            yield w(tag, val=value)
