import pytest

from tests.composition.arabic.stage_words import ARABIC
from tests.composition.stage import Stage


@pytest.fixture
def stage() -> Stage:
    """The same small stage as for Russian, with Arabic names."""
    return Stage(ARABIC)
