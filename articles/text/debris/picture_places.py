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
# Shorter lines between two paragraphs are headings.
_LONGER_THAN_HEADINGS = 7


def mark_shown(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int
) -> None:
    """Give such lines their reason; ``first`` is the first paragraph."""
    titled = dated = spoken = False
    for index, (line, form) in enumerate(zip(lines, shapes, strict=True)):
        spoken = spoken or (form.prose and form.terminated and not reasons[index])
        open_ended = not form.terminated and line[-1] not in ":：,"
        above = index < first
        if not reasons[index] and (open_ended or (above and _is_of_names(form))):
            scene = open_ended and titled and not spoken and _SCENE.match(line)
            if (scene and form.size <= _LONGEST) or (
                _is_below_credit(lines, shapes, reasons, index)
                and (dated if above else form.size >= _LONGER_THAN_HEADINGS)
                and _is_said(line, form)
            ):
                reasons[index] = "caption"
        titled = titled or (not reasons[index] and form.size >= _TITLE)
        dated = dated or (titled and form.size <= _LONGEST_STAMP and bool(_YEAR.search(line)))


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
