"""Articles, possessives and the prepositions that merge with articles: du, des, au, aux, de l’Office."""

import re
from dataclasses import dataclass

from desktop_app.languages.french.elision import elides
from desktop_app.languages.grammar import Agreement, Count, Gender

LE, DU, AU, UN, SON, LEUR, DE, A = "le", "du", "au", "un", "son", "leur", "de", "a"
FORMS = (LE, DU, AU, UN, SON, LEUR, DE, A)
POSSESSIVE = frozenset({SON, LEUR})
GENDERLESS = frozenset({DE, A})


@dataclass(frozen=True)
class _Determiner:
    """What stands before a noun: by gender, before a vowel, in the plural if that is told apart."""

    masculine: str
    feminine: str
    masculine_before_vowel: str
    feminine_before_vowel: str
    plural: str

    def before(self, words: str, agreement: Agreement) -> str:
        if self.plural and agreement.count is not Count.ONE:
            return self.plural
        feminine = agreement.gender is Gender.FEMININE
        if elides(words):
            return self.feminine_before_vowel if feminine else self.masculine_before_vowel
        return self.feminine if feminine else self.masculine


_DETERMINERS = {
    LE: _Determiner("le ", "la ", "l’", "l’", "les "),
    DU: _Determiner("du ", "de la ", "de l’", "de l’", "des "),
    AU: _Determiner("au ", "à la ", "à l’", "à l’", "aux "),
    UN: _Determiner("un ", "une ", "un ", "une ", "des "),
    SON: _Determiner("son ", "sa ", "son ", "son ", "ses "),
    LEUR: _Determiner("leur ", "leur ", "leur ", "leur ", "leurs "),
    DE: _Determiner("de ", "de ", "d’", "d’", ""),
    A: _Determiner("à ", "à ", "à ", "à ", ""),
}

# A name that begins with its own article: Le Caire, La Haye, L’Aquila, Les Cayes.
_OWN_ARTICLE = re.compile(r"(?P<merges>les? )|(?:la |l’)", re.IGNORECASE)
_OF = {"le ": "du ", "les ": "des "}
_TO = {"le ": "au ", "les ": "aux "}


def introduced(words: str, form: str, agreement: Agreement) -> str:
    """Words with what the form puts before them: ``du Groupe de travail``, ``à l’Office``, ``sa neuvième``.

    A name that has an article of its own keeps it, or merges it with the preposition: ``au Caire``,
    ``du Caire``, ``à La Haye``. Words in any other form, and empty ones, stay as they are.
    """
    determiner = _DETERMINERS.get(form)
    if determiner is None or not words:
        return words
    article = _OWN_ARTICLE.match(words)
    if article is None:
        return f"{determiner.before(words, agreement)}{words}"
    if form in {DU, DE}:
        return _merged(words, article, _OF, "de ")
    return _merged(words, article, _TO, "à ") if form in {AU, A} else words


def _merged(words: str, article: re.Match[str], merging: dict[str, str], preposition: str) -> str:
    if article["merges"] is None:
        return f"{preposition}{words}"
    return f"{merging[article['merges'].lower()]}{words[article.end() :]}"
