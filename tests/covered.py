"""``python -m tests.covered 100 COUNT.json …`` tells what no test runs; exit code 1 if that is too much.

The counts are those of slipcover, of one run of tests or several. What only an impossible value would reach,
the ``case _`` that ends in ``assert_never``, is no part of the program: it is there for the type checker.
"""

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


def main(least: str, *files: str) -> int:
    modules = counted(map(Path, files))
    for name, module in sorted(modules.items()):
        if module.missing:
            told = (f"{one[0]}→{one[1]}" if isinstance(one, tuple) else str(one) for one in module.missing)
            sys.stdout.write(f"{name}: {', '.join(told)}\n")
    ran = sum(len(module.all & module.ran) for module in modules.values())
    whole = sum(len(module.all) for module in modules.values())
    sys.stdout.write(f"{ran:,} of {whole:,} lines and branches ran: {ran / whole:.2%}\n")
    return int(ran * 100 < whole * float(least))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
