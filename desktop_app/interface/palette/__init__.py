"""One box that leads to every action and every record."""
