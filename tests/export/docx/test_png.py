"""Pictures from strangers: nothing is believed, and nothing but the picture is passed on."""

import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.export.docx.emblem import EmblemError, checked_emblem
from desktop_app.export.docx.png import MOST_PIXELS, PictureError, plain_png
from desktop_app.messages import explain
from tests.export.docx.test_word_file import picture
from tests.memory import told_within

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


def head(width: int, height: int, *rest: int) -> bytes:
    return chunk(b"IHDR", width.to_bytes(4) + height.to_bytes(4) + bytes(rest or (8, 0, 0, 0, 0)))


def png(*chunks: bytes) -> bytes:
    return SIGNATURE + b"".join((*chunks, chunk(b"IEND", b"")))


ROW = chunk(b"IDAT", zlib.compress(b"\x00\xff"))


def test_a_picture_is_passed_on_as_it_is() -> None:
    assert plain_png(picture()) == picture()
    interlaced = png(head(1, 1, 8, 0, 0, 0, 1), ROW)
    assert plain_png(interlaced) == interlaced


def test_texts_profiles_and_further_pictures_stay_behind() -> None:
    told = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"secret" * 1000))
    animated = chunk(b"acTL", bytes(8))
    assert plain_png(png(head(1, 1), told, animated, ROW)) == png(head(1, 1), ROW)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"GIF89a", "not_png"),
        (SIGNATURE, "damaged"),
        (picture()[:-20], "damaged"),
        (picture()[:40] + b"\0" + picture()[41:], "damaged"),
        (png(ROW), "damaged"),
        (png(chunk(b"IHDR", b"short"), ROW), "damaged"),
        (png(head(0, 1), ROW), "damaged"),
        (png(head(1, 1, 8, 5, 0, 0, 0), ROW), "damaged"),
        (png(head(1, 1, 7, 0, 0, 0, 0), ROW), "damaged"),
        (png(head(1, 1, 8, 0, 0, 0, 2), ROW), "damaged"),
        (png(head(1, 1)), "damaged"),
        (png(head(1, 1), chunk(b"IDAT", b"no zlib")), "damaged"),
        (png(head(1, 1), chunk(b"IDAT", zlib.compress(b"\x00\xff")[:-6])), "damaged"),
        (SIGNATURE + (2**31 - 1).to_bytes(4) + b"IHDR", "damaged"),
        (png(head(2**31 - 1, 2**31 - 1), ROW), "too_large"),
        (png(head(MOST_PIXELS + 1, 1), ROW), "too_large"),
        (png(head(1, 1), chunk(b"IDAT", zlib.compress(b"\x00\xff" * 500_000))), "bomb"),
    ],
)
def test_a_picture_that_is_not_what_it_says_is_refused_in_words(content: bytes, kind: str) -> None:
    with pytest.raises(EmblemError) as caught:
        checked_emblem(content)
    assert caught.value.message == f"export.emblem.{kind}"
    assert explain(caught.value)


def test_a_bomb_of_a_thousand_million_bytes_takes_no_memory() -> None:
    act = """
import tracemalloc, zlib
from desktop_app.export.docx.png import PictureError, plain_png
from tests.export.docx.test_png import chunk, head, png
packing = zlib.compressobj(9)
first, again = (packing.compress(bytes(2**20)) + packing.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
packed = first + again * 999 + packing.flush()
bomb = png(head(4096, 4096), chunk(b"IDAT", packed))
tracemalloc.start()
try:
    plain_png(bomb)
except PictureError as error:
    print(error.kind, tracemalloc.get_traced_memory()[1] < 20 * 2**20)
"""
    assert told_within(1600, act)[0] == "bomb True"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(picture()) - 1), st.binary(max_size=3))
def test_damage_anywhere_is_never_a_fault_of_the_program(at: int, piece: bytes) -> None:
    damaged = picture()[:at] + piece + picture()[at + 1 :]
    with suppress(PictureError):
        assert plain_png(damaged).startswith(SIGNATURE)
