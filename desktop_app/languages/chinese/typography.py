"""No-break spaces of a Chinese document, which has no spaces but those of figures and of foreign words."""

from desktop_app.languages.no_break_spaces import KeptTogether

_KEPT = KeptTogether((), ((r"\d{3}(?!\d)", r"(?:^|\D)\d{1,3}"),))


def with_no_break_spaces(text: str) -> str:
    """The text with its no-break spaces: same length, nothing but ordinary spaces changed, idempotent.

    Kept together: thousands, the words of a document symbol.
    """
    return _KEPT(text)
