"""The texts of a record: one tab a language, with a mark for what is missing or unverified."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import TEXT_FIELDS, TextField
from desktop_app.interface import appearance, words
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.interface.forms.text_block import TextBlock, is_declined
from desktop_app.interface.forms.text_edits import TextEdits
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.stored_record import StoredText, StoredTexts


@dataclass(frozen=True)
class TextOwner:
    """A row whose texts are edited: the record itself, or a part of it (an annex), told by its ``title``."""

    place: RecordPlace
    texts: StoredTexts
    title: str = ""

    @property
    def fields(self) -> tuple[TextField, ...]:
        return TEXT_FIELDS[self.place[0]]


BlockPlace = tuple[RecordPlace, TextField, str]
"""A text by its owner, its field and its language."""


class TextsPanel(QWidget):
    """Tabs over blocks of one language each; a language's fields are made when its tab is first opened.

    ``grown`` tells that there are new editors; ``trouble`` is an error no field shows.
    """

    grown = Signal()
    trouble = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, project: OpenProject, key: str, record_name: Callable[[], str]) -> None:
        super().__init__()
        self._project, self._key = project, key
        self._record_name = record_name
        self._owners: Sequence[TextOwner] = ()
        self._needed: frozenset[str] = frozenset()
        self._languages: list[str] = []
        self.blocks: dict[BlockPlace, TextBlock] = {}
        self._is_narrow = False
        self._pages: dict[str, QWidget] = {}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(message("form.languages"))
        self.tabs.setToolTip(message("form.languages"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tabs.currentChanged.connect(self._turn)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.tabs)

    @property
    def language(self) -> str:
        """The language whose tab is open."""
        return self._languages[self.tabs.currentIndex()]

    def offer_languages(self, needed: Sequence[str], others: Sequence[str]) -> None:
        """The languages of the project's notes, then others that texts may be kept in."""
        languages = list(dict.fromkeys([*needed, *others]))
        self._needed = frozenset(needed)
        if languages == self._languages:
            return
        current = self.language if self._languages else ""
        self.tabs.blockSignals(True)  # noqa: FBT003 - Qt's way
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._languages = languages
        for language in languages:
            self.tabs.addTab(language)
        self.tabs.setCurrentIndex(languages.index(current) if current in languages else 0)
        self.tabs.blockSignals(False)  # noqa: FBT003

    def show_texts(self, owners: Sequence[TextOwner]) -> None:
        """Shows the texts as they are stored now."""
        self._owners = owners
        self._drop_gone()
        self._fill(self.language)
        for (place, field, language), block in self.blocks.items():
            self._show(block, self._texts_of(place), field, language)
        self._mark_tabs()

    def open_language(self, language: str) -> None:
        """Opens a language's tab, if there is one."""
        if language in self._languages:
            self.tabs.setCurrentIndex(self._languages.index(language))

    def arrange(self, *, narrow: bool) -> None:
        """Puts fields that stand side by side below each other where the form is narrow."""
        self._is_narrow = narrow
        for block in self.blocks.values():
            block.arrange(narrow=narrow)

    def show_uses(self) -> None:
        """Looks up the sentences of the case forms on the screen."""
        for (_, _, language), block in self.blocks.items():
            if language == self.language:
                block.show_uses()

    def _turn(self, _index: int) -> None:
        self._fill(self.language)
        self.show_uses()
        self.language_chosen.emit(self.language)

    def _fill(self, language: str) -> None:
        """Shows the page of a language, made now if it is asked for the first time."""
        if language not in self._pages:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self._pages[language] = page
            self._layout.addWidget(page)
        for code, page in self._pages.items():
            page.setVisible(code == language)
        made = False
        for owner in self._owners:
            for field in owner.fields:
                if (owner.place, field, language) not in self.blocks:
                    self._add_block(owner, field, language)
                    made = True
        if made:
            self.grown.emit()

    def _add_block(self, owner: TextOwner, field: TextField, language: str) -> None:
        label = words.starting_large(message(f"value.textfield.{field.value}"))
        label = f"{owner.title}: {words.starting_small(label)}" if owner.title else label
        edits = TextEdits(self._project, owner.place, field, language, label, self._record_name)
        block = TextBlock(edits, self._key)
        block.grown.connect(self.grown)
        block.trouble.connect(self.trouble)
        column = self._pages[language].layout()
        assert column is not None  # noqa: S101 - each page was made with one
        column.addWidget(block)
        self.blocks[owner.place, field, language] = block
        block.arrange(narrow=self._is_narrow)
        self._show(block, owner.texts, field, language)

    def _show(self, block: TextBlock, texts: StoredTexts, field: TextField, language: str) -> None:
        block.show_text(texts.get((field, language)))
        same = {code: text for (of, code), text in texts.items() if of is field}
        block.reference.show_texts(same, language, StoredWording(self._project.connection))

    def _drop_gone(self) -> None:
        there = {owner.place for owner in self._owners}
        for where in [where for where in self.blocks if where[0] not in there]:
            block = self.blocks.pop(where)
            block.hide()
            block.deleteLater()

    def _texts_of(self, place: RecordPlace) -> StoredTexts:
        return next(owner.texts for owner in self._owners if owner.place == place)

    def _mark_tabs(self) -> None:
        for index, language in enumerate(self._languages):
            mark = self._mark(language)
            name = words.starting_large(words.language_name(language))
            spoken = f"{name}: {message(_SPOKEN[mark])}" if mark else name
            self.tabs.setTabText(index, f"{language} {mark}".strip())
            self.tabs.setTabToolTip(index, spoken)
            self.tabs.setAccessibleTabName(index, spoken)
            colour = self.palette().color(QPalette.ColorRole.WindowText)
            self.tabs.setTabTextColor(index, appearance.warning_colour(self.palette()) if mark else colour)

    def _mark(self, language: str) -> str:
        """! where a note needs a text that is missing, • where one is unverified or a form unchecked."""
        texts = list(self._texts(language))
        if language in self._needed and any(text is None for _, text in texts):
            return words.MISSING
        return words.UNVERIFIED if any(_is_doubtful(text) for _, text in texts) else ""

    def _texts(self, language: str) -> Iterator[tuple[TextField, StoredText | None]]:
        """The texts that matter: each field that any language has, or the main one where none has any."""
        for owner in self._owners:
            used = {field for field, _ in owner.texts}
            if not used and owner.place[0] not in _MAY_LACK_TEXTS:
                used = {owner.fields[0]}
            for field in owner.fields:
                if field in used:
                    yield field, owner.texts.get((field, language))


_MAY_LACK_TEXTS = frozenset({"annex", "document", "provision"})
"""Most documents are known by their symbols, and a provision that establishes a body may need no words."""

_SPOKEN = {words.MISSING: "form.language_missing", words.UNVERIFIED: "form.language_unverified"}


def _is_doubtful(text: StoredText | None) -> bool:
    if text is None:
        return False
    declined = is_declined(text.language, text.field)
    return not text.verified or (declined and text.unchecked_forms > 0)
