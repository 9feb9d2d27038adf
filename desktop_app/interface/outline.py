"""The project as a hierarchy of nodes: what the tree shows, and what every record is called.

Read as rows, not as records, so that a large project costs little.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.composition.note import Source

GROUP = "group"
"""The table of nodes that stand for no record."""

Place = tuple[str, int]
"""A record: its table and id."""


@dataclass(eq=False)
class Node:
    """A record (or a group of records) in the hierarchy.

    ``label`` is its name among its siblings, ``title`` its name anywhere, ``detail`` what stands at the end
    of its line, ``spoken`` what a screen reader says of it.
    """

    table: str
    id: int
    key: str
    label: str
    title: str
    detail: str = ""
    spoken: str = ""
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None

    @property
    def place(self) -> Place:
        return self.table, self.id

    def add(self, child: "Node") -> "Node":
        child.parent = self
        self.children.append(child)
        return child

    def walk(self) -> Iterator["Node"]:
        """The node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class Outline:
    """The hierarchy with its look-ups; ``aliases`` lead from rows without a node to the node they are in."""

    root: Node
    aliases: dict[tuple[str, str], Node] = field(default_factory=dict)
    by_place: dict[Place, Node] = field(init=False, default_factory=dict)
    by_key: dict[tuple[str, str], Node] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for node in self.root.walk():
            self.by_place[node.place] = node
            self.by_key[node.table, node.key] = node

    @property
    def is_empty(self) -> bool:
        """Whether the project has no record yet."""
        return all(node.table == GROUP for node in self.root.walk())

    def node_of(self, source: Source) -> Node | None:
        """The node of the record that a piece of a note came from; a row inside one leads to the record."""
        node = self.by_key.get((source.table, source.key)) or self.aliases.get((source.table, source.key))
        if node is None and "/" in source.key:
            node = self.by_key.get(("note", source.key.split("/", 1)[0]))
        return node

    def title_of(self, source: Source) -> str:
        """What the record of a source is called; its key where it has no node."""
        node = self.node_of(source)
        return source.key if node is None else node.title


def folded(text: str) -> str:
    """The text as the filter compares it: letter case, ё and marks above letters make no difference."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("й", "\0"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("\0", "й")


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts WG.4/2019/6 before WG.10/2019/1."""
    parts = re.findall(r"\d+|\D+", text)
    return tuple((int(part), "") if part.isdecimal() else (0, part.casefold()) for part in parts)
