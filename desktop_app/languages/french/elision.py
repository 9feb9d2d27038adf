"""Which French words a short word before them loses its vowel for: l’Office, but le Haut-Commissariat."""

import re

APOSTROPHE = "’"

_OPENING = re.compile(r"^[\W_]+")
_VOWEL = re.compile(r"[aàâäeéèêëiîïoôöuùûüœæ]|y(?![aeiouéèêœ])")
# Words that begin with a vowel and are said as if they did not.
_NOT_ELIDED = re.compile(r"onz|oui\b|ouistiti|ouolof|uhlan|ulul")
# What words with an aspirated h begin with; any other h is mute.
_ASPIRATED_STEMS = (
    "hâbl hach haie hain haï hâl halag halet hamac hambourg hameau hampe hanch hand hang hann hanoï hanov "
    "hant happ harang harar haras hard harc harè hargn haric harna harnach harp harvard hasard hât hauss "
    "haut havre haye hayon henn hérau hériss herni héron héros herse hesse hêtre heurt hibou hideu hiérarch "
    "hip- hiss hobb hoch hockey hold holland homard hondur hong hont hoqu hord hors hott houbl houil houl "
    "houss houston hublot huch huée huer hugu huit hurl hussard hutt"
)
_ASPIRATED_WORDS = "halls? halles? halos? haltes? ho hits? hubs? huis huns?"
_ASPIRATED = re.compile(
    "|".join([*_ASPIRATED_STEMS.split(), *(rf"{word}\b" for word in _ASPIRATED_WORDS.split())])
)
# Haïti, alone among the words with haï-, is elided in documents: d’Haïti.
_HAITI = "haïti"
_LETTERS = re.compile(r"[A-Z]{2,}\b")
_SHORT_WORD = re.compile(r"(?:^|(?<=[\s(«’]))((?:lors|puis|quoi|jus)?que|de|le|la|ne|se) $", re.IGNORECASE)


def elides(following: str) -> bool:
    """Whether words, with or without opening marks, are said with a vowel first: Office, homme, Yser.

    Not so onze, oui, Yémen, numbers in figures, what has an aspirated h, nor the letters of HCR.
    """
    if following[:1] == "«":
        return False
    words = _OPENING.sub("", following)
    small = words.lower()
    if small.startswith("h"):
        return small.startswith(_HAITI) or not (_LETTERS.match(words) or _ASPIRATED.match(small))
    return _VOWEL.match(small) is not None and _NOT_ELIDED.match(small) is None


def before(words: str, following: str) -> str:
    """Fixed words as the word after them asks for: ``de `` becomes ``d’`` before ``Addis-Abeba``."""
    match = _SHORT_WORD.search(words)
    if match is None or not elides(following):
        return words
    return f"{words[:-2]}{APOSTROPHE}"
