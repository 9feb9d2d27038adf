"""The languages the program can write in, each loaded when it is first asked for."""

from desktop_app.errors import ZapiskaError
from desktop_app.languages.grammar import Language


class UnknownLanguage(ZapiskaError):
    """The program cannot write in the language asked for."""


def language(code: str) -> Language:
    """The language of an ISO 639-1 code in small letters: ``ru``.

    Raises UnknownLanguage for any other code. Each call gives a new object; keep it, since what a language
    loads lazily it loads once for each object.
    """
    if code == "ru":
        from desktop_app.languages.russian.language import Russian  # noqa: PLC0415 - one language costs one

        return Russian()
    raise UnknownLanguage("language.unknown", code=code)
