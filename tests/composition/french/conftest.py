import pytest

from tests.composition.french.stage_words import FRENCH
from tests.composition.stage import Stage


@pytest.fixture
def stage() -> Stage:
    return Stage(FRENCH)
