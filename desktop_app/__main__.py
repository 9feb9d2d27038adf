"""``zapiska``: opens the window, or runs a command."""

import sys

from desktop_app.command_line.running import run


def main() -> int:
    """The program; the exit code is 0 only when all that was asked for is done."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
