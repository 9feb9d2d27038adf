import pytest

from tests.composition.spanish.stage_words import SPANISH
from tests.composition.stage import Stage


@pytest.fixture
def stage() -> Stage:
    """The stage in Spanish."""
    return Stage(SPANISH)
