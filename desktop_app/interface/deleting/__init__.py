"""Deleting records: what hangs on them is said first."""
