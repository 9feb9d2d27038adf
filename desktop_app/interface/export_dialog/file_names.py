"""Names of the files a note is written to: the symbol with what no file system refuses."""

import re
import unicodedata

ENDINGS = {"docx": ".docx", "html": ".html", "text": ".txt", "json": ".json"}
"""The ending of each format's files, in the order the formats are offered."""

_REFUSED = frozenset('<>:"/\\|?*')
"""Refused in names by Windows (Microsoft, "Naming Files, Paths, and Namespaces"), the stroke everywhere."""

_REFUSED_KINDS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)
"""Names of devices on Windows, with any ending; same source."""

_LONGEST = 200
"""In bytes: names end at 255, and ``-ru.docx`` and the like must still fit."""


def safe_stem(text: str) -> str:
    """The text as the beginning of a file name: ``CTOC/COP/2020/4`` is ``CTOC_COP_2020_4``.

    Refused characters become low lines, spaces of every kind plain ones; spaces and full stops at the ends
    go; a device's name gets a low line before it; what is too long is cut. Empty if nothing is left.
    """
    text = unicodedata.normalize("NFC", text)
    text = " ".join("".join(map(_allowed, text)).split())
    stem = _cut(text.strip(" .")).rstrip(" .")
    if _RESERVED.fullmatch(stem.split(".", 1)[0].rstrip()):
        stem = f"_{stem}"
    return stem


def file_name(stem: str, language: str, kind: str) -> str:
    """The whole name: ``CTOC_COP_2020_4-ru.docx``."""
    return f"{stem}-{language}{ENDINGS[kind]}"


def _allowed(character: str) -> str:
    if character.isspace():
        return " "
    refused = character in _REFUSED or unicodedata.category(character) in _REFUSED_KINDS
    return "_" if refused else character


def _cut(text: str) -> str:
    return text.encode()[:_LONGEST].decode(errors="ignore")
