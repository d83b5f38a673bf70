"""Headings of parts of a text that a table takes for buttons: "1. Shares and price", "Alerts"."""

import re
from collections.abc import Sequence
from typing import Final

from articles.text.debris.facts import holds_figure
from articles.text.debris.lookup import plain
from articles.text.pages.line_shape import Shape, content

# The number of a part, as its heading begins: "1. ", "2) ", "(3)", "三、", "第四，".
_NUMBER: Final = re.compile(
    r"[（(]?(?P<figure>\d{1,2})(?:[.．)）、](?!\d)|[:：]\s)|"
    r"[（(第]?(?P<word>[一二三四五六七八九十]{1,2})[、.．)），,](?=\S)"
)
# No mark of links, labels and lists in it.
_PLAIN: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ '’&/、-])*")
_WORDS: Final = {word: at for at, word in enumerate("一二三四五六七八九十", 1)}
_LONGEST_NUMBERED = 12.0
_LONGEST = 4.0
_ABOVE = 6
# What stands between two paragraphs as a button, whatever the text is about.
_BUTTONS: Final = frozenset(
    {"advertisement", "iklan", "share", "bagikan", "广告", "分享", "推广", "video", "视频", "foto"}
)
# What tables say of single words; a caption, a day or the name of another article is none.
_TAKEN: Final = frozenset(
    {
        *("share", "subscribe", "follow", "ticker", "counter", "control", "comments", "copyright"),
        *("credit", "tags", "font_size", "advertisement", "related"),
    }
)
# What heads a part of a report or the foot of a page, and is no button.
_OF_THE_FOOT: Final = frozenset({"copyright", "credit"})


def spare_parts(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]
) -> frozenset[int]:
    """Take back what a table says of a heading: one of several with running numbers, each above a
    paragraph; or a word or two that the paragraph below takes up, where the text has others.

    Returned are all such headings: no look of theirs is to say otherwise.
    """
    numbered = _numbered(lines, shapes, reasons)
    numbers = set(numbered.values())
    found = {i for i, number in numbered.items() if {number - 1, number + 1} & numbers}
    headings = headings_of(lines, shapes, reasons)
    if len(headings) > 1:
        found.update(i for i in headings if _speaks_of_it(lines, reasons, i))
    for index in found:
        reasons[index] = ""
    return frozenset(found)


def _numbered(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> dict[int, int]:
    """The numbers of short lines above paragraphs, by their places."""
    found: dict[int, int] = {}
    for index, line in enumerate(lines[:-1]):
        short = not shapes[index].terminated and shapes[index].size <= _LONGEST_NUMBERED
        below = shapes[index + 1].prose and shapes[index + 1].terminated
        taken = not reasons[index] or reasons[index] in _TAKEN
        above = short and below and taken and not reasons[index + 1]
        match = _NUMBER.match(line) if above else None
        if match:
            found[index] = int(match["figure"]) if match["figure"] else _value(match["word"])
    return found


def _value(word: str) -> int:
    """The number that one or two characters write: 十 is ten, 十二 twelve, 二十 twenty."""
    if len(word) == 1:
        return _WORDS[word]
    return 10 + _WORDS[word[1]] if word[0] == "十" else 10 * _WORDS[word[0]]


def _is_short(line: str, form: Shape) -> bool:
    return (
        form.size <= _LONGEST and _PLAIN.fullmatch(line) is not None and plain(line) not in _BUTTONS
    )


def _is_inside(shapes: Sequence[Shape], reasons: Sequence[str], index: int) -> bool:
    """Whether the line stands right above a paragraph, and not far below one."""
    below = shapes[index + 1]
    if reasons[index + 1] or not (below.prose and below.terminated):
        return False
    # A caption or another button may stand between.
    return any(shapes[i].prose and not reasons[i] for i in range(max(0, index - _ABOVE), index))


def headings_of(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> list[int]:
    """The few words alone between two paragraphs, whether a table names them or not."""
    return [
        index
        for index in range(1, len(lines) - 1)
        if not shapes[index].terminated
        and (not reasons[index] or reasons[index] in _TAKEN)
        and _is_short(lines[index], shapes[index])
        and _is_inside(shapes, reasons, index)
    ]


def _speaks_of_it(lines: Sequence[str], reasons: Sequence[str], index: int) -> bool:
    """Whether the paragraph below speaks of all that the heading names; of what only heads the
    foot of a page or a part, whether it holds a figure and no address."""
    below = lines[index + 1]
    words = content(lines[index])
    if words and words <= content(below):
        return True
    return reasons[index] in _OF_THE_FOOT and holds_figure(below)


def is_section(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], head: int, at: int
) -> bool:
    """Whether what a firm says of itself below a heading is a section of a text that has other
    headings: the paragraph ``at`` tells how many it employs, or the like."""
    if not holds_figure(lines[at]):
        return False
    return any(index < head for index in headings_of(lines, shapes, reasons))
