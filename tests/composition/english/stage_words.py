"""What the records on the stage are called in English."""

from tests.composition.stage import Fields, StageWords, plain


def called(name: str) -> Fields:
    """A verified name."""
    return plain(name, "en")


def several(name: str) -> Fields:
    """A verified name in the plural."""
    return plain(name, "en", number="pl")


ENGLISH = StageWords(
    language="en",
    places={"vienna": called("Vienna"), "geneva": called("Geneva"), "frankfurt": called("The Hague")},
    treaty=called("United Nations Convention against Bribery"),
    treaty_short=called("Convention"),
    organ=called("Conference of the Parties to {instrument=cab:the:full}"),
    organ_common=called("Conference of the Parties"),
    organ_short=called("Conference"),
    group=called("Working Group on Assets"),
    new_group=called("open-ended working group"),
    agenda_item=called("Technical assistance"),
    submitted="submitted",
)
FULL = "the Conference of the Parties to the United Nations Convention against Bribery"
