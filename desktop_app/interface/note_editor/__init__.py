"""The editor of a note: what it is issued as, its sections in their order, how each is worded."""
