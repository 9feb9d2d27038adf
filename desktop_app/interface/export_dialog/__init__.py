"""The dialog that writes a note to files, in several languages and formats at once."""
