"""How the database keeps document symbols."""

from sqlalchemy import Dialect, String, TypeDecorator

from desktop_app.domain.symbol import DocumentSymbol


class SymbolColumn(TypeDecorator[DocumentSymbol]):
    """Stores the symbol as typed."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: DocumentSymbol | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.text

    def process_result_value(self, value: str | None, dialect: Dialect) -> DocumentSymbol | None:  # noqa: ARG002
        return None if value is None else DocumentSymbol(value)
