"""What the records on the stage are called in French."""

from tests.composition.stage import Fields, StageWords, plain


def name(value: str, gender: str, number: str = "sg") -> Fields:
    return plain(value, "fr", gender=gender, number=number)


ASSETS = "Groupe de travail sur les avoirs"
AID = "Groupe de travail sur l’assistance technique"
COMMITTEE = "Comité d’application"
COMMISSION = "Commission d’experts"
OFFICE = "Office de suivi"
HIGH_COMMISSION = "Haut-Commissariat"
NETWORKS = "Réseaux régionaux"
UNITS = "Unités régionales"

FRENCH = StageWords(
    language="fr",
    places={
        "vienna": name("Vienne", "f"),
        "geneva": name("Genève", "f"),
        "frankfurt": name("Francfort", "m"),
        # Of a city nothing but its name has to be known.
        "addis": plain("Addis-Abeba", "fr"),
        "cairo": plain("Le Caire", "fr"),
        "hague": plain("La Haye", "fr"),
    },
    treaty=name("Convention contre la corruption", "f"),
    treaty_short=name("Convention", "f"),
    organ=name("Conférence des Parties {instrument=cab:au:full}", "f"),
    organ_common=name("Conférence des Parties", "f"),
    organ_short=name("Conférence", "f"),
    group=name(ASSETS, "m"),
    new_group=name("groupe de travail à composition non limitée", "m"),
    agenda_item=plain("Assistance technique", "fr"),
    submitted="présenté",
)
