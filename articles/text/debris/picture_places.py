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
# The paper and who took it, in capitals, and initials in brackets.
_SHOUTED = re.compile(
    r"[A-Z][A-Z.]+(?: [A-Z.]+)?/[A-Z][A-Z.]+(?: [A-Z.]+){1,3}(?: \([A-Z]{2,4}\))?"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TITLE = 4
_LONGEST_STAMP = 16
_LONGEST_CREDIT = 4
_SHORTEST, _LONGEST = 3, 20
_LEADING_ON = frozenset(":：,")
_LONGER_THAN_HEADINGS = 7


def mark_shown(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int
) -> None:
    """Give such lines their reason; ``first`` is the first paragraph."""
    titled = dated = spoken = False
    for index in range(first):
        line, form = lines[index], shapes[index]
        if not reasons[index]:
            spoken = spoken or (form.prose and form.terminated)
            opened = not form.terminated and line[-1] not in _LEADING_ON
            scene = opened and titled and not spoken and _SCENE.match(line)
            below = dated and (opened or _is_of_names(form))
            if (scene and form.size <= _LONGEST) or (
                below and _is_of_credit(lines, shapes, reasons, index)
            ):
                reasons[index] = "caption"
        titled = titled or (not reasons[index] and form.size >= _TITLE)
        dated = dated or (titled and form.size <= _LONGEST_STAMP and bool(_YEAR.search(line)))
    for index in range(first + 1, len(lines)):
        # Fewer words between two paragraphs are a heading.
        if reasons[index - 1] == "caption" and shapes[index].size >= _LONGER_THAN_HEADINGS:
            opened = (
                not (reasons[index] or shapes[index].terminated)
                and lines[index][-1] not in _LEADING_ON
            )
            if opened and _is_of_credit(lines, shapes, reasons, index):
                reasons[index] = "caption"


def _is_of_credit(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a line says something, and that above it no more than whose a picture is."""
    return _is_below_credit(lines, shapes, reasons, index) and _is_said(lines[index], shapes[index])


def _is_below_credit(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether the line above says no more than whose a picture is."""
    if not index or shapes[index - 1].size > _LONGEST_CREDIT:
        return False
    return reasons[index - 1] == "caption" or _SHOUTED.fullmatch(lines[index - 1]) is not None


def _is_of_names(form: Shape) -> bool:
    """Whether most words of a sentence have capitals: those of who and where."""
    return form.terminated and not form.plain and form.sentences == 1


def _is_said(line: str, form: Shape) -> bool:
    """Whether it says something, and is no title or name."""
    said = not form.han and _SHORTEST <= form.size <= _LONGEST
    titled = not form.terminated and (in_capitals(line) or line.istitle() or line.isupper())
    return said and not titled and not byline_of(line)
