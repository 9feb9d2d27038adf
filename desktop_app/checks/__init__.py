"""Checks: what is wrong in a note, or in any text like one, and in the records that it is made from."""
