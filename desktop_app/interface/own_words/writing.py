"""Writing on the page: opens a field over the words of a place, and keeps what is written there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRectF, Signal

from desktop_app.composition.live_words import LiveWords
from desktop_app.composition.note import FrontLine, Note
from desktop_app.errors import ZapiskaError
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.interface.note_page.strips import StripStyle
from desktop_app.interface.own_words.added_text import AddedText
from desktop_app.interface.own_words.merging import CONFLICT
from desktop_app.interface.own_words.place_text import PlaceText, place_text
from desktop_app.interface.own_words.words_field import WordsField
from desktop_app.interface.record_names import name_of
from desktop_app.interface.unsent import Offer, Spot, UnsentContent
from desktop_app.messages import explain, message
from desktop_app.operations.leaving_out import bring_back, leave_out
from desktop_app.operations.own_paragraphs import move_after, take_paragraph_away
from desktop_app.operations.own_words import keep_own_words, own_words_at, remove_own_wording
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace

SPOT = "own_wording/"
"""What unsent content of a place is named with, before its anchor."""

ADDED = "after "
"""Before the anchor that a paragraph is to be added after; no anchor has a space in it."""


class Writing(QObject):
    """One field at a time; it keeps its words when it is left, each time as one step.

    ``news`` tells of what was kept or could not be begun, ``trouble`` brings the error of a change that was
    refused. Words that are refused stay in their field, with the reason beneath them.
    """

    news = Signal(str)
    trouble = Signal(object)

    def __init__(self, panel: NotePagePanel, unsent: UnsentContent, parent: QObject) -> None:
        super().__init__(parent)
        self.field: WordsField | None = None
        self._panel, self._unsent = panel, unsent
        self._changes: NoteChanges | None = None
        self._place: PlaceText | AddedText | None = None
        self._known: tuple[LiveWords, ...] = ()
        self._spot = Spot("", "", "")
        self._is_merging = False
        self._left: Offer | None = None
        page = panel.page
        page.write_asked.connect(self.open)
        page.program_asked.connect(self.give_back)
        page.leaving_out_asked.connect(partial(self._make_do, leave_out))
        page.return_asked.connect(partial(self._make_do, bring_back))
        page.removing_asked.connect(partial(self._make_do, take_paragraph_away))
        page.moving_asked.connect(self.move)
        page.adding_asked.connect(self.add_after)
        page.verticalScrollBar().valueChanged.connect(self._lie_over)
        page.zoomed.connect(self._follow_zoom)
        panel.following.shown.connect(self._follow_page)

    @property
    def workspace(self) -> Workspace | None:
        return None if self._changes is None else self._changes.workspace

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; a field of the one before closes, its words stay unsent."""
        self._drop_field()
        self._changes = None if workspace is None else NoteChanges(workspace, self)
        if self._changes is not None:
            self._changes.news.connect(self.news)
            self._changes.trouble.connect(self.trouble)

    def open(self, anchor: str) -> bool:
        """Opens a field for the words of a place; tells whether it is open."""
        self.finish()
        return self._open(self.place_at(anchor), anchor)

    def add_after(self, anchor: str) -> bool:
        """Opens an empty field for a paragraph after a place; left empty, it adds nothing."""
        self.finish()
        place = self.place_at(anchor)
        return self._open(None if place is None else AddedText(place.place, place.told), f"{ADDED}{anchor}")

    def move(self, anchor: str, after: str) -> None:
        """A paragraph moves behind another place of its section."""
        self._make_do(partial(move_after, after=after), anchor)

    def _open(self, place: PlaceText | AddedText | None, spot: str) -> bool:
        record = self._panel.record()
        if self.field is not None or self._changes is None or place is None or record is None:
            return False
        reason = self._changes.workspace.read_only_reason
        if reason is not None:
            self.news.emit(explain(reason))
            return False
        style = self._style(place)
        if style is None:
            return False
        self._place = place
        self._known = place.known(record, record_finder(self._changes.workspace.session))
        self._spot = Spot("note", record.key, f"{SPOT}{spot}", place.place.language)
        self._show_field(place, style)
        return True

    def merge(self, anchor: str, words: str) -> bool:
        """Opens the place with other words in it, to be looked through; tells whether it is open."""
        is_added = anchor.startswith(ADDED)
        is_open = self.add_after(anchor.removeprefix(ADDED)) if is_added else self.open(anchor)
        if is_open and self.field is not None:
            self._is_merging = not is_added
            self.field.replace_text(words)
        return is_open

    def give_back(self, anchor: str) -> None:
        """The program's words stand at a place again."""
        self.finish()
        place, record = self.place_at(anchor), self._panel.record()
        if place is not None and record is not None and self._changes is not None:
            own = own_words_at(record, place.place)
            if own is not None:
                self._change(partial(remove_own_wording, self._changes.workspace, own.id))

    def keep_as_it_is(self, anchor: str) -> None:
        """The own words stay; what the program says now has been seen."""
        self.finish()
        place = self.place_at(anchor)
        if place is not None and self._changes is not None:
            self._change(partial(keep_own_words, self._changes.workspace, place.place, place.generated))

    def place_at(self, anchor: str) -> PlaceText | None:
        """What stands at a place of the note that is shown."""
        note, note_id = self._panel.note, self._panel.note_id
        return None if note is None or note_id is None else place_text(note_id, note, anchor)

    def restore(self, offer: Offer, note_id: int) -> None:
        """Content that an earlier run left is shown in its field, once its note is on the page."""
        self._left = offer
        self._panel.prefer(offer.spot.language)
        self._panel.show_note(note_id)

    def finish(self) -> None:
        """Keeps what stands in the field, if one is open; it stays open if that is refused."""
        field, place, changes = self.field, self._place, self._changes
        if field is None or place is None or changes is None:
            return
        text = field.text
        if text == place.text and not self._is_merging:
            self.leave()
        elif CONFLICT.search(text):
            field.refuse(message("own_words.conflicts_left"))
        elif self._is_gone(place):
            field.refuse(message("own_words.place_gone"))
        elif changes.make(partial(self._write, changes.workspace, place, text), self._refuse):
            self.leave()
        self._lie_over()

    def divide(self, before: str, after: str) -> None:
        """Two paragraphs instead of the one in the field; says why where that cannot be."""
        field, place, changes = self.field, self._place, self._changes
        if field is None or place is None or changes is None:
            return
        if isinstance(place, AddedText) or not self._is_paragraph(place):
            field.refuse(message("own_words.divide_paragraphs"))
        elif CONFLICT.search(before + after):
            field.refuse(message("own_words.conflicts_left"))
        elif not before.strip() or not after.strip():
            field.refuse(message("own_words.divide_inside"))
        elif changes.make(partial(place.divide, changes.workspace, before, after, self._known), self._refuse):
            self.leave()
        self._lie_over()

    def leave(self) -> None:
        """Closes the field; what was typed is given up."""
        if self.field is not None:
            self._unsent.forget(self._spot)
            self._drop_field()

    def _write(self, workspace: Workspace, place: PlaceText | AddedText, text: str) -> None:
        if self._is_merging and isinstance(place, PlaceText) and text == place.text:
            keep_own_words(workspace, place.place, place.generated)
        else:
            place.write(workspace, text, self._known)

    def _refuse(self, error: ZapiskaError) -> None:
        if self.field is not None:
            self.field.refuse(explain(error))

    def _is_gone(self, place: PlaceText | AddedText) -> bool:
        """Whether the note has gone while it was written at, or the one on the page has lost the place."""
        workspace, note = self.workspace, ("note", place.place.note_id)
        if workspace is None or name_of(workspace.connection, note) is None:
            return True
        is_shown = self._panel.note is not None and self._panel.note_id == place.place.note_id
        return is_shown and self.place_at(place.place.anchor) is None

    def _is_paragraph(self, place: PlaceText | AddedText) -> bool:
        """Whether it is a whole paragraph."""
        strip = self._panel.page.strip_at(place.place.anchor)
        return strip is not None and (strip.style, strip.anchor) == (
            StripStyle.PARAGRAPH,
            place.place.anchor,
        )

    def _make_do(self, change: Callable[[Workspace, int, str], None], anchor: str) -> None:
        """Leaves a paragraph out, brings it back, moves it, takes one away that was added."""
        self.finish()
        note_id = self._panel.note_id
        if self._changes is not None and self._changes.are_allowed and note_id is not None:
            self._change(partial(change, self._changes.workspace, note_id, anchor))

    def _change(self, change: Callable[[], object]) -> bool:
        return self._changes is not None and self._changes.make(change)

    def _show_field(self, place: PlaceText | AddedText, style: StripStyle) -> None:
        page = self._panel.page
        field = WordsField(page.viewport(), self._known)
        field.begin(place.text, page.paper, style)
        field.help_with(message(self._help(place)))
        field.kept.connect(self.finish)
        field.left.connect(self.leave)
        field.divided.connect(self.divide)
        field.edited.connect(self._remember)
        self.field = field
        self._lie_over()
        page.show_whole(field)
        field.show()
        field.input.setFocus()

    def _help(self, place: PlaceText | AddedText) -> str:
        """The message that says what the keys do in a field."""
        if isinstance(place, AddedText):
            return "own_words.hint_new"
        if self._panel.page.is_added(place.place.anchor):
            return "own_words.hint_added"
        return "own_words.hint_paragraph" if self._is_paragraph(place) else "own_words.hint"

    def _remember(self) -> None:
        if self.field is None or self._place is None:
            return
        if self.field.text == self._place.text:
            self._unsent.forget(self._spot)
        else:
            self._unsent.remember(self._spot, self.field.text)
        self._lie_over()
        self._panel.page.show_whole(self.field)

    def _drop_field(self) -> None:
        field, self.field = self.field, None
        self._place, self._is_merging = None, False
        if field is not None:
            field.hide()
            field.deleteLater()
            self._panel.page.setFocus()

    def _lie_over(self) -> None:
        if self.field is None or self._place is None:
            return
        page = self._panel.page
        room = page.room_of(self._place.place.anchor)
        if room is not None:
            below = isinstance(self._place, AddedText)
            over = QRectF(room.x(), room.bottom(), room.width(), 0) if below else room
            self.field.lie_over(over, page.bottom, page.viewport().height())

    def _style(self, place: PlaceText | AddedText) -> StripStyle | None:
        """How the words of a place are set; a paragraph that is added as paragraphs are."""
        strip = self._panel.page.strip_at(place.place.anchor)
        if strip is None:
            return None
        return StripStyle.PARAGRAPH if isinstance(place, AddedText) else strip.style

    def _follow_zoom(self) -> None:
        if self.field is not None and self._place is not None:
            style = self._style(self._place)
            if style is not None:
                self.field.set_looks(self._panel.page.paper, style)
            self._lie_over()

    def _follow_page(self) -> None:
        """What is written on a page that has become another note's, or another language's, is kept."""
        place = None if self._place is None else self._place.place
        if place is not None and (place.note_id, place.language) != (
            self._panel.note_id,
            self._panel.language,
        ):
            self.finish()
        self._lie_over()
        offer, note = self._left, self._panel.note
        if offer is not None and note is not None and note.language == offer.spot.language:
            self._left = None
            if not self.merge(offer.spot.field.removeprefix(SPOT), offer.content):
                self._open_at_end(note, offer)

    def _open_at_end(self, note: Note, offer: Offer) -> None:
        """Words whose place is gone can stand at the end of the note, or be taken from there elsewhere."""
        last = next((one.anchor for one in reversed(note.blocks) if not isinstance(one, FrontLine)), None)
        if last is not None and self.merge(f"{ADDED}{last}", offer.content) and self.field is not None:
            self._unsent.forget(offer.spot)
            self.field.refuse(message("own_words.place_gone_before"))
            self._lie_over()
        else:
            self.news.emit(message("own_words.place_gone"))


def restores(offer: Offer) -> bool:
    """Whether content was typed on the page."""
    return offer.spot.field.startswith(SPOT)
