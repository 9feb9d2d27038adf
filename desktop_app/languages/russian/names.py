"""The six forms of a name as a morphological dictionary proposes them; the editor has the last word."""

from desktop_app.languages.grammar import Case, NameForms
from desktop_app.languages.russian.morphology import Morphology
from desktop_app.languages.russian.name_reader import NameReader, Structure


class NameInflection:
    """Proposes the forms of names; holds the dictionary once loaded."""

    def __init__(self) -> None:
        self._morphology = Morphology()

    def propose(self, name: str) -> NameForms | None:
        """The forms of a name in the nominative, letter case kept, е for ё unless the name itself writes ё.

        Braces, quotations and all that the head noun governs stay as they are. None if no head noun is found.
        """
        structure = NameReader(name, self._morphology).structure()
        if structure is None:
            return None
        forms = {case: _in_case(name, structure, case) for case in Case}
        return NameForms(forms, structure.gender, structure.number, structure.animate)


def _in_case(name: str, structure: Structure, case: Case) -> str:
    if case is Case.NOMINATIVE:
        return name
    writes_yo = "ё" in name.lower()
    pieces: list[str] = []
    end = 0
    for word in structure.words:
        form = word.reading.form(case, animate=word.animate)
        form = form if writes_yo else form.replace("ё", "е")
        pieces += [name[end : word.token.start], _with_letter_case(form, word.token.text)]
        end = word.token.start + len(word.token.text)
    return "".join([*pieces, name[end:]])


def _with_letter_case(form: str, original: str) -> str:
    parts = zip(form.split("-"), original.split("-"), strict=True)
    return "-".join(_part_with_letter_case(part, of) for part, of in parts)


def _part_with_letter_case(form: str, original: str) -> str:
    if len(original) > 1 and original.isupper():
        return form.upper()
    return form.capitalize() if original[0].isupper() else form
