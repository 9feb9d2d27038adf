"""What the program says to a person, in the interface's language.

The sentences are Qt Linguist files (``resources/translations/zapiska_xx.ts``), read here without Qt so that
the command line speaks too. A message is known by its id; English is the source of every translation.
"""

import os
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from desktop_app.errors import ZapiskaError
from desktop_app.paths import RESOURCES

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The interface's languages, in the order of the United Nations."""

LANGUAGE_VARIABLE = "ZAPISKA_LANGUAGE"

Sentences = Mapping[str, tuple[str, ...]]
"""A sentence by its id: one form, or as many as the language has for counts."""


def _english_form(count: int) -> int:
    return 0 if count == 1 else 1


def _russian_form(count: int) -> int:
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2


def _french_form(count: int) -> int:
    return 0 if count < 2 else 1


def _arabic_form(count: int) -> int:
    """None, one, two, 3 to 10, 11 to 99, and whole hundreds with one or two."""
    if count < 3:
        return count
    last = count % 100
    if 3 <= last <= 10:
        return 3
    return 4 if last >= 11 else 5


def _only_form(_count: int) -> int:
    return 0


FORMS_OF_COUNTS: Mapping[str, Callable[[int], int]] = MappingProxyType(
    {
        "ar": _arabic_form,
        "zh": _only_form,
        "en": _english_form,
        "fr": _french_form,
        "ru": _russian_form,
        "es": _english_form,
    }
)
"""Which form of a sentence goes with a count (Qt Linguist's rules for its ``numerusform`` elements)."""


def interface_language() -> str:
    """``ZAPISKA_LANGUAGE`` if it is set, else what the system's locale says; English for all others."""
    for variable in (LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        wanted = os.environ.get(variable, "")
        if wanted:
            return wanted[:2] if wanted[:2] in LANGUAGES else "en"
    return "en"


def speak(language: str) -> None:
    """From now on the program says everything in this language."""
    os.environ[LANGUAGE_VARIABLE] = language


def translation_file(language: str) -> Path:
    """Where the sentences of a language are."""
    return RESOURCES / "translations" / f"zapiska_{language}.ts"


@lru_cache(maxsize=len(LANGUAGES))
def sentences(language: str) -> Sentences:
    """All sentences of one interface language by their ids."""
    return {key: _forms(content) for key, content in _contents(language).items()}


def message(key: str, /, **values: object) -> str:
    """A sentence with its fields filled in; where it depends on a number, by the field ``count``."""
    language = interface_language()
    forms = _forms_of(language, key)
    form = forms[0]
    if len(forms) > 1:
        form = forms[FORMS_OF_COUNTS[language](int(str(values["count"])))]
    text = form.format_map({name: _filled(name, value) for name, value in values.items()})
    if text.startswith(_ISOLATE):
        # Qt would read the whole sentence in the direction of the name that it begins with.
        return (_FROM_RIGHT if language == "ar" else _FROM_LEFT) + text
    return text


def file_name(path: Path | str) -> str:
    """A path, or a part of one, as a sentence or a title shows it.

    What nobody sees in it is made visible, so that it is taken for no other; bytes that are no letters too.
    Where letters written from right to left meet others, it keeps to itself (Unicode Standard Annex 9).
    """
    text = _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", str(path))
    if interface_language() == "ar" or _RIGHT_TO_LEFT.search(text):
        return f"{_ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


def explain(error: ZapiskaError) -> str:
    """What an error says to a person."""
    return message(error.message, **error.values)


# An XML parser needs a tenth of the time until the window's first picture for such a file, and a pattern for
# every message in it a fiftieth. A test reads the files with a parser, and finds the same.
_MESSAGE = '<message id="'
_FORM = re.compile(r"<(?:translation|numerusform)>([^<]*)</")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


@lru_cache(maxsize=len(LANGUAGES))
def _contents(language: str) -> Mapping[str, str]:
    """What stands in the file on each message."""
    text = translation_file(language).read_text(encoding="utf-8")
    return dict(told.split('"', 1) for told in text.split(_MESSAGE)[1:])


@lru_cache(maxsize=4096)
def _forms_of(language: str, key: str) -> tuple[str, ...]:
    return _forms(_contents(language)[key])


def _forms(content: str) -> tuple[str, ...]:
    return tuple(_plain(form) for form in _FORM.findall(content)) or ("",)


def _plain(text: str) -> str:
    for entity, letter in _ENTITIES:
        text = text.replace(entity, letter)
    return text


_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_FROM_LEFT, _FROM_RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"

_FILES = frozenset({"file", "folder", "journal", "copy", "project"})
"""Fields of sentences that name a file."""

_HIDDEN = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _filled(name: str, value: object) -> object:
    if name in _FILES and isinstance(value, Path | str) and value != "":
        return file_name(value)
    return _shown(value)


def _shown(value: object) -> object:
    if isinstance(value, ZapiskaError):
        return explain(value)
    if isinstance(value, list | tuple | set | frozenset):
        return message("list.separator").join(str(_shown(one)) for one in value)
    return value
