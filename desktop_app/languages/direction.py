"""Which way a language is written."""

_RIGHT_TO_LEFT = frozenset({"ar"})


def is_right_to_left(code: str) -> bool:
    """Whether the lines of a language begin at the right."""
    return code in _RIGHT_TO_LEFT
