"""Word's fields, each with the text shown until Word works it out anew."""

from copy import deepcopy

from desktop_app.export.docx.locales import ENGLISH
from desktop_app.export.docx.markup import Element, text, w
from desktop_app.export.docx.runs import run, symbol_run


def page_number(shown: int, *marks: Element) -> list[Element]:
    """The number of the page."""
    return _field("PAGE", run(str(shown), ENGLISH, *marks))


def page_count(shown: int, *marks: Element) -> list[Element]:
    """The number of pages of the document."""
    return _field("NUMPAGES", run(str(shown), ENGLISH, *marks))


def symbol_variable(name: str, symbol: str, *marks: Element) -> list[Element]:
    """A document variable that holds a symbol."""
    return _field(f'DOCVARIABLE "{name}"', symbol_run(symbol, *marks))


def _field(instruction: str, shown: Element) -> list[Element]:
    """All five runs are marked like the text shown: LibreOffice dresses the field as its first run is."""
    code = text("instrText", f" {instruction} ")
    dress = shown[0]
    return [
        w("r", deepcopy(dress), w("fldChar", fldCharType="begin")),
        w("r", deepcopy(dress), code),
        w("r", deepcopy(dress), w("fldChar", fldCharType="separate")),
        shown,
        w("r", deepcopy(dress), w("fldChar", fldCharType="end")),
    ]
