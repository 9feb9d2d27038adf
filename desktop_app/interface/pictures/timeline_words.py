"""What the timeline says in words: of a gathering, of several, of a day."""

import sqlite3
from datetime import date

from desktop_app.interface import words
from desktop_app.interface.pictures.gathering_rows import SESSION, STATUSES, Gathering
from desktop_app.interface.record_names import name_of, record_names
from desktop_app.messages import message

_VENUE = {
    table: f"SELECT place_id FROM {table} WHERE id = ?"  # noqa: S608 - one of two names written here
    for table in ("meeting", "session")
}


def status_name(status: str) -> str:
    """What a sign means."""
    return words.record_name(SESSION) if status == SESSION else words.choice_of("MeetingStatus", status)


def short_label(gathering: Gathering) -> str:
    """What stands beside a mark: ``9th``, and which part of it."""
    ordinal = words.ordinal(gathering.ordinal)
    return f"{ordinal} ({gathering.part_number})" if gathering.part_number else ordinal


def told(connection: sqlite3.Connection, gathering: Gathering) -> str:
    """A mark in a sentence: ``WG.4, 9th meeting · held · 9–11 Sep 2019 · Vienna``."""
    if gathering.count > 1:
        return _several(gathering)
    name = name_of(connection, gathering.place)
    if name is None:
        return ""
    status = "" if gathering.status == SESSION else words.marked_status(gathering.status)
    days = name.detail if gathering.is_dated else message("timeline.no_dates")
    return " · ".join(part for part in (name.title, status, days, _city(connection, gathering)) if part)


def _several(gathering: Gathering) -> str:
    counted = [
        f"{status_name(status)}: {words.number(count)}"
        for status, count in zip(STATUSES, gathering.statuses, strict=True)
        if count
    ]
    days = words.days(date.fromordinal(gathering.first), date.fromordinal(gathering.last))
    return " · ".join((message("timeline.several_counted", count=gathering.count), days, ", ".join(counted)))


def _city(connection: sqlite3.Connection, gathering: Gathering) -> str:
    table, row_id = gathering.place
    (place_id,) = connection.execute(_VENUE[table], (row_id,)).fetchone()
    return "".join(name.label for name in record_names(connection, [("place", place_id)] if place_id else []))
