"""Document symbols in words, in the languages of the interface."""
