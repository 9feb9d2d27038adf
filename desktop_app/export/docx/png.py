"""Pictures in the PNG format, of which nothing is believed before it has been counted.

A file of a few bytes may unfold to a picture of many thousand millions (a "decompression bomb"), and may
carry texts, profiles and further pictures that whoever opens the document would unfold as well. By the
format's specification (W3C, third edition).
"""

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NEEDED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"IDAT", b"IEND"})
"""The chunks that make the picture; any other is left out."""

MOST_PIXELS = 4096
"""Of either side: an emblem of two centimetres at five thousand dots an inch."""

_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = (1, 2, 4, 8, 16)
_PIECE = 2**16


class PictureError(Exception):
    """``kind``: ``not_png``, ``damaged``, ``too_large`` or ``bomb``; ``values`` say more."""

    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind)
        self.kind, self.values = kind, values


class _Head(NamedTuple):
    """The picture as it describes itself."""

    width: int
    height: int
    depth: int
    colour: int
    compression: int
    filtering: int
    interlacing: int

    @property
    def most_bytes(self) -> int:
        """What its rows take at most: interlaced, they come as seven pictures that round up by themselves."""
        row = (self.width * self.depth * _CHANNELS[self.colour] + 7) // 8 + 1
        return row * self.height + (14 * self.height if self.interlacing else 0)


def plain_png(picture: bytes) -> bytes:
    """The picture with nothing but what shows it. Raises PictureError."""
    if not picture.startswith(_SIGNATURE):
        raise PictureError("not_png")
    chunks = [chunk for chunk in _chunks(picture) if chunk[0] in _NEEDED]
    if not chunks or chunks[0][0] != b"IHDR":
        raise PictureError("damaged")
    head = _head(chunks[0][1])
    _require_as_large_as_it_says(b"".join(content for kind, content in chunks if kind == b"IDAT"), head)
    return _SIGNATURE + b"".join(_written(kind, content) for kind, content in chunks)


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    kind = b""
    while kind != b"IEND":
        length, kind = struct.unpack(">I4s", picture[at : at + 8].ljust(8, b"\0"))
        content = picture[at + 8 : at + 8 + length]
        checksum = picture[at + 8 + length : at + 12 + length]
        if checksum != struct.pack(">I", zlib.crc32(kind + content)):
            raise PictureError("damaged")
        yield kind, content
        at += 12 + length


def _head(content: bytes) -> _Head:
    try:
        head = _Head(*struct.unpack(">IIBBBBB", content))
    except struct.error as error:
        raise PictureError("damaged") from error
    is_known = head.colour in _CHANNELS and head.depth in _DEPTHS and head.interlacing in {0, 1}
    is_known = is_known and head.compression == head.filtering == 0
    if not is_known or not head.width or not head.height:
        raise PictureError("damaged")
    if max(head.width, head.height) > MOST_PIXELS:
        raise PictureError("too_large", width=head.width, height=head.height, most=MOST_PIXELS)
    return head


def _require_as_large_as_it_says(packed: bytes, head: _Head) -> None:
    """Unfolds the picture piece by piece, keeping none, until it is at its end or at the size it names."""
    unfolding = zlib.decompressobj()
    left = head.most_bytes
    try:
        while not unfolding.eof and left >= 0:
            piece = unfolding.decompress(packed, _PIECE)
            packed = unfolding.unconsumed_tail
            left -= len(piece)
            if not piece and not packed:
                raise PictureError("damaged")
    except zlib.error as error:
        raise PictureError("damaged") from error
    if left < 0:
        raise PictureError("bomb", width=head.width, height=head.height)


def _written(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
