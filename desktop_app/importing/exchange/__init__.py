"""The exchange format: a whole project as one JSON document, written and read without a loss.

Its shape follows from the mapped classes (see ``layout``), so that a new column is in it by itself.
"""
