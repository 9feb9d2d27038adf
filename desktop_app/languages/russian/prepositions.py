"""Prepositions that gain a vowel or a consonant before some words: в, к, о and с."""

import re

_CONSONANT = "[бвгджзйклмнпрстфхцчшщьъ]"

# Each pattern is matched from the beginning of the following word, in small letters.
_WITH_VOWEL = {
    "в": (
        f"[вф]{_CONSONANT}",
        r"льв|льд|льна\b|лж(и|ей)\b|лбу\b|рту\b|рв[уе]\b|ржи\b|мгл|мно[гж]|мне(\b|н)|мраке\b",
        r"двор(?!ян)|сне\b|тьм|зло\b|имя\b|благо\b|избежание\b|исполнение\b|2-",
    ),
    "с": (
        f"[сзшж]{_CONSONANT}|щ",
        r"вс|вт|вз(?!аим)|вчера|вкус|врем(я|ени|енем|ен)\b|двор(?!ян)|дн[ая]\b",
        r"мн(ой|ою)\b|многи|льв|льд|лб[ау]\b|лжи\b|рт[ао]м?\b|рва\b|2-|1\d\d\b",
    ),
    "к": (
        r"вс(ем|ему|ей)\b|вс(як|еобщ)|втор|врем(ени|енам)\b|двор(?!ян)|дн(ю|ям)\b",
        r"мне\b|многи|льв|сну\b|рту\b|лбу\b|лжи\b|злу\b|2-",
    ),
}
_OBO = re.compile(r"(мне|вс(ем|ём|ех|ей|ю|е|ё)|что(-\w+)?)\b")
_OB = re.compile(r"[аиоуэaeio]|11?\b(?!,|\s\d)|11\s\d")
_WITH_VOWEL_PATTERNS = {
    preposition: re.compile("|".join(patterns)) for preposition, patterns in _WITH_VOWEL.items()
}
_OPENING = re.compile(r"^[\W_]+")
_AT_END = re.compile(r"(?:^|(?<=[\s(«]))(\w{1,3}) $")
# Two consonants in capitals are read letter by letter, or it makes no difference for the preposition.
_SPELLED_OUT = re.compile(r"(?!СМИ\b|СПИД\b)[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]{2}[А-ЯЁ]*\b")
_NAMED_WITH_A_VOWEL = re.compile(r"[ЛМНРС](?!ША\b)")


def before(words: str, following: str) -> str:
    """Fixed words with the preposition at their end as the word after it asks for: ``в `` becomes ``во ``."""
    match = _AT_END.search(words)
    if match is None:
        return words
    return f"{words[: match.start()]}{euphonic(match.group(1), following)} "


def euphonic(preposition: str, following: str) -> str:
    """The preposition as it is said before these words: ``во Вьетнаме``, ``со статьей``, ``об Уставе``.

    Takes the short form (в, к, о, с; a capital stays a capital) and the words after it, with or without
    opening quotation marks. Any other preposition comes back as it is, a long form such as «во» too.
    """
    words = _OPENING.sub("", following)
    short = preposition.lower()
    if short == "о":
        ending = _ending_of_o(words)
    elif short in _WITH_VOWEL_PATTERNS and not _SPELLED_OUT.match(words):
        ending = "о" if _WITH_VOWEL_PATTERNS[short].match(words.lower()) else ""
    else:
        ending = ""
    return preposition + ending


def _ending_of_o(words: str) -> str:
    if _SPELLED_OUT.match(words):
        return "б" if _NAMED_WITH_A_VOWEL.match(words) else ""
    if _OBO.match(words.lower()):
        return "бо"
    return "б" if _OB.match(words.lower()) else ""
