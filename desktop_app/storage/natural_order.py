"""The order in which people look for numbers and symbols."""

import re
from functools import lru_cache


@lru_cache(maxsize=4096)
def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts WG.4/2019/6 before WG.10/2019/1."""
    parts = re.findall(r"\d+|\D+", text)
    return tuple((int(part), "") if part.isdecimal() else (0, part.casefold()) for part in parts)
