"""How many symbols a second the command reads and explains."""

import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

REAL = Path(__file__).parents[1] / "domain" / "symbol" / "real_symbols.txt"
SYMBOLS_A_SECOND = 20_000


@pytest.mark.benchmark
def test_symbols_are_explained_fast() -> None:
    dice = random.Random(1)
    real = REAL.read_text(encoding="utf-8").splitlines()
    lines = [
        re.sub(r"\d+", lambda found: str(int(found.group()) + dice.randint(0, 40)), dice.choice(real))
        for _ in range(80_000)
    ]
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "symbol", "--json"],
        input="\n".join(lines).encode(),
        capture_output=True,
        check=True,
    )
    rate = len(lines) / (time.perf_counter() - begun)
    print(f"{rate:,.0f} symbols a second")
    assert done.stdout.count(b"\n") == len(lines)
    assert rate > SYMBOLS_A_SECOND
