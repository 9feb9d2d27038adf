"""The stage with English words."""

import pytest

from tests.composition.english.stage_words import ENGLISH
from tests.composition.stage import Stage


@pytest.fixture
def stage() -> Stage:
    return Stage(ENGLISH)
