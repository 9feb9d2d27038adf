"""Where the boxes of a chart of a hierarchy stand: parents above the middle of their children.

Each body with all below it takes a rectangle of its own, so nothing ever overlaps. Children that would make
a row too long stand in several rows; a trunk at the rectangle's start edge leads to each of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Size = tuple[float, float]
Point = tuple[float, float]


@dataclass(frozen=True)
class Spacing:
    """Distances in pixels; ``row`` is how long a row of children may become before another is begun."""

    beside: float = 16
    below: float = 40
    row: float = 1200


@dataclass(frozen=True)
class Box:
    """A body's box; ``x`` and ``y`` are of its upper start corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True)
class Arrangement:
    """All boxes by the ids of their bodies, the lines between them, and the size of the whole."""

    boxes: Mapping[int, Box]
    lines: Sequence[tuple[Point, Point]]
    width: float
    height: float


@dataclass
class _Block:
    """A body (None: the top, which has no box) with all below it, seen from the block's own corner."""

    body: int | None
    width: float = 0
    height: float = 0
    middle: float = 0
    x: float = 0
    y: float = 0
    rows: list[list["_Block"]] = field(default_factory=list)


def arrange(
    children: Mapping[int | None, Sequence[int]], sizes: Mapping[int, Size], spacing: Spacing
) -> Arrangement:
    """Lays the tree out; ``children`` are by their parent's id, those at the top by None."""
    blocks: dict[int | None, _Block] = {}
    for body in reversed(_downwards(children)):
        below = [blocks.pop(child) for child in children.get(body, ())]
        blocks[body] = _block(body, (0.0, 0.0) if body is None else sizes[body], below, spacing)
    return _placed(blocks[None], sizes, spacing)


def _downwards(children: Mapping[int | None, Sequence[int]]) -> list[int | None]:
    """Every body after its parent, the top first."""
    found: list[int | None] = [None]
    for body in found:
        found.extend(children.get(body, ()))
    return found


def _block(body: int | None, size: Size, below: Sequence[_Block], spacing: Spacing) -> _Block:
    """A rectangle round a box and the rectangles of its children."""
    block = _Block(body, rows=_rows(below, spacing))
    top = 0.0 if body is None else size[1] + (spacing.below if below else 0)
    # Lines lead down to further rows along the start edge.
    gutter = spacing.beside if len(block.rows) > 1 and body is not None else 0.0
    for row in block.rows:
        x = gutter
        for child in row:
            child.x, child.y = x, top
            x += child.width + spacing.beside
        block.width = max(block.width, x - spacing.beside)
        top += max(child.height for child in row) + spacing.below
    block.height = top - spacing.below if below else size[1]
    _centre(block, size[0], gutter)
    return block


def _rows(below: Sequence[_Block], spacing: Spacing) -> list[list[_Block]]:
    """The children in rows of about the same length."""
    whole = sum(child.width + spacing.beside for child in below) - spacing.beside
    widest = max((child.width for child in below), default=0)
    count = max(1, -int(-whole // spacing.row))
    limit = max(whole / count, widest) if count > 1 else whole
    rows: list[list[_Block]] = []
    length = 0.0
    for child in below:
        if not rows or length + child.width / 2 > limit:
            rows.append([])
            length = 0.0
        rows[-1].append(child)
        length += child.width + spacing.beside
    return rows


def _centre(block: _Block, width: float, gutter: float) -> None:
    """Puts the box above the middle of its first row, or the children below the middle of the box."""
    if not block.rows:
        block.width, block.middle = width, width / 2
        return
    row = block.rows[0]
    middle = (row[0].x + row[0].middle + row[-1].x + row[-1].middle) / 2
    if len(block.rows) > 1:
        middle = (gutter + block.width) / 2
    shift = max(0.0, width / 2 - middle)
    for one_row in block.rows:
        for child in one_row:
            child.x += shift
    block.middle = middle + shift
    block.width = max(block.width + shift, block.middle + width / 2)


def _placed(top: _Block, sizes: Mapping[int, Size], spacing: Spacing) -> Arrangement:
    """Turns places inside blocks into places in the picture."""
    boxes: dict[int, Box] = {}
    lines: list[tuple[Point, Point]] = []
    due = [(top, 0.0, 0.0)]
    while due:
        block, x, y = due.pop()
        if block.body is not None:
            width, height = sizes[block.body]
            boxes[block.body] = Box(x + block.middle - width / 2, y, width, height)
            lines += _lines(block, x, boxes[block.body], y, spacing)
        due += [(child, x + child.x, y + child.y) for row in block.rows for child in row]
    return Arrangement(boxes, lines, top.width, top.height)


def _lines(block: _Block, x: float, box: Box, y: float, spacing: Spacing) -> list[tuple[Point, Point]]:
    """From a box down to its children: a bus above each row, joined by a trunk."""
    if not block.rows:
        return []
    found: list[tuple[Point, Point]] = []
    half = spacing.below / 2
    buses = [y + row[0].y - half for row in block.rows]
    trunk = x + block.rows[0][0].x - spacing.beside / 2
    found.append(((box.middle, box.bottom), (box.middle, buses[0])))
    if len(buses) > 1:
        found.append(((trunk, buses[0]), (trunk, buses[-1])))
    for row, bus in zip(block.rows, buses, strict=True):
        middles = [x + child.x + child.middle for child in row]
        ends = [*middles, trunk] if len(buses) > 1 else middles
        ends += [box.middle] if bus == buses[0] else []
        found.append(((min(ends), bus), (max(ends), bus)))
        found += [((middle, bus), (middle, bus + half)) for middle in middles]
    return found
