"""Document symbols in the note; a visible hole where one is not known, for symbols are never made up."""

from desktop_app.composition.draft import Draft
from desktop_app.composition.note import DoubtKind, Placeholder, Source, SymbolWords
from desktop_app.domain.documents import Document


def symbol_words(draft: Draft, document: Document | None, absent: Source) -> SymbolWords | Placeholder:
    """The symbol of a document; ``absent`` is the field to fill in where there is no document yet."""
    source = Source("document", document.key, "symbol") if document is not None else absent
    if document is None or document.symbol is None:
        draft.doubt(DoubtKind.SYMBOL_MISSING, source, blocking=True)
        return draft.placeholder("symbol", source)
    if not document.verified:
        draft.doubt(DoubtKind.RECORD_UNVERIFIED, source, str(document.symbol))
    return SymbolWords(str(document.symbol), (source,))
