"""Titles of other articles that stand between two paragraphs without a label above them."""

import re
from collections.abc import Sequence

from articles.text.pages.line_shape import Shape

# A figure, a mark or a colon at the head make an item of a list, or a row of a table.
_ITEM = re.compile(r"^[\W_]*\d|^[^\w《]|^[^\W\d_A-Z\u3400-\u9fff]|^.{0,24}[:：|]|\t| [|–—-] ")
_FEWEST = 2
_MOST = 4
# Headings are shorter, sentences longer.
_SHORTEST = 5
_LONGEST = 18


def mark_links(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Two or more lines that look like titles, behind a paragraph and before another one.

    A heading may stand between them and the paragraph below.
    """
    staying = [i for i in within if not reasons[i]]
    if sum(_is_title(lines[i], shapes[i]) for i in staying) > _MOST:
        # A text made of such lines.
        return
    place = 1
    while place < len(staying):
        run: list[int] = []
        while place < len(staying) and _is_title(lines[staying[place]], shapes[staying[place]]):
            run.append(staying[place])
            place += 1
        beside = bool(run) and "related" in (
            reasons[run[0] - 1],
            *reasons[run[-1] + 1 : run[-1] + 2],
        )
        if len(run) + beside >= _FEWEST:
            before = staying[staying.index(run[0]) - 1]
            behind = shapes[before].paragraph and lines[before][-1] not in ":："
            after = [shapes[i] for i in staying[place : place + 2]]
            if behind and any(form.paragraph for form in after):
                for index in run:
                    reasons[index] = "stranger"
        place += 1


def _is_title(line: str, form: Shape) -> bool:
    ended = line[-1] in ":：,，、…" or (form.terminated and line[-1] not in "?？")
    return not ended and _SHORTEST < form.size <= _LONGEST and not _ITEM.search(line)
