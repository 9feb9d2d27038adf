"""``compose``: the records of a note become the note."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop_app.composition.draft import Draft, Find, Mentions
from desktop_app.composition.front import agenda_footnote, front_lines
from desktop_app.composition.headings import heading_sentence
from desktop_app.composition.masthead import masthead
from desktop_app.composition.meetings import Account, MeetingsTeller
from desktop_app.composition.note import (
    Block,
    DoubtKind,
    Footnote,
    FootnoteMark,
    FrontKind,
    Heading,
    Note,
    Paragraph,
    Sentence,
    Source,
    plain_text,
)
from desktop_app.composition.phrases import fields, parse
from desktop_app.composition.references import stored_terms
from desktop_app.composition.reports import report_sentence, reports_of
from desktop_app.composition.selection import account_of
from desktop_app.composition.sentences import line, sentence
from desktop_app.composition.statements import StatementsTeller
from desktop_app.composition.wording import wording
from desktop_app.domain.notes import HeadingNumbering, OwnWording, Section
from desktop_app.domain.notes import Note as NoteRecord
from desktop_app.domain.texts import TextField
from desktop_app.languages.available import language as language_of

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def compose(note: NoteRecord, language: str, find: Find) -> Note:
    """The note in one language.

    ``find(table, key)`` gives the records that stored wording names. What is missing or doubtful is in
    ``Note.doubts`` and, where it leaves a hole, visible in the text. Raises UnknownLanguage, WordingError,
    and UnknownReference or CircularWording for stored wording that cannot be filled.
    """
    draft = Draft(note, language_of(language), wording(language), find)
    return _Composition(draft).note()


def roman(number: int) -> str:
    """A chapter's numeral: 4 is IV."""
    numeral = ""
    for value, letters in _ROMAN:
        numeral += letters * (number // value)
        number %= value
    return numeral


@dataclass
class _Composition:
    """Blocks, footnotes and numbers of one note, in reading order."""

    draft: Draft
    blocks: list[Block] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    paragraphs: int = 0

    def note(self) -> Note:
        draft = self.draft
        record = draft.note
        with draft.mentions.asides():
            head = masthead(draft)
        accounts = {section.key: account_of(draft, section) for section in record.sections}
        self._front(accounts)
        for position, section in enumerate(record.sections, start=1):
            self._section(position, section, accounts[section.key])
        self._doubt_lost_anchors()
        return Note(
            language=draft.language.code,
            profile=record.profile,
            masthead=head,
            blocks=tuple(self.blocks),
            footnotes=tuple(self.footnotes),
            doubts=tuple(draft.doubts),
        )

    def _front(self, accounts: dict[str, Account]) -> None:
        draft = self.draft
        reported = [meeting for account in accounts.values() for meeting in account.reported]
        with draft.mentions.asides():
            lines = list(front_lines(draft, several_reports=len(reports_of(reported)) != 1))
            footnote = agenda_footnote(draft)
        for front_line in lines:
            told = self._own_line(front_line.anchor, front_line.sentence)
            if front_line.kind is FrontKind.AGENDA and footnote is not None:
                told = self._with_footnote(told, footnote)
            self.blocks.append(replace(front_line, sentence=self._with_footnotes(front_line.anchor, told)))

    def _section(self, position: int, section: Section, account: Account) -> None:
        draft = self.draft
        draft.section_body = section.body
        draft.mentions.organs_in_section.clear()
        numeral = f"{roman(position)}." if draft.note.heading_numbering is HeadingNumbering.ROMAN else ""
        anchor = f"{section.key}/heading"
        told = self._own_line(anchor, heading_sentence(draft, section, account))
        self.blocks.append(Heading(anchor, 1, numeral, self._with_footnotes(anchor, told)))
        statements = StatementsTeller(draft, section)
        for paragraph in section.paragraphs:
            before = draft.mentions.copy()
            self._paragraph(paragraph.key, statements.sentences(paragraph), before)
        if account.is_empty:
            return
        before = draft.mentions.copy()
        meetings = MeetingsTeller(draft, section, account).sentences()
        reports = (report_sentence(draft, section, account),) if account.reported else ()
        self._paragraph(f"{section.key}/meetings", meetings + reports, before)

    def _paragraph(self, anchor: str, sentences: tuple[Sentence, ...], before: Mentions) -> None:
        own = self._own_wording(anchor, " ".join(plain_text(one) for one in sentences))
        if own is not None:
            sentences = (self._own_sentence(own, before),)
        if not sentences:
            return
        self.paragraphs += 1
        sentences = (*sentences[:-1], self._with_footnotes(anchor, sentences[-1]))
        self.blocks.append(Paragraph(anchor, self.paragraphs, sentences, own is not None))

    def _own_sentence(self, own: OwnWording, before: Mentions) -> Sentence:
        """The editor's words: with references they make their own mentions, else the generated ones stay."""
        if any(fields(parse(own.value))):
            self.draft.mentions = before
        inlines = self.draft.fill_stored(own.value, stored_terms(self.draft))
        return sentence(inlines, self.draft.language, (self._own_source(own),))

    def _own_line(self, anchor: str, generated: Sentence) -> Sentence:
        own = self._own_wording(anchor, plain_text(generated))
        if own is None:
            return generated
        with self.draft.mentions.asides():
            inlines = self.draft.fill_stored(own.value, stored_terms(self.draft))
        return line(inlines, self.draft.language, (self._own_source(own),))

    def _own_wording(self, anchor: str, generated: str) -> OwnWording | None:
        """The editor's words for a place, doubted when the facts they were written from have changed."""
        code = self.draft.language.code
        own = next(
            (one for one in self.draft.note.own_wordings if (one.anchor, one.language) == (anchor, code)),
            None,
        )
        if own is not None and own.generated.replace("\u00a0", " ") != generated.replace("\u00a0", " "):
            self.draft.doubt(DoubtKind.OWN_WORDING_OUTDATED, self._own_source(own))
        return own

    def _doubt_lost_anchors(self) -> None:
        """Own words and footnotes for places that the note no longer has."""
        record, anchors = self.draft.note, {block.anchor for block in self.blocks}
        for own in record.own_wordings:
            if own.language == self.draft.language.code and own.anchor not in anchors:
                self.draft.doubt(DoubtKind.PLACE_GONE, self._own_source(own), own.value)
        for footnote in record.footnotes:
            if footnote.anchor not in anchors:
                source = Source("note_footnote", f"{record.key}/{footnote.anchor}", "anchor")
                self.draft.doubt(DoubtKind.PLACE_GONE, source, footnote.mark or "")

    def _own_source(self, own: OwnWording) -> Source:
        return Source("own_wording", f"{self.draft.note.key}/{own.anchor}", "value")

    def _with_footnotes(self, anchor: str, told: Sentence) -> Sentence:
        """The sentence with the marks of the editor's footnotes for this place."""
        for footnote in self._footnotes_at(anchor):
            told = self._with_footnote(told, footnote)
        return told

    def _footnotes_at(self, anchor: str) -> Iterator[Footnote]:
        for stored in self.draft.note.footnotes:
            if stored.anchor == anchor:
                source = Source("note_footnote", f"{self.draft.note.key}/{anchor}", "footnote")
                with self.draft.mentions.asides():
                    words = self.draft.stored_words(
                        stored, TextField.FOOTNOTE, source, stored_terms(self.draft)
                    )
                mark = stored.mark or str(1 + sum(not earlier.custom for earlier in self.footnotes))
                yield Footnote(mark, bool(stored.mark), sentence(words, self.draft.language))

    def _with_footnote(self, told: Sentence, footnote: Footnote) -> Sentence:
        self.footnotes.append(footnote)
        mark = FootnoteMark(footnote.mark, len(self.footnotes) - 1)
        return Sentence((*told.inlines, mark), told.sources)
