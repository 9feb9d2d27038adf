"""Values of cells: as they are stored, as they are shown, as they are typed and pasted."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.hidden_characters import require_plain
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.forms.day_text import read_day
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.interface.tables.columns import Column, Kind
from desktop_app.interface.tables.folding import folded
from desktop_app.interface.tables.labels import Labels
from desktop_app.messages import LANGUAGES, message, sentences

Stored = str | int | None
"""A value as the project file holds it."""

LANGUAGES_OF_DOCUMENTS = ("ar", "zh", "en", "fr", "ru", "es")


class CellTextError(ZapiskaError):
    """A text that is no value of its column."""


class CellTexts:
    """Turns values of cells into texts and back, in the interface's language."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels

    def shown(self, column: Column, stored: Stored) -> str:
        """What stands in the cell: ``9 Oct 2019``, ``✓ held``."""
        if stored is None:
            return ""
        if column.kind is Kind.DAY:
            return words.day(date.fromisoformat(str(stored)))
        if column.kind is Kind.CHOICE and stored in words.MARKS:
            return words.marked_status(str(stored))
        return self.plain(column, stored)

    def plain(self, column: Column, stored: Stored) -> str:
        """What is copied to a spreadsheet and typed over: days in ISO 8601, words without marks."""
        match column.kind, stored:
            case _, None:
                text = ""
            case Kind.CHOICE, _:
                text = words.choice_of(_kind_of(column), str(stored))
            case Kind.RECORD, int():
                text = self.labels.label(column.refers_to, stored)
            case Kind.LANGUAGE, _:
                text = words.language_name(str(stored))
            case Kind.YES_NO, _:
                text = message("value.yes" if stored else "value.no")
            case Kind.TITLE, _:
                text = self._title(str(stored))
            case _:
                text = str(stored)
        return text

    def hint(self, column: Column, stored: Stored) -> str:
        """What a pointer resting on the cell tells: the whole name of a record, the whole of a long text."""
        if stored is not None and column.kind is Kind.RECORD:
            return self.labels.title(column.refers_to, int(stored))
        return self.shown(column, stored)

    def options(self, column: Column) -> list[Stored]:
        """The values to choose from; None where a cell may be empty; nothing where values are typed."""
        values: list[Stored]
        match column.kind:
            case Kind.CHOICE:
                values = list(column.options)
            case Kind.RECORD:
                values = list(self.labels.ids(column.refers_to))
            case Kind.LANGUAGE:
                values = list(LANGUAGES_OF_DOCUMENTS)
            case Kind.YES_NO:
                values = [1, 0]
            case _:
                return []
        return values if column.required else [None, *values]

    def read(self, column: Column, text: str) -> Stored:
        """The value that a text means; an empty one means none. Raises a ZapiskaError that says why not."""
        text = text.strip()
        if not text:
            if column.required:
                raise CellTextError("paste.required", column=column.title)
            return None
        match column.kind:
            case Kind.DAY:
                return read_day(text).isoformat()
            case Kind.SYMBOL:
                return DocumentSymbol(text).text
            case Kind.RECORD:
                return self.labels.read(column.refers_to, text)
            case Kind.CHOICE | Kind.LANGUAGE | Kind.YES_NO:
                return self._chosen(column, text)
            case _:
                require_plain(text)
                return text

    def _title(self, stored: str) -> str:
        """A title after its language: that is named where it is not the interface's."""
        language, _, text = stored.partition(" ")
        return StoredWording(self.labels.connection).best({("title", language): text}, ("title",))

    def _chosen(self, column: Column, text: str) -> Stored:
        wanted = folded(text.lstrip("".join(words.MARKS.values())).strip())
        for value, name in _names(column):
            if folded(name) == wanted:
                return value
        allowed = [self.plain(column, value) for value in self.options(column) if value is not None]
        raise CellTextError(
            "paste.no_such_choice", text=text, column=column.title, choices=", ".join(allowed)
        )


def _names(column: Column) -> Iterator[tuple[Stored, str]]:
    """The values of a column, each with its words in every interface language and with what is stored."""
    for value, key in _keys(column):
        for language in LANGUAGES:
            yield value, sentences(language)[key][0] if key in sentences(language) else key
        yield value, str(value)
    if column.kind is Kind.YES_NO:
        yield from ((1, "true"), (0, "false"))


def _keys(column: Column) -> list[tuple[Stored, str]]:
    """The values of a column with the messages that name them; languages with their own names."""
    if column.kind is Kind.LANGUAGE:
        return [(code, words.language_name(code)) for code in LANGUAGES_OF_DOCUMENTS]
    if column.kind is Kind.YES_NO:
        return [(1, "value.yes"), (0, "value.no")]
    return [(value, f"value.{_kind_of(column).lower()}.{value}") for value in column.options]


def _kind_of(column: Column) -> str:
    return "" if column.choices is None else column.choices.__name__
