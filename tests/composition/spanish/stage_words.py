"""What the records on the stage are called in Spanish."""

from tests.composition.stage import Fields, StageWords, plain


def name(value: str, gender: str, number: str = "sg") -> Fields:
    return plain(value, "es", gender=gender, number=number)


def title(value: str) -> Fields:
    return plain(value, "es")


SPANISH = StageWords(
    language="es",
    places={
        "vienna": name("Viena", "f"),
        "geneva": name("Ginebra", "f"),
        "cairo": name("El Cairo", "m"),
    },
    treaty=name("Convención contra el Soborno", "f"),
    treaty_short=name("Convención", "f"),
    organ=name("Conferencia de las Partes en {instrument=cab:el:full}", "f"),
    organ_common=name("Conferencia de las Partes", "f"),
    organ_short=name("Conferencia", "f"),
    group=name("Grupo de Trabajo sobre Activos", "m"),
    new_group=name("grupo de trabajo de composición abierta", "m"),
    agenda_item=title("Asistencia técnica"),
    submitted="se present",
)
COMMITTEE = name("Comité de Aplicación", "m")
COMMISSION = name("Comisión de Aplicación", "f")
NETWORKS = name("Redes Regionales", "f", "pl")
FORUMS = name("Foros Regionales", "m", "pl")
AID = name("Grupo de Trabajo sobre Asistencia Técnica", "m")
