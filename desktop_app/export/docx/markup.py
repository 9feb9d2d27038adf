"""Elements of WordprocessingML, and the orders its schema puts properties in."""

from collections.abc import Iterable

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {"w": WORD, "r": RELATIONSHIPS}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element  # noqa: SLF001 - lxml has no public name for the type

# The properties written here in the schema's order: ECMA-376 part 1, 17.3.1.26 (CT_PPr), 17.3.2.28 (CT_RPr).
_ORDERS = {
    "pPr": "pStyle keepNext keepLines numPr pBdr tabs suppressAutoHyphens kinsoku overflowPunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs noProof color spacing w kern position sz szCs highlight u shd "
    "vertAlign rtl lang",
}
_RANKS = {
    name: {f"{{{WORD}}}{tag}": rank for rank, tag in enumerate(order.split())}
    for name, order in _ORDERS.items()
}


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the ``w`` namespace, its attributes in that namespace too."""
    node = etree.Element(f"{{{WORD}}}{tag}", nsmap=NAMESPACES)
    for name, value in attributes.items():
        node.set(f"{{{WORD}}}{name}", str(value))
    node.extend(children)
    return node


def text(tag: str, words: str) -> Element:
    """An element that holds text and keeps its spaces."""
    node = w(tag)
    node.text = words
    node.set(_SPACE, "preserve")
    return node


def toggle(tag: str, *, on: bool) -> Element:
    """A property that is on by being there, and off by saying so."""
    return w(tag) if on else w(tag, val=0)


def properties(name: str, values: Iterable[Element]) -> Element:
    """``pPr`` or ``rPr`` with the values in the order the schema demands.

    Of a value given twice the second adds to the first, or takes its place: a schema allows each once.
    """
    ranks = _RANKS[name]
    found: dict[str, Element] = {}
    for value in values:
        known = found.setdefault(str(value.tag), value)
        if known is not value:
            known.attrib.update(value.attrib)
    return w(name, *sorted(found.values(), key=lambda value: ranks[str(value.tag)]))


def serialized(root: Element) -> bytes:
    """The part's bytes, in UTF-8 with an XML declaration."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r"])
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
