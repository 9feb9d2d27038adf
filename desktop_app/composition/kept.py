"""Sections kept from one composition to the next, each with everything it depends on."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from desktop_app.composition.draft import Draft
from desktop_app.composition.editing import Editing
from desktop_app.composition.meetings import Account
from desktop_app.composition.mentions import Mention
from desktop_app.composition.note import Doubt
from desktop_app.composition.parts import Offset, Part
from desktop_app.composition.reach import Reached, reach
from desktop_app.composition.sections import anchors
from desktop_app.domain.notes import Section

AccountAndDoubts = tuple[Account, tuple[Doubt, ...]]


class NothingKept:
    """For a composition that stands alone: an export never rests on what was made before."""

    def account(self, _section: Section) -> AccountAndDoubts | None:
        """The section's meetings, if they are known."""
        return None

    def part(self, _draft: Draft, _editing: Editing, _section: Section, _numeral: str) -> Part | None:
        """The section, if all it depends on is as it was; then its mentions are made."""
        return None

    def keep(self, _draft: Draft, _editing: Editing, _section: Section, made: "Made") -> Part:
        """Keeps what was made; gives the part to be used, which is the one before if they are equal."""
        return made.part

    def moved(self, _section: Section, part: Part, offset: Offset) -> Part:
        return part.moved(offset)

    def leave_only(self, _keys: Collection[str]) -> None:
        """Lets go of sections that the note no longer has."""


@dataclass(frozen=True)
class Made:
    """A section just made: from which meetings, under which numeral, after which mentions."""

    part: Part
    account: AccountAndDoubts
    numeral: str
    before: AbstractSet[Mention]


@dataclass
class _Kept:
    part: Part
    account: AccountAndDoubts
    numeral: str
    editing: tuple[object, ...]
    asked: AbstractSet[Mention]
    found: AbstractSet[Mention]
    added: AbstractSet[Mention]
    reached: AbstractSet[Reached]
    placed: tuple[Offset, Part] | None = field(default=None)


class KeptSections(NothingKept):
    """The sections of one note in one language, by their keys."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        # Records live only as long as somebody holds them: a note whose list of sections is to be read again
        # would lose all of them, and all that was read with them.
        self._held: dict[str, Section] = {}

    def forget(self, touched: AbstractSet[Reached] | None) -> None:
        """Lets go of the sections that depend on rows or lists which were touched, or (None) of all."""
        if touched is None:
            self._kept.clear()
        else:
            self._kept = {key: kept for key, kept in self._kept.items() if kept.reached.isdisjoint(touched)}

    def account(self, section: Section) -> AccountAndDoubts | None:
        kept = self._kept.get(section.key)
        return None if kept is None else kept.account

    def part(self, draft: Draft, editing: Editing, section: Section, numeral: str) -> Part | None:
        kept, mentions = self._kept.get(section.key), draft.mentions
        if kept is None or kept.numeral != numeral:
            return None
        if kept.asked & mentions.made != kept.found or kept.editing != editing.at(anchors(section)):
            return None
        mentions.made |= kept.added
        return kept.part

    def keep(self, draft: Draft, editing: Editing, section: Section, made: Made) -> Part:
        mentions, former = draft.mentions, self._kept.get(section.key)
        places = tuple(anchors(section))
        kept = _Kept(
            part=made.part,
            account=made.account,
            numeral=made.numeral,
            editing=editing.at(places),
            asked=frozenset(mentions.asked),
            found=mentions.asked & made.before,
            added=mentions.made - made.before,
            reached=reach(draft, section, editing, places),
        )
        if former is not None and former.part == made.part:
            kept.part, kept.placed = former.part, former.placed
        self._kept[section.key], self._held[section.key] = kept, section
        return kept.part

    def moved(self, section: Section, part: Part, offset: Offset) -> Part:
        """As it was placed last where nothing has moved, so that unchanged blocks are the same objects."""
        kept = self._kept[section.key]
        if kept.placed is None or kept.placed[0] != offset:
            kept.placed = offset, part.moved(offset)
        return kept.placed[1]

    def leave_only(self, keys: Collection[str]) -> None:
        for key in self._held.keys() - keys:
            del self._held[key]
            self._kept.pop(key, None)

    def confirming(self) -> "NothingKept":
        """For a composition that makes all afresh, and keeps that."""
        return _Confirming(self)


class _Confirming(NothingKept):
    def __init__(self, kept: KeptSections) -> None:
        self._kept = kept

    def keep(self, draft: Draft, editing: Editing, section: Section, made: Made) -> Part:
        return self._kept.keep(draft, editing, section, made)

    def moved(self, section: Section, part: Part, offset: Offset) -> Part:
        return self._kept.moved(section, part, offset)

    def leave_only(self, keys: Collection[str]) -> None:
        self._kept.leave_only(keys)
