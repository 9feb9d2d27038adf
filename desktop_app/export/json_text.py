"""The note as JSON, for other programs: every piece with the records and fields it came from, and the doubts.

Keys stand in a fixed order. ``text`` is for reading, with ordinary spaces; inlines keep the no-break ones.
"""

import json
from collections.abc import Iterable
from typing import Any, assert_never

from desktop_app.composition.note import (
    Block,
    Doubt,
    Footnote,
    FootnoteMark,
    FrontLine,
    Heading,
    Inline,
    Masthead,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    Source,
    SymbolWords,
    Words,
    plain_text,
)
from desktop_app.export.characters import one_line, printable
from desktop_app.export.options import WriterOptions

FORMAT = "zapiska-note"
VERSION = 1

Object = dict[str, Any]


def write(note: Note, _options: WriterOptions) -> bytes:
    """The note as one JSON object in UTF-8, indented, ended by a line feed."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "language": note.language,
        "profile": note.profile,
        "masthead": _masthead(note.masthead),
        "blocks": [_block(block) for block in note.blocks],
        "footnotes": [_footnote(footnote) for footnote in note.footnotes],
        "doubts": [_doubt(doubt) for doubt in note.doubts],
    }
    return f"{printable(json.dumps(content, ensure_ascii=False, indent=1))}\n".encode()


def _masthead(masthead: Masthead) -> Object:
    return {
        "issuer": _sentence(masthead.issuer),
        "symbol": _inline(masthead.symbol),
        "organ": _sentence(masthead.organ),
        "distribution": _sentence(masthead.distribution),
        "date": _inline(masthead.date),
        "language_line": masthead.language_line,
        "original_line": _sentence(masthead.original_line),
        "job_number": _inline(masthead.job_number),
    }


def _block(block: Block) -> Object:
    match block:
        case FrontLine():
            return {"kind": block.kind.value, "anchor": block.anchor, "sentence": _sentence(block.sentence)}
        case Heading():
            return {
                "kind": "heading",
                "anchor": block.anchor,
                "level": block.level,
                "number": block.number,
                "sentence": _sentence(block.sentence),
            }
        case Paragraph():
            return {
                "kind": "paragraph",
                "anchor": block.anchor,
                "number": block.number,
                "is_own_wording": block.is_own_wording,
                "sentences": [_sentence(sentence) for sentence in block.sentences],
            }
        case _:
            assert_never(block)


def _sentence(sentence: Sentence) -> Object:
    return {
        "text": one_line(plain_text(sentence)),
        "sources": _sources(sentence.sources),
        "inlines": [_inline(inline) for inline in sentence.inlines],
    }


def _inline(inline: Inline) -> Object:
    match inline:
        case Words():
            kind = "words"
        case SymbolWords():
            kind = "symbol"
        case Placeholder():
            kind = "placeholder"
        case FootnoteMark():
            return {"kind": "footnote_mark", "mark": inline.mark, "footnote": inline.index}
        case _:
            assert_never(inline)
    return {"kind": kind, "text": inline.text, "sources": _sources(inline.sources)}


def _sources(sources: Iterable[Source]) -> list[Object]:
    return [{"table": source.table, "key": source.key, "field": source.field} for source in sources]


def _footnote(footnote: Footnote) -> Object:
    return {"mark": footnote.mark, "custom": footnote.custom, "sentence": _sentence(footnote.sentence)}


def _doubt(doubt: Doubt) -> Object:
    return {
        "kind": doubt.kind.value,
        "source": _sources([doubt.source])[0],
        "detail": doubt.detail,
        "blocking": doubt.blocking,
    }
