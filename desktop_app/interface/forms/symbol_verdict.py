"""What is said of a symbol while it is typed."""

from dataclasses import dataclass
from urllib.parse import quote

from desktop_app.messages import explain

_ADDRESS = "https://undocs.org/"


@dataclass(frozen=True)
class SymbolVerdict:
    """A sentence on the symbol, and another symbol that may be meant; each may be empty."""

    sentence: str = ""
    suggestion: str = ""
    is_fault: bool = False


def verdict_on(text: str) -> SymbolVerdict:
    """What is wrong with a symbol, or what it says."""
    # Read with many small modules, which a form need not wait for: it shows symbols as they are stored.
    from desktop_app.domain.symbol import DocumentSymbol, SymbolError  # noqa: PLC0415

    try:
        DocumentSymbol(text)
    except SymbolError as error:
        return SymbolVerdict(explain(error), str(error.values.get("suggestion", "")), is_fault=True)
    return SymbolVerdict()


def address_of(symbol: str) -> str:
    """Where the United Nations keep the document: the short address, the same for all its languages."""
    return _ADDRESS + quote(symbol, safe="/()")
