"""Runs what the command line asks for and reports errors, each as one clear line."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import cast

from desktop_app.command_line.arguments import COMMANDS, parsed
from desktop_app.errors import ZapiskaError, reason_of
from desktop_app.event_log import Event, record, start_log, stop_log
from desktop_app.messages import explain, message
from desktop_app.paths import user_state

FAILED = 1
BROKEN = 70
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """The exit code: 0 only when all was done; what went wrong is one line on standard error."""
    _write_any_letter()
    code, kind = _done(arguments)
    if arguments and arguments[0] in COMMANDS:
        _log(arguments[0], code, kind)
    return code


def _done(arguments: Sequence[str]) -> tuple[int, str]:
    """The exit code, and what the error was of which it was said, for the log."""
    try:
        asked = parsed(arguments)
        return int(asked.run(asked)), ""
    except ZapiskaError as error:
        _say(message("error", text=explain(error)))
        return FAILED, error.message
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain once more when it flushes at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return FAILED, "BrokenPipeError"
    except OSError as error:
        _say(message("error", text=message("error.system", reason=reason_of(error))))
        return FAILED, type(error).__name__
    except KeyboardInterrupt:
        _say(message("error", text=message("error.interrupted")))
        return INTERRUPTED, "KeyboardInterrupt"
    except Exception as error:  # noqa: BLE001 - the one place: nothing leaves the program as a traceback
        _say(message("error", text=message("error.unexpected", kind=type(error).__name__, reason=str(error))))
        return BROKEN, type(error).__name__


def _log(command: str, code: int, error: str) -> None:
    """One line, after those of what the command did; nothing of its arguments is in it."""
    with suppress(RuntimeError):  # the system knows no home folder
        start_log(user_state())
        record(Event.COMMAND, name=command, code=code, error=error or "-")
        stop_log()


def _write_any_letter() -> None:
    """A terminal that knows no Cyrillic shows escapes for it instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a stream that is closed, or not a file
            cast("io.TextIOWrapper", stream).reconfigure(errors="backslashreplace")


def _say(text: str) -> None:
    sys.stderr.write(" ".join(text.split()) + "\n")
