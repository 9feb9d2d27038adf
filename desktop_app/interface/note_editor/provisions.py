"""Provisions to be stated in a section: those on its body before all others."""

import sqlite3

from desktop_app.interface.forms.candidates import MOST, Candidates

_ENOUGH = 1_000


class ProvisionsFirst(Candidates):
    """Finds provisions as everywhere, those that speak of one body first."""

    def __init__(self, connection: sqlite3.Connection, body_id: int) -> None:
        super().__init__(connection, "provision")
        self._body_id = body_id

    def find(self, typed: str, most: int = MOST) -> list[int]:
        """The ids of the first provisions that have every word typed; of any, where nothing is typed."""
        rows = self.connection.execute(
            "SELECT provision_id FROM provision_body WHERE body_id = ?", (self._body_id,)
        )
        own = {row_id for (row_id,) in rows}
        # What is not about the body stays in its order: the sort keeps the order of equals.
        return sorted(super().find(typed, _ENOUGH), key=lambda row_id: row_id not in own)[:most]
