"""Lines whose characters were set apart by a scanner: "1 4 7 . 6 亿元", "RMB 2. 6 bn".

Such a line is read without the idle spaces; its offsets are led back to the line as it stands.
"""

import re
from typing import Final

# A space inside a numeral: around its point, or between single digits.
_APART: Final = re.compile(
    r"(?<=\d) (?=[.,] ?\d)|(?<=\d[.,]) (?=\d)|(?<=\d [.,]) (?=\d)|(?<= \d) (?=\d(?: |[.,]))|"
    r"(?<=^\d) (?=\d(?: |[.,]))|(?<= \d) (?=\d(?:[^\d]|$))|(?<=\d) (?=%)"
)
# A clause may end in a digit and the next begin with one: "in 2023, 500 firms".
_SURE: Final = re.compile(
    r"\d(?: (?:[.,] \d|[.]\d|(?<![\d.,]\d )\d \d(?!\d))|[.] \d+ ?(?:%|亿|万|bn))"
)


_SINGLES: Final = re.compile(r"(?<![\d.,])\d(?: \d){2,12}(?!\d)")
# "1 245 hektare": groups of three, where the scanner has shown itself elsewhere in the line.
_THREES: Final = re.compile(r"(?<![\d.,/-])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d| \d)")


def close_up(printed: str, offset: int = 0) -> tuple[str, list[int]] | None:
    """The line without spaces inside its numerals, and where each of its characters stands.

    None where the line has no such spaces, or too few signs of a scanner to be sure. `offset`,
    where the line begins in its text, is added to each place.
    """
    if _SURE.search(printed) is None:
        return None
    idle = {match.start() for match in _APART.finditer(printed)}
    for pattern in (_SINGLES, _THREES):
        for run in pattern.finditer(printed):
            idle.update(at for at in range(run.start(), run.end()) if printed[at] == " ")
    kept = [at for at in range(len(printed)) if at not in idle]
    return "".join(printed[at] for at in kept), [offset + at for at in kept]


def led_back(places: list[int], start: int, end: int) -> tuple[int, int]:
    """A span of a closed-up line as a span of the text that it stands in."""
    if start >= end:
        return places[start], places[start]
    return places[start], places[end - 1] + 1
