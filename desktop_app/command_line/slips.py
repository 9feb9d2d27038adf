"""What ``argparse`` finds wrong in a command line, as a sentence in the language of the interface.

It tells of its errors in English text only; the sentences are those of Python's own source, 3.11 and later.
"""

import re

from desktop_app.errors import ZapiskaError

_KNOWN = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), "usage.required"),
    (re.compile(r"one of the arguments (?P<names>.+) is required"), "usage.one_required"),
    (re.compile(r"unrecognized arguments: (?P<given>.+)"), "usage.unknown"),
    (
        re.compile(
            r"argument (?P<name>.+?): invalid choice: '?(?P<given>.*?)'? \(choose from (?P<choices>.+)\)"
        ),
        "usage.choice",
    ),
    (re.compile(r"argument (?P<name>.+?): expected one argument"), "usage.value_missing"),
    (re.compile(r"argument (?P<name>.+?): ignored explicit argument (?P<given>.+)"), "usage.value_unwanted"),
    (re.compile(r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)"), "usage.not_together"),
    (re.compile(r"ambiguous option: (?P<given>.+) could match (?P<names>.+)"), "usage.ambiguous"),
)


class UsageError(ZapiskaError):
    """A command line that asks for nothing the program knows."""


def usage_error(found: str, usage: str) -> UsageError:
    """``found`` is what argparse says; ``usage`` the form that the command has, which stands after it."""
    for slip, sentence in _KNOWN:
        said = slip.fullmatch(found)
        if said is not None:
            return UsageError(
                sentence, usage=usage, **{name: _plain(text) for name, text in said.groupdict().items()}
            )
    return UsageError("usage.wrong", reason=found, usage=usage)


def _plain(text: str) -> str:
    """Names and choices without the marks of Python's own strings."""
    return text.replace("'", "")
