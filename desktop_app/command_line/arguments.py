"""What the command line may hold."""

import argparse
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from desktop_app.command_line import backups, checks, commands, local_copies, verifying
from desktop_app.command_line.slips import usage_error
from desktop_app.messages import message

FORMATS = ("docx", "text", "html", "json", "note-json")


class _Parser(argparse.ArgumentParser):
    """Reports its errors as the rest of the program does."""

    def error(self, message: str) -> NoReturn:
        raise usage_error(message, self.format_usage().strip())


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the function that does what they ask for as ``run``."""
    if arguments and arguments[0] in COMMANDS:
        return _command_parser().parse_args(arguments)
    return _window_parser().parse_args(arguments)


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="zapiska",
        description=message("usage.program"),
        epilog=message("usage.commands", commands=", ".join(COMMANDS)),
    )
    parser.add_argument(
        "project", nargs="?", type=Path, metavar="PROJECT", help=message("usage.window_project")
    )
    parser.add_argument("--sample", action="store_true", help=message("usage.window_sample"))
    parser.add_argument("--version", action="version", version=f"zapiska {metadata.version('zapiska')}")
    parser.set_defaults(run=commands.open_the_window)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="zapiska", description=message("usage.program"))
    subparsers = parser.add_subparsers(required=True, parser_class=_Parser)
    for name, describe in COMMANDS.items():
        subparser = subparsers.add_parser(
            name, help=message(f"usage.{name}"), description=message(f"usage.{name}")
        )
        describe(subparser)
    return parser


def _export(parser: argparse.ArgumentParser) -> None:
    _project_or_sample(parser)
    parser.add_argument("--language", default="ru", metavar="xx", help=message("usage.language"))
    parser.add_argument("--format", choices=FORMATS, default="docx", help=message("usage.format"))
    parser.add_argument("--note", metavar="KEY", help=message("usage.note"))
    parser.add_argument("--typed-numbers", action="store_true", help=message("usage.typed_numbers"))
    parser.add_argument("--draft", action="store_true", help=message("usage.draft"))
    parser.add_argument("--holes", action="store_true", help=message("usage.holes"))
    parser.add_argument("--emblem", type=Path, metavar="PNG", help=message("usage.emblem"))
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help=message("usage.output"))
    parser.set_defaults(run=commands.export)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.json", help=message("usage.import_file"))
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.import_project"))
    parser.set_defaults(run=commands.import_file)


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.new_project"))
    parser.set_defaults(run=commands.new)


def _info(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.set_defaults(run=commands.info)


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.set_defaults(run=backups.back_up)


def _backups(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.set_defaults(run=backups.list_backups)


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.add_argument("backup", metavar="BACKUP", help=message("usage.restore_backup"))
    parser.add_argument("--take-over", action="store_true", help=message("usage.take_over"))
    parser.set_defaults(run=backups.restore_backup)


def _copy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.set_defaults(run=local_copies.copy_here)


def _publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("copy", type=Path, metavar="COPY", help=message("usage.publish_copy"))
    parser.add_argument("--take-over", action="store_true", help=message("usage.take_over"))
    parser.set_defaults(run=local_copies.publish)


def _salvage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.salvage_project"))
    parser.add_argument("new", type=Path, metavar="NEW", help=message("usage.salvage_new"))
    parser.set_defaults(run=verifying.save_what_can_be_read)


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=message("usage.project"))
    parser.add_argument("--json", action="store_true", help=message("usage.verify_json"))
    parser.set_defaults(run=verifying.verify)


def _check(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "checked", nargs="?", type=Path, metavar="PROJECT|FILE", help=message("usage.check_file")
    )
    source.add_argument("--sample", action="store_true", help=message("usage.sample"))
    parser.add_argument("--language", default="ru", metavar="xx", help=message("usage.check_language"))
    parser.add_argument("--project", type=Path, metavar="PROJECT", help=message("usage.check_project"))
    parser.add_argument("--note", metavar="KEY", help=message("usage.note"))
    parser.add_argument("--ignored", action="store_true", help=message("usage.check_ignored"))
    parser.add_argument("--json", action="store_true", help=message("usage.check_json"))
    parser.set_defaults(run=checks.check)


def _symbol(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("symbols", nargs="*", metavar="SYMBOL", help=message("usage.symbols"))
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--json", action="store_true", help=message("usage.symbol_json"))
    way.add_argument("--text", action="store_true", help=message("usage.symbol_text"))
    way.add_argument("--series", action="store_true", help=message("usage.symbol_series"))
    parser.set_defaults(run=commands.symbol)


def _project_or_sample(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("project", nargs="?", type=Path, metavar="PROJECT", help=message("usage.project"))
    source.add_argument("--sample", action="store_true", help=message("usage.sample"))


COMMANDS = {
    "export": _export,
    "import": _import,
    "new": _new,
    "info": _info,
    "symbol": _symbol,
    "check": _check,
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "verify": _verify,
    "salvage": _salvage,
    "copy": _copy,
    "publish": _publish,
}
"""The commands by name, each with what describes its arguments."""
