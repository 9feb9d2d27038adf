"""A note in a Word file. The file is a stranger's: what it may cost to read has bounds.

What Word tracks as deleted is not read, and of a text that Word has twice for old programs only the first.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.lines import Line, note_text
from desktop_app.errors import ZapiskaError

_Element = etree._Element  # noqa: SLF001 - lxml has no other name for its elements

MOST_MEMBERS = 4_000
LARGEST_PART = 32 * 1024 * 1024
LARGEST_RATIO = 400
_SMALL_ENOUGH = 1024 * 1024

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", _FALLBACK})
_DOCUMENT, _FOOTNOTES, _NUMBERING, _STYLES = (
    f"word/{name}.xml" for name in ("document", "footnotes", "numbering", "styles")
)


class UnsafeFile(ZapiskaError):
    """A file that is no Word file, or that would cost too much to read."""


def word_note(content: bytes, language: str) -> NoteText:
    """The text of a note in a Word file. Raises UnsafeFile, with the reason, for one that is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise UnsafeFile("check.file.members", most=MOST_MEMBERS)
            parts = _Parts(archive)
            lines = [*_lines(parts), *_footnotes(parts)]
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError) as error:
        raise UnsafeFile("check.file.no_word_file", reason=str(error)) from error
    return note_text(lines, language, has_no_break_spaces=True)


@dataclass(frozen=True)
class _Parts:
    archive: zipfile.ZipFile

    def tree(self, name: str) -> _Element | None:
        """A part in XML, None if the file has none of this name."""
        if name not in self.archive.namelist():
            return None
        try:
            tree = etree.fromstring(self._read(name), _parser())
        except (etree.XMLSyntaxError, zipfile.BadZipFile, EOFError) as error:
            raise UnsafeFile("check.file.no_word_file", reason=str(error)) from error
        if tree.getroottree().docinfo.internalDTD is not None:
            raise UnsafeFile("check.file.entities", part=name)
        return tree

    def _read(self, name: str) -> bytes:
        """The bytes of a part; what the archive says of its size is not believed."""
        stored = self.archive.getinfo(name)
        with self.archive.open(name) as part:
            content = part.read(LARGEST_PART + 1)
        too_dense = len(content) > max(stored.compress_size, 1) * LARGEST_RATIO
        if len(content) > LARGEST_PART or (too_dense and len(content) > _SMALL_ENOUGH):
            raise UnsafeFile("check.file.too_large", part=name)
        return content


def _parser() -> etree.XMLParser:
    """Knows no entities of the file's own, no document types to load, no network."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _lines(parts: _Parts) -> Iterator[Line]:
    document = parts.tree(_DOCUMENT)
    if document is None:
        raise UnsafeFile("check.file.no_word_file", reason=_DOCUMENT)
    numbering = _Numbering(_numbered_styles(parts.tree(_STYLES)), _levels(parts.tree(_NUMBERING)), {})
    for paragraph in document.iter(f"{_W}p"):
        if not any(ancestor.tag in _SKIPPED for ancestor in paragraph.iterancestors()):
            text = _text(paragraph)
            yield Line(text, numbering.number(paragraph) if text.strip() else 0)


def _footnotes(parts: _Parts) -> Iterator[Line]:
    tree = parts.tree(_FOOTNOTES)
    for place, footnote in enumerate(() if tree is None else tree.iter(f"{_W}footnote")):
        text = " ".join(_text(paragraph).strip() for paragraph in footnote.iter(f"{_W}p"))
        if text.strip():
            mark = text[: len(text) - len(text.lstrip("*"))]
            yield Line(text.lstrip("*"), footnote=mark or str(place))


def _text(paragraph: _Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED or child.tag == f"{_W}p":
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        else:
            yield from _pieces(child)


_SIGNS = {
    **{f"{_W}{name}": " " for name in ("tab", "br", "cr")},
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}footnoteRef": "",
}


@dataclass
class _Numbering:
    """The numbers that Word puts before paragraphs: of one level, in figures, each list for itself."""

    styles: dict[str, str]
    decimal: frozenset[str]
    counted: dict[str, int]

    def number(self, paragraph: _Element) -> int:
        """The number of the next paragraph of its list; 0 for one that has none."""
        marks = paragraph.find(f"{_W}pPr")
        if marks is None:
            return 0
        found = _list_of(marks)
        if found is None:
            style = marks.find(f"{_W}pStyle")
            found = self.styles.get(_value(style), "")
        if found not in self.decimal:
            return 0
        self.counted[found] = self.counted.get(found, 0) + 1
        return self.counted[found]


def _list_of(marks: _Element) -> str | None:
    """The list a paragraph is in, empty for none by its own will; None if its style decides."""
    numbered = marks.find(f"{_W}numPr")
    if numbered is None:
        return None
    level = _value(numbered.find(f"{_W}ilvl"))
    return _value(numbered.find(f"{_W}numId")) if level in {"", "0"} else ""


def _value(element: _Element | None) -> str:
    return "" if element is None else str(element.get(f"{_W}val", ""))


def _numbered_styles(styles: _Element | None) -> dict[str, str]:
    found = {}
    for style in () if styles is None else styles.iter(f"{_W}style"):
        marks = style.find(f"{_W}pPr")
        listed = None if marks is None else _list_of(marks)
        if listed:
            found[str(style.get(f"{_W}styleId"))] = listed
    return found


def _levels(numbering: _Element | None) -> frozenset[str]:
    """The lists whose first level counts in figures."""
    if numbering is None:
        return frozenset()
    formats = {
        abstract.get(f"{_W}abstractNumId"): _value(abstract.find(f"{_W}lvl/{_W}numFmt"))
        for abstract in numbering.iter(f"{_W}abstractNum")
    }
    return frozenset(
        str(one.get(f"{_W}numId"))
        for one in numbering.iter(f"{_W}num")
        if formats.get(_value(one.find(f"{_W}abstractNumId"))) == "decimal"
    )
