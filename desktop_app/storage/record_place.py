"""Where a record is: the value that lists, panels and announcements know it by."""

RecordPlace = tuple[str, int]
"""The record's table and its id, which is never given to another."""
