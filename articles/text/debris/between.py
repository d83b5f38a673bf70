"""Lines beside lines left out, that nothing but their place tells from the text."""

import re
from collections.abc import Sequence

from articles.text.pages.line_kinds import is_list_item, spoken_at_length
from articles.text.pages.line_shape import Shape, content

# Somebody says it, or a part of something begins.
_TEXT = re.compile(r"[“”「」\"]|[:：,，]$")
_PARAGRAPH = 14
_ABOVE_REMARKS = frozenset({"byline", "date", "label", "share", "caption"})


def mark_between(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], *, pasted: bool
) -> None:
    """Give a line that stands alone between such lines a reason: it is of the same box.

    So is, in pasted text, a short sentence without a figure below the author or the day: it says
    what a picture shows, or what the paper has to say of the text. Between two paragraphs a line
    may be a heading or a paragraph of few words; and a sentence with a figure, or one that speaks
    of what the text speaks of, may belong to it anywhere.
    """
    prose = [i for i, form in enumerate(shapes) if form.paragraph and not reasons[i]]
    if not prose:
        return
    given = tuple(reasons)
    spoken: set[str] | None = None
    for index in (*range(1, prose[0]), *range(prose[-1] + 1, len(lines))):
        line, form, above = lines[index], shapes[index], given[index - 1]
        if reasons[index] or not above or _TEXT.search(line) or is_list_item(line):
            continue
        figure = any(map(str.isdigit, line))
        if index + 1 < len(lines) and not reasons[index + 1]:
            remark = (
                pasted and index < prose[0] and form.plain and form.sentences == 1 and not figure
            )
            if remark and above in _ABOVE_REMARKS:
                reasons[index] = "caption"
            continue
        if spoken is None:
            spoken = spoken_at_length(lines, shapes, reasons, _PARAGRAPH)
        if not (form.plain and (figure or not spoken.isdisjoint(content(line)))):
            reasons[index] = "stranger"
