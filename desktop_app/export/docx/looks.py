"""What a look of a layout profile is in Word's properties, for styles and for paragraphs of their own."""

from desktop_app.export.docx.markup import Element, toggle, w
from desktop_app.export.layouts import Look

_SPACING = {"before": "before", "after": "after", "line": "line", "line_rule": "lineRule"}
_INDENT = {"left": "left", "right": "right", "hanging": "hanging", "first_line": "firstLine"}
_EAST_ASIAN = {
    "kinsoku": "kinsoku",
    "overflow_punctuation": "overflowPunct",
    "auto_space_latin": "autoSpaceDE",
    "auto_space_digits": "autoSpaceDN",
    "adjust_right_indent": "adjustRightInd",
    "snap_to_grid": "snapToGrid",
}


def paragraph_marks(look: Look) -> list[Element]:
    """What a look says of paragraphs, as properties in no order."""
    unhyphenated = None if look.hyphenated is None else not look.hyphenated
    marks = [
        toggle(tag, on=on)
        for tag, on in (
            ("keepNext", look.keep_next),
            ("keepLines", look.keep_lines),
            ("suppressAutoHyphens", unhyphenated),
            *((_EAST_ASIAN[name], on) for name, on in look.east_asian.items()),
        )
        if on is not None
    ]
    if look.tabs:
        marks.append(w("tabs", *(w("tab", val=kind, pos=place) for kind, place in look.tabs)))
    if look.spacing:
        marks.append(w("spacing", **{_SPACING[name]: value for name, value in look.spacing.items()}))
    if look.indent:
        marks.append(w("ind", **{_INDENT[name]: value for name, value in look.indent.items()}))
    for tag, value in (("jc", look.align), ("outlineLvl", look.outline)):
        if value is not None:
            marks.append(w(tag, val=value))
    return marks


def run_marks(look: Look) -> list[Element]:
    """What a look says of letters, as properties in no order."""
    fonts = {"ascii": look.font, "hAnsi": look.font, "eastAsia": look.east_asian_font}
    named = {attribute: font for attribute, font in fonts.items() if font is not None}
    marks = [w("rFonts", **named)] if named else []
    marks += [
        toggle(tag, on=on)
        for tag, on in (("b", look.bold), ("bCs", look.bold), ("i", look.italic), ("iCs", look.italic))
        if on is not None
    ]
    complex_size = look.size if look.complex_size is None else look.complex_size
    marks += [
        w(tag, val=value)
        for tag, value in (
            ("color", look.colour),
            ("spacing", look.letter_spacing),
            ("w", look.scale),
            ("kern", look.kern),
            ("position", look.raised),
            ("sz", look.size),
            ("szCs", complex_size),
            ("vertAlign", look.vertical_align),
        )
        if value is not None
    ]
    return marks
