"""The emblem: a picture the user supplies, placed in the masthead. None comes with the program."""

from lxml import etree

from desktop_app.errors import ZapiskaError
from desktop_app.export.docx.markup import Element, w

EMBLEM_RELATION = "emblem"
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"

_DRAWING = """
<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
           xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
           xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
           xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
           distT="0" distB="0" distL="0" distR="0">
 <wp:extent cx="{width}" cy="{height}"/>
 <wp:docPr id="1" name="Emblem" descr="Emblem of the United Nations"/>
 <a:graphic>
  <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
   <pic:pic>
    <pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr>
    <pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
    <pic:spPr>
     <a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
     <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
    </pic:spPr>
   </pic:pic>
  </a:graphicData>
 </a:graphic>
</wp:inline>
"""


class EmblemError(ZapiskaError):
    """The picture for the emblem cannot be used."""


def checked_emblem(picture: bytes) -> bytes:
    """The picture, if it is PNG. Raises EmblemError."""
    if not picture.startswith(_PNG_SIGNATURE):
        raise EmblemError("export.emblem.not_png")
    return picture


def drawing(width: int, height: int) -> Element:
    """The run that shows the picture; sizes in EMU."""
    markup = _DRAWING.format(width=width, height=height, relation=EMBLEM_RELATION)
    parser = etree.XMLParser(remove_blank_text=True)
    return w("r", w("drawing", etree.fromstring(markup, parser)))
