"""Where the article stands in a whole page that was selected, copied and pasted.

Such a page holds dozens of short lines, menus and other articles' titles, above the article and
below it. No table names them all. The article is the stretch of lines with the most prose in it;
what stands apart from it, behind menus and forms, belongs to it as far as it speaks of the same.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from articles.text.debris.stretch import find_rows, find_stretch, is_titled, longest_run, measure
from articles.text.pages.line_shape import Shape, content
from articles.text.pages.titles import FORMER

# So many short lines outside the article make a page of a text.
_FEWEST_LINES = 25
# Titles hold figures too; so do the rows of a table below a text.
_ROW_COUNTS = 0.5
# Less prose than this, in words, is no article; on a page that tables name, less will do.
_LEAST = 80.0
_LEAST_ON_PAGES = 40.0
# Rows that follow a text belong to it.
_FEWEST_ROWS = 4
_BETWEEN_ROWS = 3
_LONGEST_ROW = 12
_SHORTEST_ANNOUNCEMENT = 6
_DATE = re.compile(r"(?:19|20)\d\d|\d:\d\d|\d{1,2}[-/]\d|(?: ago|前| lalu)$")
# Teasers and comments are sentences too: more of them only where tables name much of the page.
_MOST_OUTSIDE = 0.6
_MOST_ON_PAGES = 4.0
_LONGEST_OTHER = 0.9
_LONGEST_BESIDE_TITLED = 3.0
_FEWEST_NAMED = 8
# How far above the article its title may stand, and how much of it the article must speak of.
_TITLE_WITHIN = 60
_CLOSE = 15
_CLOSE_SHARE = 0.25
_FAR_SHARE = 0.5
_A_LINE = 0.006
_LONGEST_TITLE = 26
# Pages say their title more than once.
_AGAIN = 0.15
_ALIKE = 0.75
_FEWEST_SHARED = 3
_ENOUGH = 20_000
_PARAGRAPH = 15
_LONGEST_HEAD = 100
_LONGEST_BOX = 60.0
# A page that someone selected and copied is shorter; the words of all lines are kept at once.
_MOST_LINES = 5_000
# Below so many lines of a text no author is named that was not named above.
_HEAD = 4
# Between a title far above and the text stand a deck, an author and a date.
_NEAR_TITLE = 6
_LONGEST_LABEL = 8


def find_outside(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> frozenset[int]:
    """Indices of the lines outside the article with its title; none where all is article."""
    if not _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return frozenset()
    rows = find_rows(lines)
    short = [not form.prose and not row for form, row in zip(shapes, rows, strict=True)]
    if sum(short) + _ROW_COUNTS * sum(rows) < _FEWEST_LINES:
        return frozenset()
    measured = measure(lines, shapes, reasons, rows)
    speaks = measured.speaks
    stretch = find_stretch(lines, shapes, reasons, measured)
    start, alike = stretch.start, stretch.alike
    end = _before_author(lines, shapes, speaks, start, stretch.end)
    end = _with_rows(lines, shapes, rows, end)
    end = _with_announced(lines, shapes, reasons, end)
    outside = (*range(start), *range(end, len(lines)))
    lone = sum(1.0 if short[i] else _ROW_COUNTS for i in outside if not shapes[i].prose)
    if lone < _FEWEST_LINES:
        return frozenset()
    titled = is_titled(lines, shapes, range(start, end))
    if _is_another_text(shapes, reasons, speaks, range(start, end), titled=titled):
        return frozenset()
    # What speaks of the same at such length is part of the article.
    same = {i for i in outside if speaks[i] and shapes[i].size >= _PARAGRAPH and alike[i] >= _ALIKE}
    title = _title(lines, shapes, reasons, range(start, end))
    found = set(range(start if title is None else title)) | set(range(end, len(lines)))
    if title is not None:
        # Menus stand between a title far above and the text.
        between = range(title + _NEAR_TITLE, start - _NEAR_TITLE)
        found.update(i for i in between if short[i])
    found |= _furniture(lines, shapes, found, title=title)
    return frozenset(found - same)


def _before_author(
    lines: Sequence[str], shapes: Sequence[Shape], speaks: Sequence[bool], start: int, end: int
) -> int:
    """Where the text ends before a box about its author: a name from above it, a few sentences."""
    above = " ".join(
        line
        for line in lines[max(0, start - _NEAR_TITLE) : start + _HEAD]
        if len(line) <= _LONGEST_HEAD
    )
    said = 0.0
    for index in range(end - 1, start + _HEAD - 1, -1):
        line, form = lines[index], shapes[index]
        if 2 <= form.words <= 4 and not form.terminated and line.istitle() and line in above:
            end = index
        said += form.size * speaks[index]
        if said > _LONGEST_BOX:
            break
    return end


def _is_another_text(
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    speaks: Sequence[bool],
    article: range,
    *,
    titled: bool,
) -> bool:
    """Whether what lies outside is no page around it: two texts, one that a table divides."""
    inside = sum(shapes[i].size for i in article if speaks[i])
    parts = (range(article.start), range(article.stop, len(shapes)))
    outside = (*parts[0], *parts[1])
    beyond = sum(shapes[i].size for i in outside if speaks[i])
    named = sum(bool(reasons[i]) for i in outside)
    page = named >= _FEWEST_NAMED
    if inside < _LEAST and not (page and inside >= max(_LEAST_ON_PAGES, beyond)):
        return True
    if beyond > (_MOST_ON_PAGES if page else _MOST_OUTSIDE) * inside:
        return True
    runs = (longest_run(shapes, speaks, part) for part in parts)
    longest = max(sum(shapes[i].size for i in run) for run in runs)
    return longest > (_LONGEST_BESIDE_TITLED if page and titled else _LONGEST_OTHER) * inside


def _with_rows(
    lines: Sequence[str], shapes: Sequence[Shape], rows: Sequence[bool], end: int
) -> int:
    """Where the article ends with the list or the table that follows it: rows hold figures."""
    last = end
    found = 0
    for index in range(end, len(lines)):
        if index - last >= _BETWEEN_ROWS or shapes[index].prose:
            break
        # Dates stand beside the titles of other articles.
        if rows[index] and shapes[index].size <= _LONGEST_ROW and not _DATE.search(lines[index]):
            found += 1
            last = index + 1
    return last if found >= max(_FEWEST_ROWS, (last - end) / 2) else end


def _with_announced(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], end: int
) -> int:
    """Where the article ends with the list, of names without figures, that a line announces."""
    for announces in (end - 1, end):
        if announces in range(len(lines)) and lines[announces][-1] in ":：":
            if reasons[announces] or shapes[announces].size < _SHORTEST_ANNOUNCEMENT:
                continue
            end = announces + 1
            while end < len(lines) and not reasons[end] and not shapes[end].prose:
                end += 1
            return end
    return end


def _title(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    article: range,
) -> int | None:
    """The line above that says most of what the article speaks of; the nearer, the better."""
    spoken = content(" ".join(lines[article.start : article.stop])[:_ENOUGH])
    said = Counter(lines)
    best, at = 0.0, None
    for index in range(max(0, article.start - _TITLE_WITHIN), article.start):
        form = shapes[index]
        if reasons[index] not in {"", "label", "related"} or not 2 <= form.size <= _LONGEST_TITLE:
            continue
        # A lead or a deck says as much, and so does the title that another paper gave it.
        if (form.prose and form.plain) or FORMER.match(lines[index]):
            continue
        apart = article.start - index
        words = content(lines[index])
        shared = len(words.intersection(spoken))
        share = shared / (len(words) + 1)
        least = _CLOSE_SHARE if apart <= _CLOSE else _FAR_SHARE
        rank = share - _A_LINE * apart + _AGAIN * (said[lines[index]] > 1)
        if shared >= _FEWEST_SHARED and share >= least and rank >= best:
            best, at = rank, index
    return at


def _furniture(
    lines: Sequence[str], shapes: Sequence[Shape], outside: Collection[int], *, title: int | None
) -> set[int]:
    """Two labels and more in a row inside that stand outside too: what a page says of itself."""
    labels = [
        not form.terminated and form.size <= _LONGEST_LABEL and line[-1] not in ":："
        for line, form in zip(lines, shapes, strict=True)
    ]
    known = {lines[i].casefold() for i in outside if labels[i]}
    found: set[int] = set()
    start = 0
    if title is not None:
        # Pages say it again and again.
        known.discard(lines[title].casefold())
        start = title + 1
    while start < len(lines):
        end = start
        while end < len(lines) and end not in outside and labels[end]:
            end += 1
        # An author and a date may stand right above them.
        again = [i for i in range(start, end) if lines[i].casefold() in known]
        if len(again) >= 2 and len(again) * 2 >= end - again[0]:
            found.update(range(again[0], end))
        start = end + 1
    return found
