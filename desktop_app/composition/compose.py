"""``compose``: the records of a note become the note."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from desktop_app.composition.draft import Draft, Find
from desktop_app.composition.editing import Editing
from desktop_app.composition.front import agenda_footnote, front_lines
from desktop_app.composition.kept import AccountAndDoubts, Made, NothingKept
from desktop_app.composition.masthead import masthead
from desktop_app.composition.meetings import Account
from desktop_app.composition.note import Block, Doubt, FrontKind, Masthead, Note, Paragraph
from desktop_app.composition.parts import Making, Offset, Part
from desktop_app.composition.sections import section_part
from desktop_app.composition.selection import account_of
from desktop_app.composition.wording import wording
from desktop_app.domain.notes import HeadingNumbering, Section
from desktop_app.domain.notes import Note as NoteRecord
from desktop_app.languages.available import digits_of
from desktop_app.languages.available import language as language_of
from desktop_app.steps import outcome

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))

_SECTIONS_A_STEP = 8
"""So many that are kept are looked at in one step."""


def compose(note: NoteRecord, language: str, find: Find) -> Note:
    """The note in one language.

    ``find(table, key)`` gives the records that stored wording names. What is missing or doubtful is in
    ``Note.doubts`` and, where it leaves a hole, visible in the text. Raises UnknownLanguage, WordingError,
    and UnknownReference or CircularWording for stored wording that cannot be filled.
    """
    return outcome(composing(note, language, find))


def composing(
    note: NoteRecord, language: str, find: Find, kept: NothingKept | None = None
) -> Generator[float, None, Note]:
    """``compose`` in steps of a paragraph or less, each giving the share of the note that is done.

    Sections that are kept and depend on nothing that has changed are taken from there, others are kept once
    made. No record may change between two steps.
    """
    draft = Draft(note, language_of(language, note.digits), wording(language), find)
    return _Composition(draft, Editing(note, language), kept or NothingKept()).steps()


def roman(number: int) -> str:
    """A chapter's numeral: 4 is IV."""
    numeral = ""
    for value, letters in _ROMAN:
        numeral += letters * (number // value)
        number %= value
    return numeral


def _places(blocks: Iterable[Block]) -> Iterator[str]:
    """The anchors of blocks and of the sentences in them."""
    for block in blocks:
        yield block.anchor
        if isinstance(block, Paragraph):
            yield from (one.anchor for one in block.sentences)


@dataclass
class _Composition:
    """The parts of one note, in reading order, each numbered on from those before it."""

    draft: Draft
    editing: Editing
    kept: NothingKept
    parts: list[Part] = field(default_factory=list)
    offset: Offset = field(default_factory=Offset)

    def steps(self) -> Generator[float, None, Note]:
        sections = self.draft.note.sections
        with self.draft.mentions.asides():
            head = masthead(self.draft)
        doubts = [self.draft.take_doubts()]
        accounts = []
        for section in sections:
            yield 0.0
            accounts.append(self.kept.account(section) or self._account(section))
        doubts += [doubtful for _, doubtful in accounts]
        self._front([account for account, _ in accounts])
        for done, (section, account) in enumerate(zip(sections, accounts, strict=True)):
            yield from self._section(section, account, done)
        self.kept.leave_only({section.key for section in sections})
        yield 1.0
        return self._note(head, chain.from_iterable(doubts))

    def _account(self, section: Section) -> AccountAndDoubts:
        account = account_of(self.draft, section)
        return account, self.draft.take_doubts()

    def _front(self, accounts: Sequence[Account]) -> None:
        draft = self.draft
        reported = [meeting for account in accounts for meeting in account.reported]
        with draft.mentions.asides():
            lines = list(front_lines(draft, reported))
            footnote = agenda_footnote(draft)
        making = Making(draft, self.editing)
        for front_line in lines:
            making.add_front_line(front_line, footnote if front_line.kind is FrontKind.AGENDA else None)
        part = making.finished()
        self.parts.append(part)
        self.offset += part.size

    def _section(
        self, section: Section, account: AccountAndDoubts, done: int
    ) -> Generator[float, None, None]:
        draft, note = self.draft, self.draft.note
        numeral = f"{roman(done + 1)}." if note.heading_numbering is HeadingNumbering.ROMAN else ""
        if done % _SECTIONS_A_STEP == 0:
            yield done / len(note.sections)
        draft.mentions.begin_section(section.key)
        part = self.kept.part(draft, self.editing, section, numeral)
        if part is None:
            yield done / len(note.sections)
            before = frozenset(draft.mentions.made)
            share = (done + 0.5) / len(note.sections)
            making = Making(draft, self.editing)
            new = yield from section_part(making, section, account[0], numeral, share)
            part = self.kept.keep(draft, self.editing, section, Made(new, account, numeral, before))
        self.parts.append(self.kept.moved(section, part, self.offset))
        self.offset += part.size

    def _note(self, head: Masthead, doubts: Iterable[Doubt]) -> Note:
        """The parts together; a doubt that several of them have stands once, where it came up first."""
        blocks = tuple(chain.from_iterable(part.blocks for part in self.parts))
        told = chain.from_iterable(part.doubts for part in self.parts)
        left_out = tuple(chain.from_iterable(part.left_out for part in self.parts))
        lost = self.editing.lost({*_places(blocks), *(one.anchor for one in left_out)})
        return Note(
            language=self.draft.language.code,
            profile=self.draft.note.profile,
            masthead=head,
            blocks=blocks,
            footnotes=tuple(chain.from_iterable(part.footnotes for part in self.parts)),
            doubts=tuple(dict.fromkeys(chain(doubts, told, lost))),
            digits=digits_of(self.draft.language.code, self.draft.note.digits),
            replaced=tuple(chain.from_iterable(part.replaced for part in self.parts)),
            left_out=left_out,
        )
