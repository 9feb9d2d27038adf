"""What the United Nations is, in records and values."""
