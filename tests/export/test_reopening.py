import io
import zipfile
from collections.abc import Callable

import pytest

from desktop_app.export.reopening import check_docx, check_json, check_text
from desktop_app.export.saving import DamagedExportError


def archive(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        for name, part in parts.items():
            opened.writestr(name.replace("_", "/").replace("-", "."), part)
    return buffer.getvalue()


MAIN = "word_document-xml"


@pytest.mark.parametrize(
    ("check", "content"),
    [
        (check_text, "а".encode()[:1]),
        (check_text, b" \n"),
        (check_json, b"{"),
        (check_docx, b"no archive"),
        (check_docx, archive(**{"word_other-xml": b"<a/>"})),
        (check_docx, archive(**{MAIN: b"<a>"})),
    ],
)
def test_damaged_content_is_refused(check: Callable[[bytes], None], content: bytes) -> None:
    with pytest.raises(DamagedExportError) as caught:
        check(content)
    assert caught.value.message == "export.damaged"


def test_a_flipped_bit_inside_the_archive_is_noticed() -> None:
    content = bytearray(archive(**{MAIN: b"<a>words</a>"}))
    content[content.index(b"words")] ^= 1
    with pytest.raises(DamagedExportError):
        check_docx(bytes(content))


def test_parts_that_are_not_xml_are_only_read() -> None:
    check_docx(archive(**{MAIN: b"<a/>", "word_emblem-png": b"\x89PNG"}))
