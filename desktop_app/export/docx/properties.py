"""What the file says about itself: settings, document variables, core, application and custom properties.

Nothing here comes from a clock or names a person, so that equal notes give equal files.
"""

from lxml import etree

from desktop_app.composition.note import FrontKind, SymbolWords, Words
from desktop_app.export.characters import one_line
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.footnotes import CONTINUATION, SEPARATOR
from desktop_app.export.docx.locales import default_tags
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.docx.running import SYMBOL_VARIABLE
from desktop_app.export.reading_order import sentence_text

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PROPERTY = 2
_PROGRAM = "Zapiska"

# Which lines of the front matter the variables hold: the first of a kind, or all of them, numbered.
_FIRST_LINES = {
    "Session1": FrontKind.SESSION,
    "Agenda1": FrontKind.AGENDA,
    "DocType": FrontKind.DOCUMENT_TYPE,
}
_ALL_LINES = {"Agenda Title": FrontKind.AGENDA_ITEM_TITLE, "Title": FrontKind.TITLE}


def variables(edition: Edition) -> dict[str, str]:
    """The values that the United Nations' macros read, by their names; what is not known is left out."""
    note = edition.note
    masthead = note.masthead
    known = dict(edition.profile.variables)
    if isinstance(masthead.symbol, SymbolWords):
        known[SYMBOL_VARIABLE] = one_line(masthead.symbol.text)
    if isinstance(masthead.job_number, Words):
        known |= dict.fromkeys(("JobNo", "FooterJN"), one_line(masthead.job_number.text))
    for name, kind in _FIRST_LINES.items():
        texts = _texts(edition, kind)
        if texts:
            known[name] = texts[0]
    for name, kind in _ALL_LINES.items():
        known |= {f"{name}{place}": text for place, text in enumerate(_texts(edition, kind), start=1)}
    return known


def settings(edition: Edition) -> Element:
    """The settings part."""
    return w(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=edition.profile.default_tab_stop),
        w("autoHyphenation", val=int(edition.profile.hyphenated)),
        w("doNotHyphenateCaps"),
        w("evenAndOddHeaders"),
        w("characterSpacingControl", val="doNotCompress"),
        w("footnotePr", *(w("footnote", id=identifier) for identifier in (SEPARATOR, CONTINUATION))),
        w(
            "compat",
            w(
                "compatSetting",
                name="compatibilityMode",
                uri="http://schemas.microsoft.com/office/word",
                val=15,
            ),
        ),
        w("docVars", *(w("docVar", name=name, val=value) for name, value in variables(edition).items())),
        w("themeFontLang", **default_tags(edition.locale)),
    )


def core_properties(edition: Edition) -> Element:
    """Title and language, and nobody's name."""
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    title = " ".join(_texts(edition, FrontKind.TITLE))
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}title").text = title
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}language").text = edition.locale.tag
    return root


def application_properties() -> Element:
    """The program that wrote the file."""
    root = etree.fromstring(f'<Properties xmlns="{_EXTENDED}"/>')
    etree.SubElement(root, f"{{{_EXTENDED}}}Application").text = _PROGRAM
    return root


def custom_properties(edition: Edition) -> Element:
    """The variables once more, where they show in the file's properties, and the language's English name."""
    root = etree.fromstring(f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VARIANT}"/>')
    values = {**variables(edition), "Language": edition.locale.english_name}
    for identifier, (name, value) in enumerate(values.items(), start=_FIRST_PROPERTY):
        entry = etree.SubElement(
            root, f"{{{_CUSTOM}}}property", fmtid=_USER_DEFINED, pid=str(identifier), name=name
        )
        etree.SubElement(entry, f"{{{_VARIANT}}}lpwstr").text = value
    return root


def _texts(edition: Edition, kind: FrontKind) -> list[str]:
    lines = (line for line in edition.note.front if line.kind is kind)
    return [one_line(sentence_text(line.sentence, edition.marks)) for line in lines]
