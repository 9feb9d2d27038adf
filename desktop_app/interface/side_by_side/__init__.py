"""Two languages of a note next to each other, paragraph by paragraph."""
