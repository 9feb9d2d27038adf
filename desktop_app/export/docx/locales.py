"""The language tags of the six official languages, as Word marks text with them."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.export.docx.markup import Element, w

_LATIN = "en-US"


@dataclass(frozen=True)
class Locale:
    """A language as Word knows it: its tag, the attribute of ``w:lang`` for it, and its English name."""

    tag: str
    attribute: Literal["val", "eastAsia", "bidi"]
    english_name: str

    @property
    def right_to_left(self) -> bool:
        return self.attribute == "bidi"

    def run_marks(self) -> list[Element]:
        """What every run in the language carries: its tag, and which of the typefaces its letters take.

        The hint gives Chinese its own quotation marks, which Latin scripts share.
        """
        if self.right_to_left:
            return [w("rtl"), self._language()]
        if self.attribute == "eastAsia":
            return [w("rFonts", hint="eastAsia"), self._language()]
        return [self._language()]

    def number_marks(self) -> list[Element]:
        """What a run of numbers or Latin letters inside the language carries: Word runs it left to right."""
        return [self._language()]

    def _language(self) -> Element:
        tags = {"val": _LATIN, self.attribute: self.tag}
        return w("lang", **tags)


ENGLISH = Locale("en-US", "val", "English")
LOCALES = {
    "ru": Locale("ru-RU", "val", "Russian"),
    "en": ENGLISH,
    "fr": Locale("fr-FR", "val", "French"),
    "es": Locale("es-ES", "val", "Spanish"),
    "zh": Locale("zh-CN", "eastAsia", "Chinese"),
    "ar": Locale("ar-SA", "bidi", "Arabic"),
}

_ENGLISH_MASTHEAD = frozenset({"ru", "zh", "ar"})


def masthead_locale(language: str) -> Locale:
    """The language of the lines on distribution, date and original: English in ru, zh and ar."""
    return ENGLISH if language in _ENGLISH_MASTHEAD else LOCALES[language]


def default_tags(locale: Locale) -> dict[str, str]:
    """The languages of a document's Latin, East Asian and complex scripts: its own, and the usual others."""
    return {"val": _LATIN, "eastAsia": "zh-CN", "bidi": "ar-SA", locale.attribute: locale.tag}
