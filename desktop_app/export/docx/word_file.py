"""The whole file: every part, and how they hang together."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.composition.note import Note, Paragraph
from desktop_app.export.docx.document import document
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.emblem import EMBLEM_RELATION, checked_emblem
from desktop_app.export.docx.footnotes import footnotes
from desktop_app.export.docx.markup import Element, serialized, w
from desktop_app.export.docx.masthead import masthead
from desktop_app.export.docx.numbering import numbered_lists, numbering
from desktop_app.export.docx.package import OFFICE_RELATIONS, Part, Relation, zipped
from desktop_app.export.docx.properties import (
    application_properties,
    core_properties,
    custom_properties,
    settings,
)
from desktop_app.export.docx.running import first_footer, running_footer, running_header
from desktop_app.export.docx.styles import font_table, styles
from desktop_app.export.layouts import FOLDER, profile
from desktop_app.export.options import WriterOptions

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.{}+xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


@dataclass(frozen=True)
class _PageEdge:
    """A header or footer, and the pages it is for: ``first``, ``even`` or ``default`` (the odd ones)."""

    element: str
    pages: str
    content: list[Element]

    @property
    def relation(self) -> str:
        return f"{self.element}-{self.pages}"

    @property
    def part(self) -> str:
        return f"{self.pages}-{self.element}"


def write(note: Note, options: WriterOptions) -> bytes:
    """The note as a Word file in its layout profile.

    Equal arguments give equal bytes. Raises UnknownProfileError and EmblemError.
    """
    edition = Edition(note, profile(note.profile, note.language), options)
    parts = [*_word_parts(edition), *_property_parts(edition)]
    relations = [
        _relation("officeDocument", "word/document.xml"),
        Relation("core", _CORE_RELATION, "docProps/core.xml"),
        _relation("extended-properties", "docProps/app.xml"),
        _relation("custom-properties", "docProps/custom.xml"),
    ]
    return zipped(parts, relations)


def _relation(kind: str, target: str, identifier: str = "") -> Relation:
    return Relation(identifier or kind, f"{OFFICE_RELATIONS}/{kind}", target)


def _word_parts(edition: Edition) -> Iterator[Part]:
    lists = numbered_lists(block.number for block in edition.note.blocks if isinstance(block, Paragraph))
    edges = _edges(edition)
    main = document(
        edition, lists, [(f"{edge.element}Reference", edge.pages, edge.relation) for edge in edges]
    )
    side_parts = {
        "styles": styles(edition),
        "settings": settings(edition),
        "numbering": numbering(edition, lists),
        "footnotes": footnotes(edition),
        "fontTable": font_table(edition),
    }
    relations = [
        *(_relation(name, f"{name}.xml") for name in side_parts),
        _relation("theme", "theme.xml"),
        *(_relation(edge.element, f"{edge.part}.xml", edge.relation) for edge in edges),
    ]
    yield Part("word/document.xml", _WORD_TYPE.format("document.main"), serialized(main), relations)
    for name, root in side_parts.items():
        yield Part(f"word/{name}.xml", _WORD_TYPE.format(name), serialized(root))
    yield Part("word/theme.xml", _OFFICE_TYPE.format("theme"), (FOLDER / "theme.xml").read_bytes())
    for edge in edges:
        yield _edge_part(edge, edition)
    if edition.options.emblem is not None:
        yield Part("word/media/emblem.png", "image/png", checked_emblem(edition.options.emblem))


def _edges(edition: Edition) -> list[_PageEdge]:
    return [
        _PageEdge("header", "even", running_header(edition, even=True)),
        _PageEdge("header", "default", running_header(edition, even=False)),
        _PageEdge("header", "first", masthead(edition)),
        _PageEdge("footer", "even", running_footer(edition, even=True)),
        _PageEdge("footer", "default", running_footer(edition, even=False)),
        _PageEdge("footer", "first", first_footer(edition)),
    ]


def _edge_part(edge: _PageEdge, edition: Edition) -> Part:
    root = w("hdr" if edge.element == "header" else "ftr", *edge.content)
    has_emblem = edge.relation == "header-first" and edition.options.emblem is not None
    relations = [_relation("image", "media/emblem.png", EMBLEM_RELATION)] if has_emblem else []
    return Part(f"word/{edge.part}.xml", _WORD_TYPE.format(edge.element), serialized(root), relations)


def _property_parts(edition: Edition) -> Iterator[Part]:
    yield Part("docProps/core.xml", _CORE_TYPE, serialized(core_properties(edition)))
    yield Part(
        "docProps/app.xml", _OFFICE_TYPE.format("extended-properties"), serialized(application_properties())
    )
    yield Part(
        "docProps/custom.xml",
        _OFFICE_TYPE.format("custom-properties"),
        serialized(custom_properties(edition)),
    )
