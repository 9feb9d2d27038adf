"""The sample, and a small stage on which any situation can be set up; both without a database."""

import pytest

from tests.composition.projects import SAMPLE, Project, blocks_as_text
from tests.composition.stage import Stage


@pytest.fixture
def sample() -> Project:
    """The seed's records, free to be changed."""
    return Project().add(SAMPLE)


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def unchanged() -> list[str]:
    """The blocks of the sample's note, as they are before anything is changed."""
    return blocks_as_text(Project().add(SAMPLE).compose())
