"""Lines that stand alone between lines left out: of the same box, whatever they say."""

import re
from collections.abc import Sequence

from articles.text.pages.line_kinds import is_list_item, spoken_at_length
from articles.text.pages.line_shape import Shape, content

# Somebody says it, or a part of something begins.
_TEXT = re.compile(r"[“”「」\"]|[:：,，]$")

_PARAGRAPH = 14


def mark_between(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Give such a line above the first paragraph, or behind the last one, a reason.

    Between two paragraphs it may be a heading, or a paragraph of few words; and a sentence with
    a figure, or one that speaks of what the text speaks of, may belong to it anywhere.
    """
    prose = [i for i, form in enumerate(shapes) if form.paragraph and not reasons[i]]
    if not prose:
        return
    spoken: set[str] | None = None
    for index in (*range(1, prose[0]), *range(prose[-1] + 1, len(lines))):
        if reasons[index] or not reasons[index - 1]:
            continue
        if index + 1 < len(lines) and not reasons[index + 1]:
            continue
        line = lines[index]
        if _TEXT.search(line) or is_list_item(line):
            continue
        if spoken is None:
            spoken = spoken_at_length(lines, shapes, reasons, _PARAGRAPH)
        told = any(map(str.isdigit, line)) or not spoken.isdisjoint(content(line))
        if not (told and shapes[index].plain):
            reasons[index] = "stranger"
