"""The abbreviations that stand in document symbols, and what each of them is.

Sources: the research guide of the UN library, its cataloguing rules, and counts in real symbols. Words are
in capitals here; letter case does not tell documents apart.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MODIFIERS = _words(
    "ADD ADDS AMEND CORR REV SUMMARY SUPP SUPPL SUPPS EXCERPT ANNEX APPENDIX APP PART VOL RESUMPTION SECT FIN"
)
"""What follows a document's number: additions, corrections, revisions, parts."""

BODIES = _words(
    "AC C CN CONF GC SC SUB WG GE IG EC EG EB EA HA MEM EM PC COP MOP INC OEWG POPRC CHW GCSS TF SEM CTT "
    "MTN RCM PREP SWG COM CE IWG TM MTG ICG EGM NCP SBC PBC IDB MYEM UP MC MSP MX GGE CRIC ICCM CHAP COSP "
    "CMP CMA SBI SBSTA SBSTTA IRG EX MM TC ACN CST SCN"
)
"""Bodies that may be told apart by a number after a full stop, or have none."""

NATURES = _words(
    "L PV SR CRP INF WP R BP MISC CP NGO PET NL RES DEC TP DOC BOOKLET BROCHURE PAMPHLET NEWSLETTER BRIEF "
    "PAPER MATERIAL MATERIALS TECHNICALPAPER TECHNICALMATERIAL TECHNICALMATERIALS PANEL NOTE LIM PUB TS W "
    "OS DR PRST CO Q QPR D G NI REPORT MANUAL GLOSSARY GEC REP OBS REC SER"
)
"""Kinds of documents."""

DOTTED = BODIES | NATURES | MODIFIERS

NEED_A_NUMBER = _words("L PV SR ADD ADDS CORR REV WG CN SUB GE IG AC SER")
"""What says nothing without its number after a full stop, but in the series that say so."""

NUMBERED_NATURES = _words("RES DEC PRST INF NGO CRP WP CO BP MISC PET R G NI DR D")
"""Kinds of documents that a number follows, be it after a stroke."""

PHRASES = _words(
    "TECHNICAL TECHNICHAL CAR MED NOWPAP EAF WACAF SASP ROPME PART WORKING BACKGROUND ISSUE POLICY"
)
"""Words that another word follows after a space: Technical Paper.3, CAR WG.28."""

PARTS = _words(
    "PART VOL SECT SECTION PROG PROGRAMME ANNEX SUPP SUPPL SUPPLEMENT RESUMPTION CHAP CHAPTER APPENDIX ADD"
)
"""What a parenthesis may say that a document is: (Part I), (Sect. 29A), (Resumption 1)."""

LANGUAGE_COPIES = _words("A C E F R S")
"""Copies in one language: the old letters of the six official languages."""

HYPHENED = _words("SD-WOM ICC-ASP DP-FPA AD-HOC COP-MOP")
"""Names that hold a hyphen."""

GLUED = _words("WG8J WG2020 G77")
"""Names that hold a figure."""

COUNTRIES = _words(
    "ABW AFG AGO AIA ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL "
    "BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA "
    "DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY "
    "HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO "
    "LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ "
    "MRT MUS MWI MYS NAM NER NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY "
    "PSE QAT ROU RUS RWA SAU SCG SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR "
    "TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM XKX YEM "
    "YUG ZAF ZAR ZMB ZWE ROM EUR"
)
"""The alpha-3 codes of ISO 3166-1, with former ones that reports of States still carry."""
