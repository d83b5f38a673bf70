"""Reports that go on while things happen: entries below an hour, and an index of them above."""

import re
from collections.abc import Sequence

from articles.text.pages.line_shape import Shape

_CLOCK = re.compile(
    r"(?:pukul |jam )?\d{1,2}[.:]\d{2}(?P<mark>\s?[ap]\.?m\.?)?"
    r"(?P<zone>\s(?:GMT|UTC|BST|CET|EST|EDT|ET|CST|PST|PT|SGT|HKT|WIB|WITA|WIT))?",
    re.IGNORECASE,
)
_FEWEST_ENTRIES = 2
_LONGEST_HEADING = 12
# Between the hour and its heading stand buttons.
_NEAR = 3
# Entries of an index are no sentences.
_LONGEST_ENTRY = 20


def mark_live(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> frozenset[int]:
    """Entries of an index go; the hours of the entries themselves, as far as they are no stamps of
    the page, and their headings are text. Returns the indices of these.
    """
    clocks = [
        _CLOCK.match(line)
        if (line[0].isdecimal() or line[0] in "pPjJ") and len(line) <= 120
        else None
        for line in lines
    ]
    bare = [i for i, clock in enumerate(clocks) if clock and clock.end() == len(lines[i])]
    text = {i for i, form in enumerate(shapes) if form.prose and not reasons[i]}
    entries = [i for i in bare if text & set(range(i + 1, i + 2 + _NEAR))]
    if len(entries) < _FEWEST_ENTRIES:
        return frozenset()
    kept: set[int] = set()
    for index in entries:
        clock = clocks[index]
        if clock and not clock["zone"] and index + 1 < len(lines) and not reasons[index + 1]:
            reasons[index] = ""
            kept.add(index)
        below = (i for i in range(index + 1, min(len(lines), index + 1 + _NEAR)) if not reasons[i])
        first = next(below, None)
        if first is not None and _is_heading(shapes, reasons, first):
            kept.add(first)
    for index, clock in enumerate(clocks):
        rest = lines[index][clock.end() :].strip(" -–—|:") if clock else ""
        form = shapes[index]
        if rest and clock and clock["zone"] and not form.terminated and form.size <= _LONGEST_ENTRY:
            reasons[index] = reasons[index] or "related"
            kept.update(i for i, line in enumerate(lines) if line == rest)
    return frozenset(kept)


def _is_heading(shapes: Sequence[Shape], reasons: Sequence[str], index: int) -> bool:
    form = shapes[index]
    if form.terminated or form.size > _LONGEST_HEADING or index + 1 >= len(shapes):
        return False
    return shapes[index + 1].prose or shapes[index + 1].terminated or not reasons[index + 1]
