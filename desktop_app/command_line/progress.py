"""A line on standard error for anything that takes longer than a second."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.messages import message

PATIENCE = 1.0
"""Seconds without a word."""


@contextmanager
def progress(doing: str, patience: float = PATIENCE) -> Iterator[None]:
    """Says what is going on, and for how long, once ``patience`` seconds have gone by."""
    done = threading.Event()
    began = time.monotonic()

    def tell() -> None:
        told = False
        while not done.wait(patience):
            seconds = round(time.monotonic() - began)
            line = message("progress", doing=doing, seconds=seconds)
            if sys.stderr.isatty():
                sys.stderr.write(f"\r{line}")
            elif not told:
                sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
            told = True
        if told and sys.stderr.isatty():
            sys.stderr.write("\n")

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
