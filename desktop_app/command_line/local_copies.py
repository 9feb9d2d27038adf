"""The commands for projects on network drives and in cloud folders."""

# ruff: noqa: PLC0415

import argparse
import sys

from desktop_app.messages import message


def copy_here(asked: argparse.Namespace) -> int:
    """Makes a local copy to work on; its path goes to standard output."""
    from desktop_app.storage.safety.local_copy import make_local_copy

    sys.stdout.write(f"{make_local_copy(asked.project)}\n")
    sys.stdout.flush()
    return 0


def publish(asked: argparse.Namespace) -> int:
    """Puts a local copy in its origin's place, unless that has changed meanwhile."""
    from desktop_app.command_line.backups import telling_of_take_over
    from desktop_app.importing.exchange.twin import exchange_of_file
    from desktop_app.storage.safety.local_copy import publish_back

    with telling_of_take_over():
        restored = publish_back(asked.copy, twin=exchange_of_file, take_over=asked.take_over)
    sys.stderr.write(message("local_copy.published", file=restored.kept_as) + "\n")
    return 0


def warn_of_risk(asked: argparse.Namespace) -> None:
    """Says that a project's place is none to work in."""
    from desktop_app.storage.safety.local_copy import is_at_risk

    if is_at_risk(asked.project):
        text = message("local_copy.advised", file=asked.project)
        sys.stderr.write(message("warning", text=text) + "\n")
