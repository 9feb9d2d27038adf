"""The note as a page for the preview, in the part of HTML and CSS that Qt's text browser understands.

Every run of words is a link to the record and field it came from (``source_address``), so that a click finds
the record; links look like the words around them. Placeholders stand out. Blocks are named by their anchors.
"""

from collections.abc import Iterable, Mapping
from html import escape
from typing import assert_never
from urllib.parse import quote, unquote

from desktop_app.composition.note import (
    Block,
    FootnoteMark,
    FrontKind,
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
)
from desktop_app.export.characters import RIGHT_TO_LEFT, line_ends_as, printable, symbol_text
from desktop_app.export.options import WriterOptions
from desktop_app.export.reading_order import footnote_marks, paragraph_label, spaced_sentences

_SCHEME = "zapiska"

_STYLE = """
body { font-family: 'Times New Roman', 'Liberation Serif', serif; font-size: 10pt; color: #000000;
       background-color: #ffffff; }
a { color: #000000; text-decoration: none; }
p { margin: 0px; }
.issuer { font-size: 14pt; }
.organ { font-size: 20pt; font-weight: bold; }
.session { font-weight: bold; }
.agenda_item_title { font-weight: bold; margin-top: 8px; margin-right: 220px; }
.title { font-size: 14pt; font-weight: bold; margin: 24px 70px 0px 70px; }
.document_type { font-size: 12pt; font-weight: bold; margin: 16px 70px 16px 70px; }
.heading { font-weight: bold; margin: 16px 70px 8px 70px; }
.paragraph { margin: 0px 70px 8px 70px; }
.footnote { font-size: 8pt; margin: 0px 70px 0px 70px; }
.placeholder { background-color: #ffff00; }
"""


def source_address(source: Source) -> str:
    """The address of a record's field: ``zapiska:TABLE/KEY/FIELD``, each part percent-encoded."""
    return f"{_SCHEME}:" + "/".join(quote(part, safe="") for part in (source.table, source.key, source.field))


def source_at(address: str) -> Source:
    """The source an address was made from. Raises ValueError for any other address."""
    scheme, _, path = address.partition(":")
    parts = [unquote(part) for part in path.split("/")]
    if scheme != _SCHEME or len(parts) != 3:
        raise ValueError(f"{address!r} is not the address of a record")
    return Source(*parts)


def write(note: Note, _options: WriterOptions) -> bytes:
    """The note as one HTML document in UTF-8, with nothing to load from elsewhere."""
    marks = footnote_marks(note)
    direction = "rtl" if note.language in RIGHT_TO_LEFT else "ltr"
    title = "".join(_plain(line.sentence) for line in note.front if line.kind is FrontKind.TITLE)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(note.language)}"><head><meta charset="utf-8"><title>{title}</title>',
        f"<style>{_STYLE}</style></head>",
        f'<body dir="{direction}">',
        _masthead(note.masthead, note.language),
        *(_block(block, note, marks) for block in note.blocks),
        *(["<hr width='25%' align='left'>"] if marks else []),
        *(_footnote(mark, note.footnotes[index].sentence, note.language) for index, mark in marks.items()),
        "</body></html>",
    ]
    return "\n".join(lines).encode()


def _masthead(masthead: Masthead, language: str) -> str:
    def shown(inlines: Iterable[Inline], sources: tuple[Source, ...] = ()) -> str:
        return _sentence(Sentence(tuple(inlines), sources), language, {})

    def whole(sentence: Sentence) -> str:
        return shown(sentence.inlines, sentence.sources)

    publication = [
        whole(masthead.distribution),
        shown([masthead.date]),
        shown([Words(masthead.language_line)]),
        whole(masthead.original_line),
    ]
    end = "left" if language in RIGHT_TO_LEFT else "right"
    return (
        '<table width="100%" cellspacing="0"><tr>'
        f'<td valign="bottom"><p class="issuer">{whole(masthead.issuer)}</p></td>'
        f'<td valign="bottom" align="{end}">{shown([masthead.symbol])}</td></tr></table><hr>'
        '<table width="100%" cellspacing="0"><tr>'
        f'<td width="65%"><p class="organ">{whole(masthead.organ)}</p></td>'
        f"<td>{'<br>'.join(publication)}</td></tr></table><hr>"
    )


def _block(block: Block, note: Note, marks: Mapping[int, str]) -> str:
    language = note.language
    words = "".join(
        space + _sentence(sentence, language, marks) for space, sentence in spaced_sentences(block, language)
    )
    match block:
        case FrontLine():
            name, label = block.kind.value, ""
        case Heading():
            name, label = "heading", f"{_escaped(block.number)} " if block.number else ""
        case Paragraph():
            name, label = "paragraph", f"{paragraph_label(note, block.number)}&nbsp;&nbsp;&nbsp;&nbsp;"
        case _:
            assert_never(block)
    # Qt justifies by the attribute, not by the style sheet.
    align = ' align="justify"' if isinstance(block, Paragraph) else ""
    return f'<p class="{name}"{align}><a name="{escape(block.anchor)}"></a>{label}{words}</p>'


def _footnote(mark: str, sentence: Sentence, language: str) -> str:
    return f'<p class="footnote">{_escaped(mark)}&nbsp;{_sentence(sentence, language, {})}</p>'


def _sentence(sentence: Sentence, language: str, marks: Mapping[int, str]) -> str:
    return "".join(_inline(inline, sentence.sources, language, marks) for inline in sentence.inlines)


def _inline(
    inline: Inline, sentence_sources: tuple[Source, ...], language: str, marks: Mapping[int, str]
) -> str:
    match inline:
        case Words():
            words = _escaped(inline.text)
        case SymbolWords():
            words = _escaped(symbol_text(inline, language))
        case Placeholder():
            words = f'<span class="placeholder">{_escaped(inline.text)}</span>'
        case FootnoteMark():
            return _escaped(marks.get(inline.index, inline.mark))
        case _:
            assert_never(inline)
    sources = inline.sources or sentence_sources
    return f'<a href="{escape(source_address(sources[0]))}">{words}</a>' if sources else words


def _escaped(text: str) -> str:
    return line_ends_as("<br>", escape(printable(text)))


def _plain(sentence: Sentence) -> str:
    return "".join(
        escape(printable(inline.text)) for inline in sentence.inlines if not isinstance(inline, FootnoteMark)
    )
