"""Articles, possessives, prepositions that merge, and elision."""

import pytest

from desktop_app.languages.french.determiners import FORMS, introduced
from desktop_app.languages.french.elision import before, elides
from desktop_app.languages.grammar import Agreement, Count, Gender

# In the order: le, du, au, un, son, leur, de, a.
TABLE = """
m Groupe · le Groupe · du Groupe · au Groupe · un Groupe · son Groupe · leur Groupe · de Groupe · à Groupe
f Commission · la Commission · de la Commission · à la Commission · une Commission · sa Commission
  · leur Commission · de Commission · à Commission
m Office · l’Office · de l’Office · à l’Office · un Office · son Office · leur Office · d’Office · à Office
f Assemblée · l’Assemblée · de l’Assemblée · à l’Assemblée · une Assemblée · son Assemblée · leur Assemblée
  · d’Assemblée · à Assemblée
m Haut-Commissariat · le Haut-Commissariat · du Haut-Commissariat · au Haut-Commissariat
  · un Haut-Commissariat · son Haut-Commissariat · leur Haut-Commissariat · de Haut-Commissariat
  · à Haut-Commissariat
f onzième · la onzième · de la onzième · à la onzième · une onzième · sa onzième · leur onzième · de onzième
  · à onzième
mpl Comités · les Comités · des Comités · aux Comités · des Comités · ses Comités · leurs Comités · de Comités
  · à Comités
fpl Équipes · les Équipes · des Équipes · aux Équipes · des Équipes · ses Équipes · leurs Équipes · d’Équipes
  · à Équipes
m Le Caire · Le Caire · du Caire · au Caire · Le Caire · Le Caire · Le Caire · du Caire · au Caire
f La Haye · La Haye · de La Haye · à La Haye · La Haye · La Haye · La Haye · de La Haye · à La Haye
f L’Aquila · L’Aquila · de L’Aquila · à L’Aquila · L’Aquila · L’Aquila · L’Aquila · de L’Aquila · à L’Aquila
fpl Les Cayes · Les Cayes · des Cayes · aux Cayes · Les Cayes · Les Cayes · Les Cayes · des Cayes · aux Cayes
f Lettonie · la Lettonie · de la Lettonie · à la Lettonie · une Lettonie · sa Lettonie · leur Lettonie
  · de Lettonie · à Lettonie
"""


@pytest.mark.parametrize("line", TABLE.replace("\n  ·", " ·").strip().splitlines())
def test_words_in_every_form(line: str) -> None:
    given, *told = line.split(" · ")
    label, words = given.split(" ", 1)
    agreement = Agreement(Gender(label[0]), Count.MANY if label.endswith("pl") else Count.ONE)
    assert [introduced(words, form, agreement) for form in FORMS] == told


def test_words_of_unknown_gender_are_masculine() -> None:
    assert introduced("Groupe", "du", Agreement()) == "du Groupe"


def test_bare_words_and_empty_ones_stay() -> None:
    assert introduced("Groupe", "bare", Agreement()) == "Groupe"
    assert introduced("", "le", Agreement()) == ""


ELIDED = """
Office assemblée État équipe Île œuvre union article homme Homme héroïne histoire habitant hôpital hôtel
huissier huître humanité hallucination Haïti Helsinki Yser ONU ONUDC UNESCO (Office
"""
NOT_ELIDED = """
Groupe Vienne onze onzième oui ouistiti huit huitième Haut-Commissariat haute hasard héros hiérarchie Hongrie
Honduras Hambourg Hanoï Harare halte huis hub Yémen yacht HCR FAO 11e « [lieu]
"""


@pytest.mark.parametrize("word", ELIDED.split())
def test_elided(word: str) -> None:
    assert elides(word)


@pytest.mark.parametrize("word", NOT_ELIDED.split())
def test_not_elided(word: str) -> None:
    assert not elides(word)


@pytest.mark.parametrize(
    ("words", "following", "told"),
    [
        ("de ", "Addis-Abeba", "d’"),
        ("La réunion de ", "Oslo", "La réunion d’"),
        ("De ", "Oslo", "D’"),
        ("de ", "Vienne", "de "),
        ("de ", "onze membres", "de "),
        ("décidé que ", "un groupe", "décidé qu’"),
        ("lorsque ", "un groupe", "lorsqu’"),
        ("le ", "Office", "l’"),
        ("que la ", "Assemblée", "que l’"),
        ("de ", "« Office »", "de "),
        ("mode ", "Office", "mode "),
        ("à ", "Oslo", "à "),
        ("de", "Oslo", "de"),
    ],
)
def test_fixed_words_before_a_placeholder(words: str, following: str, told: str) -> None:
    assert before(words, following) == told
