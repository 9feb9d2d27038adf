"""How the text of a note comes to the checks: from plain text, from a Word file, from a composed note."""
