"""A note in a file, from wherever it comes: what is wrong in it, beside its text."""
