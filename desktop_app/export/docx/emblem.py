"""The emblem: a picture the user supplies, placed in the masthead. None comes with the program."""

from lxml import etree

from desktop_app.errors import ZapiskaError
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.docx.png import PictureError, plain_png

EMBLEM_RELATION = "emblem"
LARGEST_PICTURE = 8 * 2**20
"""Bytes; an emblem of two square centimetres needs some thousands."""

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
    """The picture, if it is PNG and no larger than it says, with nothing in it but the picture.

    Raises EmblemError.
    """
    try:
        return plain_png(picture)
    except PictureError as error:
        raise EmblemError(f"export.emblem.{error.kind}", **error.values) from error


def drawing(width: int, height: int) -> Element:
    """The run that shows the picture; sizes in EMU."""
    markup = _DRAWING.format(width=width, height=height, relation=EMBLEM_RELATION)
    parser = etree.XMLParser(remove_blank_text=True)
    return w("r", w("drawing", etree.fromstring(markup, parser)))
