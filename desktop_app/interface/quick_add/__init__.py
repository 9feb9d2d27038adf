"""Adding a record: the few things that must be said first, then its form."""
