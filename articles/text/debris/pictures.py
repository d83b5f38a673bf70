"""Lines that belong to a picture: signed with two names, or pointing at it with a mark."""

import re
from collections.abc import Sequence

from articles.text.pages.line_shape import Shape

# "(Kabar Pantai/Rina Utami)": two names, one of them of several words.
_NAME = r"[A-Z][\w.&'’\-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,3}}"
_PHOTOGRAPHED = re.compile(
    rf"[(（\[](?:{_NAMES} ?/ ?{_NAME}(?: {_NAME}){{0,3}}|{_NAME} ?/ ?{_NAMES})[)）\]]\.?$"
)
# "… at the depot. ANA LIM / DOCK DAILY", "… in May 2024. Ana Lim/Dock Daily"
_NAMED_BEHIND = re.compile(
    r"[.!?] (?i:reuters|antara|afp|ap|xinhua|epa|getty images|bloomberg|istimewa)$|"
    r"[.!?] [A-Z]{2,}(?:[ /]+[A-Z]{2,}){1,7}$|"
    rf"[.!?] {_NAMES} ?/ ?{_NAME}(?: {_NAME}){{0,3}}$"
)
# An arrow before a few words points elsewhere; a triangle at the picture above or below.
_MARK = re.compile(r"^(?:>{1,3}|[»›→➤➡▶►☞👉▲△▼▽])(?=\s?\S)")
_TRIANGLES = frozenset("▲△▼▽")
_LONGEST_CAPTION = 40
_LONGEST_CREDIT = 70
_LONGEST_LINK = 20
_LONGEST_SENTENCE = 14
_DIGIT = re.compile(r"\d")


def mark_signed_captions(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Captions by the agency and the photographer at their end, above the last paragraph.

    There the same brackets hold the reporters' names.
    """
    prose = [i for i, form in enumerate(shapes) if form.prose and form.terminated]
    last = max((i for i in prose if not reasons[i]), default=0)
    for index in range(last):
        line, form = lines[index], shapes[index]
        if reasons[index] or not 4 <= form.size <= _LONGEST_CAPTION or form.sentences > 2:
            continue
        end = line[-_LONGEST_CREDIT:]
        if (_NAMED_BEHIND.search(end) and not line.isupper()) or (
            form.sentences == 1 and _PHOTOGRAPHED.search(end)
        ):
            reasons[index] = "caption"


def mark_pointing(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], last: int
) -> None:
    """Lines with such a mark at their head; several in a row inside the text are a list."""
    marks = [match[0] if (match := _MARK.match(line)) else "" for line in lines]
    for index, form in enumerate(shapes):
        mark = marks[index]
        if not mark or reasons[index] or form.size > _LONGEST_CAPTION:
            continue
        listed = mark in (marks[max(0, index - 1) : index] + marks[index + 1 : index + 2])
        if mark in _TRIANGLES and lines[index][-1] not in "；;：:":
            # Some texts mark their paragraphs so.
            short = not form.terminated or (form.sentences == 1 and form.size <= _LONGEST_SENTENCE)
            if short and not listed and not (form.terminated and _DIGIT.search(lines[index])):
                reasons[index] = "caption"
        elif mark not in _TRIANGLES and not form.terminated and form.size <= _LONGEST_LINK:
            reasons[index] = "" if listed and index <= last else "related"
