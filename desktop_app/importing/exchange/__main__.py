"""``python -m desktop_app.importing.exchange`` renews the schema and the help page."""

from desktop_app.importing.exchange.page import renew
from desktop_app.paths import RESOURCES

renew(RESOURCES)
