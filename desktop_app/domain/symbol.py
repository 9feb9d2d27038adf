"""Document symbols such as CTOC/COP/WG.4/2019/6, as values that compare the way librarians compare them."""

import re
import unicodedata
from dataclasses import dataclass

from sqlalchemy import Dialect, String, TypeDecorator

from desktop_app.errors import ZapiskaError

_LOOKALIKES = str.maketrans("АВЕКМНОРСТХУІЅ", "ABEKMHOPCTXYIS")
_NO_BREAK_SPACE = "\u00a0"


class SymbolError(ZapiskaError):
    """A text that cannot be a document symbol, with the place (``position``) of what is wrong."""


@dataclass(frozen=True)
class DocumentSymbol:
    """A symbol as it was typed: ``str`` gives back every character.

    Two spellings that differ only in letter case, spaces and the kind of hyphen name one document and have
    one ``key`` (rule of the UN library: S/RES/87 (1950) is S/RES/87(1950)).
    """

    text: str

    def __post_init__(self) -> None:
        text = self.text
        if not text.strip():
            raise SymbolError("symbol.empty")
        for position, character in enumerate(text, start=1):
            if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}:
                raise SymbolError("symbol.control_character", symbol=repr(text), position=position)
            if not character.isascii() and character.isalpha():
                raise SymbolError(
                    "symbol.foreign_letter",
                    symbol=text,
                    letter=character,
                    position=position,
                    suggestion=text.translate(_LOOKALIKES),
                )
        if re.search(r"^\s*/|/\s*/|/\s*$", text):
            raise SymbolError("symbol.empty_component", symbol=text)

    def __str__(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        """The comparison key; the database computes the same one (see ``KEY_SQL``)."""
        text = self.text.replace(" ", "").replace(_NO_BREAK_SPACE, "")
        return text.replace("\u2013", "-").replace("\u2014", "-").replace("\u2011", "-").upper()

    @property
    def first_component(self) -> str:
        """The part that the masthead prints large: ``CTOC``."""
        return self.text.split("/", 1)[0]

    @property
    def rest(self) -> str:
        """All after the first component, with its stroke: ``/COP/2020/1``."""
        return self.text[len(self.first_component) :]


KEY_SQL = (
    "upper(replace(replace(replace(replace(replace({column}, ' ', ''), char(160), ''), "
    "char(8211), '-'), char(8212), '-'), char(8209), '-'))"
)


class SymbolColumn(TypeDecorator[DocumentSymbol]):
    """Stores the symbol as typed."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: DocumentSymbol | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.text

    def process_result_value(self, value: str | None, dialect: Dialect) -> DocumentSymbol | None:  # noqa: ARG002
        return None if value is None else DocumentSymbol(value)
