"""Document symbols such as CTOC/COP/WG.4/2019/6: read, compared, ordered. Needs nothing but Python."""

from desktop_app.domain.symbol.components import Component, Kind
from desktop_app.domain.symbol.document_symbol import DocumentSymbol, SymbolError
from desktop_app.domain.symbol.keys import KEY_SQL, key_of
from desktop_app.domain.symbol.problems import Problem
from desktop_app.domain.symbol.reading import Reading, parse

__all__ = [
    "KEY_SQL",
    "Component",
    "DocumentSymbol",
    "Kind",
    "Problem",
    "Reading",
    "SymbolError",
    "key_of",
    "parse",
]
