"""Articles and possessives before names, with «de» and «a»: ``del Comité``, ``a la Conferencia``."""

import re

from desktop_app.languages.grammar import Agreement, Count, Gender

# The columns are masculine and feminine, then both in the plural.
_INTRODUCING = {
    "el": ("el", "la", "los", "las"),
    "del": ("del", "de la", "de los", "de las"),
    "al": ("al", "a la", "a los", "a las"),
    "un": ("un", "una", "", ""),
    "su": ("su", "su", "sus", "sus"),
}
FORMS = tuple(_INTRODUCING)
_PREPOSITIONS = {"del": "de ", "al": "a "}
# The article of El Cairo, La Haya and Los Ángeles is part of the name and never contracts.
_WITH_OWN_ARTICLE = re.compile(r"(?:El|La|Los|Las) [A-ZÁÉÍÓÚÑ]")
_ARTICLE = re.compile(r"^(?:el|la|los|las) ")
# Feminine nouns that begin with a stressed a take the masculine article: el acta, del área.
_STRESSED_A = re.compile(r"(?:acta|agua|alma|área|arma|aula|habla)\b", re.IGNORECASE)


def introduced(words: str, form: str, agreement: Agreement) -> str:
    """The words with what the form puts before them; in the plural «un» puts nothing.

    Words that begin with an article in small letters lose it for that of the form; a form that puts nothing,
    and no words, change nothing.
    """
    if form not in _INTRODUCING or not words:
        return words
    if _WITH_OWN_ARTICLE.match(words):
        return f"{_PREPOSITIONS.get(form, '')}{words}"
    noun = _ARTICLE.sub("", words, count=1)
    return f"{_INTRODUCING[form][_column(noun, agreement)]} {noun}".lstrip()


def _column(noun: str, agreement: Agreement) -> int:
    feminine = agreement.gender is Gender.FEMININE
    if agreement.count is not Count.ONE:
        return 3 if feminine else 2
    return 1 if feminine and not _STRESSED_A.match(noun) else 0
