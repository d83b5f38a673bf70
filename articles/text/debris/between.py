"""Lines beside lines left out, that nothing but their place tells from the text."""

import re
from collections.abc import Sequence

from articles.text.debris.foot import is_told
from articles.text.debris.register import telling_words
from articles.text.pages.line_kinds import is_list_item, spoken_at_length
from articles.text.pages.line_shape import Shape, content

# Somebody says it, or a part of something begins.
_TEXT = re.compile(r"[“”「」\"]|[:：,，]$")
_PARAGRAPH = 14
_FEWEST_WORDS = 3
_FEWEST_SPOKEN = 60
_LONGEST_REMARK = 14
_FEWEST_SHARED, _TITLE_ABOVE = 3, 4
# Of a table or a text, and what somebody says.
_NOTED = re.compile(
    r"^(?:notes?|catatan|keterangan|注|备注|说明)\s?[:：]|^[（(\[]|[说称]|"
    r"\b(?:said|says|added|wrote|told|according|kata|ujar|ucap|tutur|jelas|tambah|menurut)(?:nya)?\b",
    re.IGNORECASE,
)
# The button above a picture.
_SHOWN = re.compile(
    r"\b(?:foto|gambar|perbesar|photo|image|picture|enlarge)\b|[大原]图", re.IGNORECASE
)
# Of a picture a paper says what is seen in it.
_TELLS = re.compile(
    r"\b(?:is|are|has|have|will|was|were)\b"
    r"(?! (?:seen|pictured|shown|displayed|held|parked|on show))"
)
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
    prose = [i for i, form in enumerate(shapes) if not reasons[i] and form.paragraph]
    if not prose:
        return
    given = tuple(reasons)
    spoken: set[str] | None = None
    for index in (*range(1, prose[0]), *range(prose[-1] + 1, len(lines))):
        line, form, above = lines[index], shapes[index], given[index - 1]
        if reasons[index] or _TEXT.search(line) or is_list_item(line):
            continue
        figure = any(map(str.isdigit, line))
        below = index + 1 >= len(lines) or bool(given[index + 1])
        if above and not below:
            remark = pasted and index < prose[0] and form.plain and form.sentences == 1
            shown = above == "control" and _SHOWN.search(lines[index - 1])
            if above == "label" and _TELLS.search(line):
                continue  # below the name of a section the text begins
            if remark and not figure and (above in _ABOVE_REMARKS or shown):
                reasons[index] = "" if _leads(line, lines[:index]) else "caption"
        elif below and (above or (pasted and index > prose[-1])):
            if spoken is None:
                spoken = spoken_at_length(lines, shapes, reasons, _PARAGRAPH)
            words = content(line)
            if above:
                # Of names in capitals a report has many: no full stop ends a title.
                told = form.terminated and is_told(line)
                strange = not (form.plain or told) or (not figure and spoken.isdisjoint(words))
            else:
                alone = _is_last_remark(line, form, shapes[index - 1], figure=figure)
                full = len(words) >= _FEWEST_WORDS and len(spoken) >= _FEWEST_SPOKEN
                strange = alone and full and spoken.isdisjoint(words)
            reasons[index] = "stranger" if strange else ""


def _leads(line: str, above: Sequence[str]) -> bool:
    """Whether a sentence says again what a line above it, the title, does: the first paragraph."""
    words = content(line)
    return any(len(words & content(one)) >= _FEWEST_SHARED for one in above[-_TITLE_ABOVE:])


def _is_last_remark(line: str, form: Shape, above: Shape, *, figure: bool) -> bool:
    """Whether a line right above what is left out may be a remark of the paper: a short sentence
    in its words, without a figure, that nobody says; or a figure in no sentence and no table."""
    if form.han or form.sentences > 1 or form.size > _LONGEST_REMARK:
        return False
    if _NOTED.search(line) or (form.plain and is_told(line)):
        return False
    if form.terminated:
        return form.plain and not figure and bool(telling_words(line))
    return figure and above.terminated
