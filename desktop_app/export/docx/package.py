"""The container: parts, their types and relations, as a zip archive that is the same every time."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from desktop_app.export.docx.markup import Element, serialized

_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

# The first moment a zip archive can name: a real clock would make two equal exports differ.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN_FILE = 3, 0o600 << 16


@dataclass(frozen=True)
class Relation:
    """A part's tie to another: ``kind`` is a relationship type, ``target`` a path from the part's folder."""

    identifier: str
    kind: str
    target: str


@dataclass(frozen=True)
class Part:
    """One file of the package; ``path`` has no leading slash."""

    path: str
    content_type: str
    content: bytes
    relations: Sequence[Relation] = ()


def zipped(parts: Sequence[Part], relations: Sequence[Relation]) -> bytes:
    """The archive of these parts; ``relations`` are the package's own. Equal parts give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "[Content_Types].xml", _content_types(parts))
        _add(archive, "_rels/.rels", _relations(relations))
        for part in parts:
            _add(archive, part.path, part.content)
            if part.relations:
                folder, _, name = part.path.rpartition("/")
                _add(archive, f"{folder}/_rels/{name}.rels", _relations(part.relations))
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, path: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(path, _NO_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN_FILE
    archive.writestr(entry, content)


def _content_types(parts: Sequence[Part]) -> bytes:
    root = etree.fromstring(f'<Types xmlns="{_CONTENT_TYPES}"/>')
    _child(root, "Default", Extension="rels", ContentType=_RELATIONS_TYPE)
    _child(root, "Default", Extension="xml", ContentType="application/xml")
    for part in parts:
        _child(root, "Override", PartName=f"/{part.path}", ContentType=part.content_type)
    return serialized(root)


def _relations(relations: Sequence[Relation]) -> bytes:
    root = etree.fromstring(f'<Relationships xmlns="{_PACKAGE_RELATIONS}"/>')
    for relation in relations:
        _child(root, "Relationship", Id=relation.identifier, Type=relation.kind, Target=relation.target)
    return serialized(root)


def _child(root: Element, tag: str, **attributes: str) -> None:
    etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{tag}", attributes)
