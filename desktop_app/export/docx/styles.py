"""styles.xml: the United Nations' paragraph styles under their own names, from the profile's data."""

from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.locales import default_tags
from desktop_app.export.docx.looks import paragraph_marks, run_marks
from desktop_app.export.docx.markup import Element, properties, w
from desktop_app.export.layouts import Fonts, Style

_DEFAULT = "Normal"


def styles(edition: Edition) -> Element:
    """All styles of the profile for the note's language, and the defaults that Word expects."""
    return w(
        "styles",
        _defaults(edition),
        *(_style(identifier, style) for identifier, style in edition.profile.styles.items()),
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
    of_styles = (style.east_asian_font for style in edition.profile.styles.values())
    names = dict.fromkeys((fonts.latin, fonts.complex, fonts.east_asian, *filter(None, of_styles)))
    return w("fonts", *(w("font", name=name) for name in names))


def _defaults(edition: Edition) -> Element:
    runs = [_fonts(edition.profile.fonts), w("sz", val=20), w("szCs", val=20)]
    language = w("lang", **default_tags(edition.locale))
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
    for name, values in (("pPr", paragraph_marks(style)), ("rPr", run_marks(style))):
        if values:
            node.append(properties(name, values))
    return node
