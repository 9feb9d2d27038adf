"""Tests that need Qt's system libraries are in a folder of their own, which other runs do not even import."""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Passes over the folder unless the run asks for the marker ``screen``."""
    if collection_path.name == "on_screen" and config.option.markexpr != "screen":
        return True
    return None
