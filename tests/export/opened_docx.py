"""A Word file as tests look at it."""

import io
import zipfile
from dataclasses import dataclass
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "custom": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
}
FOOTNOTES, NUMBERING, SETTINGS, STYLES = (
    f"word/{name}.xml" for name in ("footnotes", "numbering", "settings", "styles")
)


@dataclass(frozen=True)
class OpenedDocx:
    """The bytes of a Word file, read part by part."""

    content: bytes

    def parts(self) -> dict[str, bytes]:
        """The bytes of every part by its path."""
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def canonical(self) -> dict[str, str]:
        """Every part in XML in its canonical form, one element a line."""
        trees = {
            name: etree.tostring(etree.fromstring(part), method="c14n").decode()
            for name, part in self.parts().items()
            if name.endswith((".xml", ".rels"))
        }
        return {name: tree.replace("><", ">\n<") for name, tree in trees.items()}

    def find(self, path: str, part: str = "word/document.xml") -> Any:
        """What an XPath expression finds in a part."""
        return etree.fromstring(self.parts()[part]).xpath(path, namespaces=NAMESPACES)

    def values(self, path: str, part: str = "word/document.xml") -> list[str]:
        """The strings an XPath expression finds in a part."""
        return [str(value) for value in self.find(path, part)]

    def paragraphs(self) -> list[str]:
        """The words of every paragraph of the body that has some, no-break spaces read as spaces."""
        texts = (
            "".join(paragraph.xpath(".//w:t/text()", namespaces=NAMESPACES))
            for paragraph in self.find("//w:p")
        )
        return [text.replace("\u00a0", " ") for text in texts if text]

    def words(self, part: str) -> str:
        """All the words of a part."""
        return "".join(self.values("//w:t/text()", part))
