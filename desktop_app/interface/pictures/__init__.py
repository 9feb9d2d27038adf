"""The timeline of meetings and the chart of the hierarchy: drawn once, shown on the screen or saved."""
