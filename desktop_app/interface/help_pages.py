"""The pages of ``resources/help``."""

from pathlib import Path
from typing import NamedTuple

from desktop_app.messages import LANGUAGES, interface_language
from desktop_app.paths import RESOURCES

FOLDER = RESOURCES / "help"


class HelpPage(NamedTuple):
    """A page of text in Markdown; its first heading is its title. It is read when it is shown."""

    title: str
    path: Path

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")


def help_pages(folder: Path = FOLDER) -> tuple[HelpPage, ...]:
    """The pages for the interface's language: ``format.md`` is for all, ``format.ru.md`` for one."""
    return tuple(_page(path) for path in sorted(folder.glob("*.md")) if _is_for_reader(path))


def _is_for_reader(path: Path) -> bool:
    language = Path(path.stem).suffix.removeprefix(".")
    return language not in LANGUAGES or language == interface_language()


def _page(path: Path) -> HelpPage:
    with path.open(encoding="utf-8") as lines:
        heading = next((line for line in lines if line.startswith("# ")), f"# {path.stem}")
    return HelpPage(heading.removeprefix("# ").strip(), path)
