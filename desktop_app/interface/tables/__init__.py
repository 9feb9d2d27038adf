"""Tables of records: sorted, filtered, changed many at a time, copied to a spreadsheet, pasted from one."""
