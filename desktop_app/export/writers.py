"""The table of formats. A format's module is imported when something is first written in it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.composition.note import Note
from desktop_app.export.options import WriterOptions

Writer = Callable[[Note, WriterOptions], bytes]
"""A function from a note to the bytes of a file. The same note and options always give the same bytes."""


def _docx(note: Note, options: WriterOptions) -> bytes:
    from desktop_app.export.docx import write  # noqa: PLC0415

    return write(note, options)


def _text(note: Note, options: WriterOptions) -> bytes:
    from desktop_app.export.text import write  # noqa: PLC0415

    return write(note, options)


def _json(note: Note, options: WriterOptions) -> bytes:
    from desktop_app.export.json_text import write  # noqa: PLC0415

    return write(note, options)


def _html(note: Note, options: WriterOptions) -> bytes:
    from desktop_app.export.html import write  # noqa: PLC0415

    return write(note, options)


WRITERS: Mapping[str, Writer] = MappingProxyType({"docx": _docx, "text": _text, "json": _json, "html": _html})
