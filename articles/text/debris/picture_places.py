"""What a picture shows, in a few words that only their place tells: above the text, or right below
whose picture it is."""

import re
from collections.abc import Sequence

from articles.text.pages.bylines import byline_of
from articles.text.pages.line_kinds import in_capitals
from articles.text.pages.line_shape import Shape

_SCENE = re.compile(
    r"(?:(?:foto )?ilustrasi|suasana|pemandangan|penampakan|potret|cuplikan|logo|sketsa|maket|"
    r"tangkap(?:an)? layar|(?:an? |the )?(?:logo|model|map|sketch|screenshot|illustration) of) \w",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TITLE = 4
_LONGEST_STAMP = 16
_LONGEST_CREDIT = 4
_SHORTEST, _LONGEST = 3, 20
# Shorter lines between two paragraphs are headings.
_LONGER_THAN_HEADINGS = 7


def mark_shown(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int
) -> None:
    """Give such lines their reason; ``first`` is the first paragraph."""
    titled = dated = spoken = False
    for index, (line, form) in enumerate(zip(lines, shapes, strict=True)):
        spoken = spoken or (form.prose and form.terminated and not reasons[index])
        if not reasons[index] and not form.terminated and line[-1] not in ":：,":
            above = index < first
            if (titled and not spoken and _SCENE.match(line) and form.size <= _LONGEST) or (
                _is_below_credit(shapes, reasons, index)
                and (dated if above else form.size >= _LONGER_THAN_HEADINGS)
                and _is_said(line, form)
            ):
                reasons[index] = "caption"
        titled = titled or (not reasons[index] and form.size >= _TITLE)
        dated = dated or (titled and form.size <= _LONGEST_STAMP and bool(_YEAR.search(line)))


def _is_below_credit(shapes: Sequence[Shape], reasons: Sequence[str], index: int) -> bool:
    """Whether the line above says no more than whose a picture is."""
    return (
        bool(index)
        and reasons[index - 1] == "caption"
        and shapes[index - 1].size <= _LONGEST_CREDIT
    )


def _is_said(line: str, form: Shape) -> bool:
    """Whether it says something, and is no title or name."""
    said = not form.han and _SHORTEST <= form.size <= _LONGEST
    return said and not (in_capitals(line) or line.istitle() or line.isupper() or byline_of(line))
