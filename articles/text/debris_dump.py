"""Where the article stands in a whole page that was selected, copied and pasted.

Such a page holds dozens of short lines, menus and other articles' titles, above the article and
below it. No table names them all: the article is the stretch of lines with the most prose in it.
"""

import re
from collections.abc import Collection, Sequence

from articles.text.line_shape import Shape, content

# So many short lines outside the article make a page of a text.
_FEWEST_LINES = 25
# Less prose than this, in words, is no article.
_LEAST = 80.0
# Rows of lists and tables: a figure, or a value behind its name.
_ROW = re.compile(r"\d|^[^:：]{2,40}[:：]\s?\S")
_FEWEST_ROWS = 4
_BETWEEN_ROWS = 3
# Teasers of other articles are sentences too.
_MOST_OUTSIDE = 0.6
_LONG = 40.0
_LONGEST_GAP = -80.0
_SHORT_LINE = -2.5
# One that a table names, or a row with a figure.
_LIGHT_LINE = -1.0
_LONGEST_PARAGRAPH = 120.0
# How far above the article its title may stand, and how much of it the article must speak of.
_TITLE_WITHIN = ((60, 0.5), (15, 0.25))
_ALIKE = 0.35
_FEWEST_SHARED = 3
_ENOUGH = 20_000
_PARAGRAPH = 15


def find_article(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> tuple[int, int] | None:
    """First and behind the last index of the article with its title; None where all is article."""
    rows = [bool(_ROW.search(line)) for line in lines]
    start, end = _stretch(shapes, reasons, rows)
    end = _with_rows(rows, end)
    outside = (*range(start), *range(end, len(lines)))
    if sum(not shapes[i].prose and not rows[i] for i in outside) < _FEWEST_LINES:
        return None
    inside = _prose(shapes, reasons, range(start, end))
    # Two texts, or one that a table divides, are no page around an article.
    if inside < _LEAST or _prose(shapes, reasons, outside) > _MOST_OUTSIDE * inside:
        return None
    spoken = content(" ".join(lines[start:end])[:_ENOUGH])
    for index in outside:
        # What speaks of the same at such length is part of the article.
        words = content(lines[index]) if shapes[index].size >= _PARAGRAPH else set()
        if words and not reasons[index] and len(words & spoken) >= _ALIKE * len(words):
            start, end = min(start, index), max(end, index + 1)
    title = None
    # The nearer a line stands, the less it needs to share with the article.
    for within, share in _TITLE_WITHIN:
        if title is None:
            above = range(max(0, start - within), start)
            title = _title(lines, shapes, reasons, above, spoken, share)
    return (start if title is None else title, end)


def _speaks(form: Shape) -> bool:
    return form.prose and (form.terminated or form.han > 0 or form.size >= _LONG)


def _prose(shapes: Sequence[Shape], reasons: Sequence[str], indices: Sequence[int]) -> float:
    return sum(shapes[i].size for i in indices if _speaks(shapes[i]) and not reasons[i])


def _with_rows(rows: Sequence[bool], end: int) -> int:
    """Where the article ends with the list or the table that follows it: rows hold figures."""
    last = end
    found = 0
    for index in range(end, len(rows)):
        found += rows[index]
        if index - last >= _BETWEEN_ROWS:
            break
        if rows[index]:
            last = index + 1
    return last if found >= _FEWEST_ROWS else end


def _stretch(
    shapes: Sequence[Shape], reasons: Sequence[str], rows: Sequence[bool]
) -> tuple[int, int]:
    best = (0.0, 0, len(shapes))
    total = gap = 0.0
    start = 0
    for index, form in enumerate(shapes):
        if _speaks(form) and not reasons[index]:
            weight, gap = min(form.size, _LONGEST_PARAGRAPH), 0.0
        else:
            light = reasons[index] or rows[index]
            weight = max(_LIGHT_LINE if light else _SHORT_LINE, _LONGEST_GAP - gap)
            gap += weight
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def _title(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    above: range,
    spoken: Collection[str],
    share: float,
) -> int | None:
    """The line above that says most of what the article speaks of; of two the nearer one."""
    best, at = share, None
    for index in above:
        if reasons[index] not in {"", "label", "related"} or not 2 <= shapes[index].size <= 40:
            continue
        words = content(lines[index])
        shared = len(words.intersection(spoken))
        if shared >= _FEWEST_SHARED and shared / (len(words) + 1) >= best:
            best, at = shared / (len(words) + 1), index
    return at
