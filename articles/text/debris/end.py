"""Lines behind the last paragraph: what says nothing goes, what is in doubt stays."""

import re
from collections.abc import Sequence
from itertools import pairwise

from articles.text.debris.context import is_row
from articles.text.debris.foot import is_told
from articles.text.debris.headlines import BY_CHANCE, is_headline
from articles.text.debris.lookup import announces, commands, holds_control
from articles.text.pages.bylines import byline_of
from articles.text.pages.line_kinds import (
    BRACKETED,
    is_label,
    is_list_item,
    looks_like_title,
    vocabulary,
)
from articles.text.pages.line_shape import Shape, content

_FIGURE = re.compile(r"\d|[:：]$|\w[,，]$")
# Among the credits at the end also "Alamat: …" and the like.
_IMPRESSUM = re.compile(r"^[^\W\d_][^:：.。]{1,20}[:：]\s?\S[^。]{0,60}$")
_ADDRESS = re.compile(
    r"^(?:contact|kontak|address|alamat|tel|telp|telepon|telephone|phone|hotline|fax|faks|e-?mail|"
    r"surel|website|situs|laman|地址|邮编|电话|传真|邮箱|网址|热线)\s?[:：]",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<!\d)(?:0\d{2,3}[ -]\d{6,8}|400-\d{3,4}-\d{3,4})(?!\d)")
_SIGNED_OFF = re.compile(r"^[(（\[][A-Za-z]{2,5}(?:[/\-][A-Za-z]{2,5}){0,3}[)）\]]$")
# The day and the hour of another article.
DATED = re.compile(r"(?:19|20)\d\d\D.{0,12}\d{1,2}[:.]\d\d")
_NUMBER = re.compile(r"\d[\d.,]*")
_LONGEST_ROW_NAME = 6
_LONGEST_DATE = 40
# What stands below texts and never in them.
# Between two paragraphs of an article, and so between its last one and a list.
_INTERSTITIAL = re.compile(
    r"(?:scroll|swipe|gulir|geser)\b.{0,16}\b(?:continue|resume|lanjut\w*)|continue reading|"
    r"advertisement|lanjutkan membaca|artikel dilanjutkan",
    re.IGNORECASE,
)
_OF_THE_END = frozenset({"credit", "copyright", "tags", "comments", "related"})
_CLOSING = _OF_THE_END | {"control", "share", "follow", "subscribe", "advertisement"}
_LONGEST_BEHIND = 26
_SHARED = 1
_SMALLEST_VOCABULARY = 40
_LONGEST_FOOTER = 18
_LONGEST_HEADING = 5
_SHORTEST_TITLE = 4
# So pages cut the titles of other articles.
_CUT_OFF = ("...", "…")
_TEASERS_BELOW = 6
# Whose page it is, and for how long: "Oxbow.example", "Since 1903".
_MASTHEAD = re.compile(
    r"(?:www\.)?[A-Za-z][\w\-]{1,30}\.(?:com|org|net|co|news|id|co\.id|co\.uk|cn|com\.cn|tv|info)|"
    r"(?i:since|est\.?|established(?: in)?|founded in|sejak|berdiri sejak|始于|创刊于) ?"
    r"(?:1[89]|20)\d\d年?"
)
# "15 Strange Facts About Tides": what other pages list, and no row.
_LISTICLE = re.compile(
    r"(?:The )?\d{1,2}(?: (?:[A-Z][\w'’\-]*|of|about|on|the|a|an|to|for|and|in|from|with|your|"
    r"our|that|you)){3,12}"
)
_NUMBERED = re.compile(r"^\d{1,2}[.)、]\s?")
_ONE_WORD = re.compile("[A-Z][a-z]{3,14}")


def mark_end(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], start: int
) -> list[int]:
    """Short lines behind the last paragraph: what says nothing goes, what is in doubt returns.

    Two lines with figures and no label are rows of a table: then all stays that no table names.
    """
    rest = [i for i in range(start, len(lines)) if not reasons[i]]
    for index in rest:
        reasons[index] = _at_once(lines[index], shapes[index])
    rest = [i for i in rest if not reasons[i]]
    closed = _closed(lines, reasons, start)
    listed = _listed(lines, shapes, reasons, start)
    # Behind credits and buttons figures are no rows of the text.
    rows = [i for i in rest if i < closed and _is_row(lines[i], shapes[i])]
    spoken = vocabulary(lines[:start], shapes[:start], reasons[:start]) if rest else set()
    doubtful: list[int] = []
    for index, after in pairwise([*rest, len(lines)]):
        line, form = lines[index], shapes[index]
        ended = index > closed
        strange = ended and content(line).isdisjoint(spoken)
        item = is_list_item(line) and not (strange or _is_of_another(line, form, spoken))
        if item or _SIGNED_OFF.match(line):
            continue
        following = after == index + 1 < len(lines)
        heads = following and (shapes[after].plain or _heads_part(lines, shapes, reasons, index))
        # Below the heading of a part stands the part, be it one word: "OUTLOOK", "Firm".
        headed = index - 1 in doubtful and _heads_part(lines, shapes, reasons, index - 1)
        if not ended and (index in listed or heads or headed or _heads_rows(lines, index)):
            doubtful.append(index)
            continue
        linked = "related" in reasons[max(0, index - 6) : index] or _is_dated(lines, index)
        linked = linked or _is_of_another(line, form, spoken)
        if linked and looks_like_title(line, form) and not byline_of(line):
            reasons[index] = "related"
        elif (
            _ADDRESS.match(line)
            or (_IMPRESSUM.match(line) and _PHONE.search(line))
            or (_IMPRESSUM.match(line) and reasons[index - 1] in {"credit", "copyright"})
        ):
            reasons[index] = "credit"
        elif index < closed and len(rows) >= 2 and _is_row(line, form):
            doubtful.append(index)
        elif holds_control(line, form, share=0.0 if ended else 0.3):
            reasons[index] = "control"
            closed = min(closed, index)
        elif (ended or len(rows) < 2) and is_label(line, form, longest=8):
            reasons[index] = "label"
        elif ended and not form.plain and form.size <= _LONGEST_FOOTER:
            # Below the credits and buttons nothing of the text stands but sentences.
            reasons[index] = "stranger"
        else:
            doubtful.append(index)
    return doubtful


def _at_once(line: str, form: Shape) -> str:
    """The reason of a line that says by itself that it is no text, or ""."""
    if commands(line, form):
        return "control"
    return "label" if _MASTHEAD.fullmatch(line) else ""


def _is_of_another(line: str, form: Shape, spoken: set[str]) -> bool:
    """Whether a line without a stop tells what headlines tell, of nothing that the text tells."""
    if form.terminated or form.size < _SHORTEST_TITLE:
        return False
    title = _NUMBERED.sub("", line)
    words = content(title)
    strange = len(words) > 1 and not (words & spoken) - BY_CHANCE
    return strange and len(spoken) >= _SMALLEST_VOCABULARY and is_headline(title, form)


def _heads_part(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a line is written as a heading further up, above a paragraph: in capitals, in
    brackets such as bulletins have, or one word as two others are."""
    line = lines[index]
    one_word = _ONE_WORD.fullmatch(line) and not line.isupper()
    if one_word:
        others = (i for i in range(1, index - 1) if not reasons[i] and shapes[i + 1].prose)
        return sum(_ONE_WORD.fullmatch(lines[i]) is not None for i in others) > 1
    written = BRACKETED.fullmatch if line[0] == "【" else str.isupper
    if shapes[index].size > _LONGEST_HEADING or not written(line):
        return False
    others = (
        i
        for i in range(1, len(lines) - 1)
        if not (reasons[i] or reasons[i + 1]) and shapes[i].size <= _LONGEST_HEADING
    )
    return any(
        written(lines[i]) and not written(lines[i + 1])
        for i in others
        if i > index or (i < index and (shapes[i + 1].prose or shapes[i - 1].plain))
    )


def _is_row(line: str, form: Shape) -> bool:
    """Whether a line holds figures as rows do; a title may have one among its words."""
    if not _FIGURE.search(line) or _LISTICLE.fullmatch(line):
        return False
    return len(_NUMBER.findall(line)) != 1 or form.size <= _LONGEST_ROW_NAME or line[-1] in ":：,，"


def _closed(lines: Sequence[str], reasons: Sequence[str], start: int) -> int:
    """The first line from ``start`` on that stands below texts and never in them."""
    below = (
        i
        for i in range(start, len(lines))
        if _SIGNED_OFF.match(lines[i])
        or (reasons[i] in _CLOSING and not _INTERSTITIAL.match(lines[i]))
    )
    return next(below, len(lines))


def prose_behind(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], prose: Sequence[int]
) -> list[int]:
    """Of the last sentences those below credits, notices or other articles' titles that speak of
    nothing that the text speaks of.
    """
    found: list[int] = []
    behind: list[int] = []
    for before, index in zip(reversed(prose[:-1]), reversed(prose[1:]), strict=True):
        form = shapes[index]
        if form.size > _LONGEST_BEHIND or form.sentences > 2 or is_told(lines[index]):
            break
        if not found and _is_teaser(lines[index], form, lines[before + 1 : index]):
            behind.append(index)
            continue
        found.append(index)
        if _OF_THE_END.isdisjoint(reasons[before + 1 : index]):
            continue
        above = slice(before + 1)
        spoken = vocabulary(lines[above], shapes[above], reasons[above])
        strange = all(len(content(lines[i]) & spoken) < _SHARED for i in found)
        if not strange or len(spoken) < _SMALLEST_VOCABULARY:
            break
        behind += found
        found = []
    return behind


def _is_teaser(line: str, form: Shape, above: Sequence[str]) -> bool:
    """Whether a title that was cut short stands below what announces other articles."""
    if not line.endswith(_CUT_OFF) or form.sentences > 1:
        return False
    return any(announces(one) == "related" for one in above[-_TEASERS_BELOW:])


def _is_dated(lines: Sequence[str], index: int) -> bool:
    """Whether the day and the hour of another article stand right above or below the line."""
    beside = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    return any(DATED.search(line) and len(line) <= _LONGEST_DATE for line in beside)


def _heads_rows(lines: Sequence[str], index: int) -> bool:
    """Whether the line names the columns of the row below it: as many words, no figure."""
    row = lines[index + 1] if index + 1 < len(lines) else ""
    columns = lines[index].split()
    alike = len(columns) > 1 and len(columns) == len(row.split())
    return alike and is_row(row) and not any(map(str.isdigit, lines[index]))


def _listed(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], start: int
) -> set[int]:
    """Indices behind the last paragraph of the items of a list that a line with a colon begins."""
    found: set[int] = set()
    signed = False
    for index in range(max(start, 1), len(lines)):
        # Behind "Yours from the river," stands who says so.
        above = "" if reasons[index - 1] else lines[index - 1][-1]
        begun = (index - 1 in found and not signed) or above in {":", "：", ",", "，"}
        signed = above in {",", "，"}
        if begun and not reasons[index] and not shapes[index].terminated:
            found.add(index)
    return found
