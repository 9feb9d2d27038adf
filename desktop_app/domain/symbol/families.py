"""The series of document symbols by their first component, and how each is built.

Sources as in ``abbreviations``. A first component that is not here is an unknown series: read by its shape.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANS = ("A", "S", "E", "T", "ST", "ICJ")
"""The principal organs, in the order in which the library lists them."""

TREATY_BODIES = _words("CCPR CEDAW CERD CAT CRC CMW CRPD CED")
"""Committees of human rights treaties: committee, session or State, nature, number, each after a stroke."""

SERIES = (
    frozenset(ORGANS)
    | TREATY_BODIES
    | _words(
        "DP TD UNEP AT ID WFC HRC HRI PBC DP-FPA FPA HS HSP WFP UNIDIR UNICRI UNITAR UNRISD UNSSC UNU OPS "
        "UNRWA UNW UNIFEM INSTRAW ECAFE WAW ESOB TPNW CTOC CAC ECE FCCC LC CD NPT BWC CCW ISBA SPLOS ICCD "
        "CBD UNODC UNCTAD INT INFCIRC JIU EC TRANS SAICM ICC-ASP ARRD DC LOS IDB GC APLC CCM UNICEF UNDP "
        "UNOPS CCNR UNFPA ENERGY TRADE ESCAP ECA ECLAC CEPAL IPBES GEF CLCS ECWA ESCWA PCNICC ATT CEB KP"
    )
)

SESSION_AFTER_STOP = _words("GC IDB PBC")
"""First components that carry the session after a full stop: GC.18/5."""

COUNTRY_FAMILIES = TREATY_BODIES | _words("HRI DP FCCC")
"""Series where three letters may be a State."""

WORKING_PARTIES = _words("ECE TRANS TD ENERGY TRADE")
"""Series where WP is a body, a working party, if a number follows."""

SHORT_YEARS = _words("ECWA ESCWA")
"""Bodies that wrote a year with its last two figures: E/ESCWA/AGR/84/1."""

STROKED = {
    "HRC": _words("AC WG"),
    "ESCWA": _words("WG IG"),
    "ECWA": _words("WG IG"),
    "PC": _words("PV SR"),
}
"""Bodies, by the second component, whose abbreviations may do without the full stop."""
