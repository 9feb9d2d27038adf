"""Runs a piece of the program in a process of its own that may take only so much memory."""

import subprocess
import sys
from pathlib import Path

import desktop_app

_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
sys.argv = sys.argv[:1] + sys.argv[2:]
{act}
told = dict(line.split(":") for line in open("/proc/self/status"))
print(int(told["VmHWM"].split()[0]) // 1024)
"""


def told_within(megabytes: int, act: str, *arguments: object) -> list[str]:
    """What the piece prints, last of all how many megabytes it took; fails if it needs more than it may."""
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED.format(act=act), str(megabytes * 2**20), *map(str, arguments)],
        cwd=Path(desktop_app.__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()
