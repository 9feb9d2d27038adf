"""From records to the note: ``compose(note, language)`` in ``compose.py``."""
