"""Runs what the command line asks for and reports errors, each as one clear line."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import cast

from desktop_app.command_line.arguments import parsed
from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain, message

FAILED = 1
BROKEN = 70
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """The exit code: 0 only when all was done; what went wrong is one line on standard error."""
    _write_any_letter()
    try:
        asked = parsed(arguments)
        return int(asked.run(asked))
    except ZapiskaError as error:
        _say(message("error", text=explain(error)))
        return FAILED
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain once more when it flushes at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return FAILED
    except OSError as error:
        _say(message("error", text=message("error.system", reason=error.strerror or str(error))))
        return FAILED
    except KeyboardInterrupt:
        _say(message("error", text=message("error.interrupted")))
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the one place: nothing leaves the program as a traceback
        _say(message("error", text=message("error.unexpected", kind=type(error).__name__, reason=str(error))))
        return BROKEN


def _write_any_letter() -> None:
    """A terminal that knows no Cyrillic shows escapes for it instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a stream that is closed, or not a file
            cast("io.TextIOWrapper", stream).reconfigure(errors="backslashreplace")


def _say(text: str) -> None:
    sys.stderr.write(" ".join(text.split()) + "\n")
