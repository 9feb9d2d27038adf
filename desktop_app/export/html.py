"""The note as a page for the preview, in the part of HTML and CSS that Qt's text browser understands.

Every run of words is a link to the record and field it came from (``source_address``), so that a click finds
the record; links look like the words around them. Placeholders stand out. Blocks are named by their anchors.
"""

from collections.abc import Iterator
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
from desktop_app.export.characters import (
    line_ends_as,
    printable,
    symbol_text,
)
from desktop_app.export.legend import draft_legend
from desktop_app.export.options import WriterOptions
from desktop_app.export.reading_order import footnote_marks, paragraph_label, spaced_sentences
from desktop_app.export.verification import comes_from, unverified_sources
from desktop_app.languages.direction import is_right_to_left

_SCHEME = "zapiska"

_FONTS = {
    "ar": "'Traditional Arabic', 'Noto Naskh Arabic', 'Times New Roman', 'Liberation Serif', serif",
    "zh": "'Times New Roman', 'Liberation Serif', 'SimSun', 'Noto Serif CJK SC', serif",
}
_ENGLISH_PUBLICATION = frozenset({"ru", "zh", "ar"})
_WESTERN_FONTS = "'Times New Roman', 'Liberation Serif', serif"

_STYLE = """
body { font-size: 10pt; color: #000000; background-color: #ffffff; }
a { color: #000000; text-decoration: none; }
p { margin: 0px; }
.issuer { font-size: 14pt; }
.organ { font-size: 20pt; font-weight: bold; }
.session { font-weight: bold; }
.agenda_item_title { font-weight: bold; margin-top: 8px; }
.title { font-size: 14pt; font-weight: bold; margin: 24px 70px 0px 70px; }
.document_type { font-size: 12pt; font-weight: bold; margin: 16px 70px 16px 70px; }
.heading { font-weight: bold; margin: 16px 70px 8px 70px; }
.paragraph { margin: 0px 70px 8px 70px; }
.footnote { font-size: 8pt; margin: 0px 70px 0px 70px; }
.placeholder { background-color: #ffff00; }
.unverified { background-color: #d9d9d9; border-bottom: 1px dotted #000000; }
.legend { margin: 8px 70px 8px 70px; }
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


def write(note: Note, options: WriterOptions) -> bytes:
    """The note as one HTML document in UTF-8, with nothing to load from elsewhere."""
    return _Page(note, options).document().encode()


class _Page:
    """One note on its way to HTML."""

    def __init__(self, note: Note, options: WriterOptions) -> None:
        self._note = note
        self._language = note.language
        self._marks = footnote_marks(note)
        self._unverified = unverified_sources(note) if options.draft else frozenset()

    def document(self) -> str:
        note, marks = self._note, self._marks
        right_to_left = is_right_to_left(self._language)
        side = "right" if right_to_left else "left"
        fonts = _FONTS.get(self._language, _WESTERN_FONTS)
        far_side = f".agenda_item_title {{ margin-{'left' if right_to_left else 'right'}: 220px; }}"
        title = "".join(_plain(line.sentence) for line in note.front if line.kind is FrontKind.TITLE)
        lines = [
            "<!DOCTYPE html>",
            f'<html lang="{escape(self._language)}"><head><meta charset="utf-8"><title>{title}</title>',
            f"<style>{_STYLE}body {{ font-family: {fonts}; }}\n{far_side}\n</style></head>",
            f'<body dir="{"rtl" if right_to_left else "ltr"}">',
            self._masthead(note.masthead),
            *self._legend(),
            *(self._block(block) for block in note.blocks),
            *([f"<hr width='25%' align='{side}'>"] if marks else []),
            *(self._footnote(mark, note.footnotes[index].sentence) for index, mark in marks.items()),
            "</body></html>",
        ]
        return "\n".join(lines)

    def _legend(self) -> Iterator[str]:
        if self._unverified:
            yield f'<p class="legend"><span class="unverified">{draft_legend(self._language)}</span></p>'

    def _masthead(self, masthead: Masthead) -> str:
        publication = [
            self._sentence(masthead.distribution),
            self._shown(masthead.date),
            self._shown(Words(masthead.language_line)),
            self._sentence(masthead.original_line),
        ]
        end = "left" if is_right_to_left(self._language) else "right"
        english = ' lang="en" dir="ltr"' if self._language in _ENGLISH_PUBLICATION else ""
        return (
            '<table width="100%" cellspacing="0"><tr>'
            f'<td valign="bottom"><p class="issuer">{self._sentence(masthead.issuer)}</p></td>'
            f'<td valign="bottom" align="{end}">{self._shown(masthead.symbol)}</td></tr></table><hr>'
            '<table width="100%" cellspacing="0"><tr>'
            f'<td width="65%"><p class="organ">{self._sentence(masthead.organ)}</p></td>'
            f"<td{english}>{'<br>'.join(publication)}</td></tr></table><hr>"
        )

    def _shown(self, inline: Inline) -> str:
        return self._sentence(Sentence((inline,)))

    def _block(self, block: Block) -> str:
        words = "".join(
            space + self._sentence(sentence) for space, sentence in spaced_sentences(block, self._language)
        )
        match block:
            case FrontLine():
                name, label = block.kind.value, ""
            case Heading():
                name, label = "heading", f"{_escaped(block.number)} " if block.number else ""
            case Paragraph():
                name, label = "paragraph", paragraph_label(self._note, block.number) + "&nbsp;" * 4
            case _:
                assert_never(block)
        # Qt justifies by the attribute, not by the style sheet.
        align = ' align="justify"' if isinstance(block, Paragraph) else ""
        return f'<p class="{name}"{align}><a name="{escape(block.anchor)}"></a>{label}{words}</p>'

    def _footnote(self, mark: str, sentence: Sentence) -> str:
        return f'<p class="footnote">{_escaped(mark)}&nbsp;{self._sentence(sentence)}</p>'

    def _sentence(self, sentence: Sentence) -> str:
        return "".join(self._inline(inline, sentence.sources) for inline in sentence.inlines)

    def _inline(self, inline: Inline, sentence_sources: tuple[Source, ...]) -> str:
        match inline:
            case Words():
                words = _escaped(inline.text)
            case SymbolWords():
                words = _escaped(symbol_text(inline, self._language))
            case Placeholder():
                words = f'<span class="placeholder">{_escaped(inline.text)}</span>'
            case FootnoteMark():
                return _escaped(self._marks.get(inline.index, inline.mark))
            case _:
                assert_never(inline)
        if comes_from(inline, self._unverified):
            words = f'<span class="unverified">{words}</span>'
        sources = inline.sources or sentence_sources
        return f'<a href="{escape(source_address(sources[0]))}">{words}</a>' if sources else words


def _escaped(text: str) -> str:
    return line_ends_as("<br>", escape(printable(text)))


def _plain(sentence: Sentence) -> str:
    return "".join(
        escape(printable(inline.text)) for inline in sentence.inlines if not isinstance(inline, FootnoteMark)
    )
