"""Checks that read an export back before it takes the place of an earlier file."""

import io
import json
import zipfile
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.export.saving import Check, DamagedExportError

_MAIN_PART = "word/document.xml"


def check_text(content: bytes) -> None:
    """Text must be UTF-8, and some."""
    try:
        empty = not content.decode().strip()
    except UnicodeDecodeError as error:
        raise _damaged("text", error) from error
    if empty:
        raise DamagedExportError("export.damaged", format="text", reason="empty")


def check_json(content: bytes) -> None:
    """JSON must be read back."""
    try:
        json.loads(content)
    except ValueError as error:
        raise _damaged("json", error) from error


def check_docx(content: bytes) -> None:
    """The archive must be whole, with a main part, and every part in XML well-formed."""
    from lxml import etree  # noqa: PLC0415 - text needs none

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            archive.getinfo(_MAIN_PART)
            for name in archive.namelist():
                part = archive.read(name)
                if name.endswith((".xml", ".rels")):
                    etree.fromstring(part, parser)
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        raise _damaged("docx", error) from error


def _damaged(name: str, error: Exception) -> DamagedExportError:
    return DamagedExportError("export.damaged", format=name, reason=str(error))


CHECKS: Mapping[str, Check] = MappingProxyType(
    {"docx": check_docx, "text": check_text, "json": check_json, "html": check_text}
)
"""The check of every format in ``WRITERS``, to hand to ``save``."""
