"""The language tags of the six official languages, as Word marks text with them."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.export.docx.markup import Element, w


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
        """What every run in the language carries."""
        language = w("lang", **{self.attribute: self.tag})
        return [w("rtl"), language] if self.right_to_left else [language]


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
