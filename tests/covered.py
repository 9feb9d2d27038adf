"""``python -m tests.covered LEAST FOLDER OTHER COUNT.json …`` tells what no test runs; fails if that is much.

All modules below the folder are to be counted but those below the other, which may be empty: one that no run
has loaded stands in no count, and is named whole.
The counts are those of slipcover, of one run of tests or several. What only an impossible value would reach,
the ``case _`` that ends in ``assert_never``, is no part of the program: it is there for the type checker.
"""

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Branch = tuple[int, int]


@dataclass
class Counted:
    """Lines and branches of one module, those that ran and all."""

    ran: set[int | Branch]
    all: set[int | Branch]

    @property
    def missing(self) -> list[int | Branch]:
        return sorted(self.all - self.ran, key=lambda one: one if isinstance(one, tuple) else (one, 0))


def counted(files: Iterable[Path]) -> dict[str, Counted]:
    """What the runs told, by module: what ran in one of them ran."""
    modules: dict[str, Counted] = {}
    for file in files:
        for name, told in json.loads(file.read_bytes())["files"].items():
            module = modules.setdefault(name, Counted(set(), set()))
            ran = {*told["executed_lines"], *map(tuple, told["executed_branches"])}
            module.ran |= ran
            module.all |= {*ran, *told["missing_lines"], *map(tuple, told["missing_branches"])}
    for name, module in modules.items():
        module.all -= set(unreachable(Path(name).read_text(encoding="utf-8").splitlines(), module.all))
    return modules


def unreachable(lines: list[str], counted: Iterable[int | Branch]) -> Iterator[int | Branch]:
    """What leads to ``assert_never`` and nowhere else."""
    ends = {number for number, line in enumerate(lines, 1) if line.strip().startswith("assert_never(")}
    for one in counted:
        if isinstance(one, tuple):
            if one[1] in ends:
                yield one
        elif one in ends or (one + 1 in ends and lines[one - 1].strip().startswith("case _:")):
            yield one


def never_loaded(folder: Path, other: str, loaded: Iterable[str]) -> Iterator[str]:
    """The modules of a folder, but not of the other, that say more than what they are about."""
    for path in sorted(folder.rglob("*.py")):
        is_asked = not other or not path.is_relative_to(other)
        if is_asked and str(path) not in loaded and len(ast.parse(path.read_bytes()).body) > 1:
            yield str(path)


def main(least: str, folder: str, other: str, *files: str) -> int:
    modules = counted(map(Path, files))
    unknown = list(never_loaded(Path(folder), other, modules))
    for name in unknown:
        sys.stdout.write(f"{name}: no test has loaded it\n")
    for name, module in sorted(modules.items()):
        if module.missing:
            told = (f"{one[0]}→{one[1]}" if isinstance(one, tuple) else str(one) for one in module.missing)
            sys.stdout.write(f"{name}: {', '.join(told)}\n")
    ran = sum(len(module.all & module.ran) for module in modules.values())
    whole = sum(len(module.all) for module in modules.values())
    sys.stdout.write(f"{ran:,} of {whole:,} lines and branches ran: {ran / whole:.2%}\n")
    return int(bool(unknown) or ran * 100 < whole * float(least))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
