"""Positions of a text found from others, without a copy of what lies before or behind them."""


def start_of_word(text: str, end: int) -> int:
    """Where the word begins that ends at a position; that position if no letter or figure is before it."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return start


def past_spaces(text: str, start: int) -> int:
    """The first position from one on where no space stands."""
    while text[start : start + 1].isspace():
        start += 1
    return start
