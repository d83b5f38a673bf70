"""Lines above the first paragraph: labels, controls and captions, and the headings of its parts."""

import re
from collections.abc import Sequence

from articles.text.debris.context import is_pair, is_row
from articles.text.debris.lookup import commands, holds_control
from articles.text.pages.datelines import dateline, is_city
from articles.text.pages.line_kinds import is_label, is_list_item, opens_text, vocabulary
from articles.text.pages.line_shape import Shape, content

# "17.58", "09:40": the hour above an entry of a live report.
_CLOCK = re.compile(r"(?:\D{0,12}\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?|\s?[A-Z]{2,4})?")
# A notice of the article itself, or questions, may stand above a dateline.
_OF_ITSELF = re.compile(
    r"(?:artikel|tulisan|naskah|berita) ini\b|this (?:article|story|report)\b|本文|编者|"
    r"\w{1,12}[:：]\s?\S",
    re.IGNORECASE,
)
# "国际　中国　军事　文化": sections, one beside the other.
_MENU = re.compile(r"(?:[\u4e00-\u9fff]{2,4}[ \u3000|｜·/]{1,3}){3,9}[\u4e00-\u9fff]{2,4}")
# "Radio Gelombang Bahasa Indonesia", "Kantor Berita Sarapan": whose page it is.
_OUTLET = re.compile(
    r"(?:[A-Z][\w.&'’-]* ){1,4}(?:(?:Siaran |Edisi )?Bahasa (?:Indonesia|Inggris|Mandarin)|"
    r"(?:News|World|English|Indonesian|Chinese|Wire|Press|Overseas) (?:Service|Agency)|"
    r"Edisi Indonesia|News Indonesia|Online|Daring)|"
    r"(?:The )?(?:Kantor Berita|Harian|Koran|Majalah|Tabloid|Radio|Surat Kabar|News Agency)"
    r"(?: [A-Z][\w.&'’-]*){1,5}|[\u4e00-\u9fff]{2,10}(?:印尼语部|中文部|英语部|印尼语频道|中文频道)"
)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_LONGEST_DAY = 60
_NUMBERED = re.compile("[（(]?[一二三四五六七八九十][、）)]")
_LONGEST_HEADING = 6
_SEVERAL = 2
_LONGEST_CAPTION = 40
# A dateline stands in one of the first lines of prose.
_FIRST_PROSE = 2
_TITLE = 4


def mark_head(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int
) -> None:
    """Labels and controls between the title and the first paragraph; the title may be like them."""
    # On a page the title stands outside.
    titled = any(reasons[i] == "outside" and shapes[i].size >= _TITLE for i in range(first))
    for index in range(first):
        line, form = lines[index], shapes[index]
        # Titles have a word or two of controls at times.
        share = 0.3 if form.han or form.size <= _LONGEST_HEADING else 0.5
        if reasons[index] or (titled and _is_field(lines, reasons, index)):
            continue
        if (_MENU.fullmatch(line) and not is_row(lines[index + 1])) or (
            titled and _is_outlet(lines, index)
        ):
            reasons[index] = "label"
        elif is_label(line, form):
            # Right above the first paragraph a heading of its own may stand.
            timed = index > 0 and _CLOCK.fullmatch(lines[index - 1]) is not None
            near = (index == first - 1 or opens_text(line) or timed) and not commands(line, form)
            heads = titled and near and _is_heading(lines, shapes, reasons, index)
            reasons[index] = "" if heads else "label"
        elif titled and (commands(line, form) or holds_control(line, form, share=share)):
            reasons[index] = "control"
        titled = titled or form.size >= _TITLE
    _above_dateline(lines, shapes, reasons)


def _is_outlet(lines: Sequence[str], index: int) -> bool:
    """Whether a line names a paper or its service beside the day."""
    if _OUTLET.fullmatch(lines[index]) is None:
        return False
    beside = (lines[index - 1], *lines[index + 1 : index + 2])
    return any(len(line) <= _LONGEST_DAY and _YEAR.search(line) for line in beside)


def _is_field(lines: Sequence[str], reasons: Sequence[str], index: int) -> bool:
    """Whether a line is a name and its value beside another one."""
    beside = (i for i in (index - 1, index + 1) if 0 <= i < len(lines) and not reasons[i])
    return is_pair(lines[index]) and any(is_pair(lines[i]) for i in beside)


def _above_dateline(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """A sentence between the title, its author or date, and the paragraph that a dateline opens
    is the caption of a picture: the report begins with its place."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    titles = [i for i, form in enumerate(shapes) if form.size >= _TITLE and not reasons[i]]
    for at in prose[: _FIRST_PROSE + 1]:
        if not shapes[at].paragraph or not dateline(lines[at])[1]:
            continue
        if _is_labelled(lines, at, prose):
            reasons[at] = "caption"
            continue
        above = [i for i in range(titles[0] + 2, at) if not reasons[i]]
        for index in above[-1:]:
            line, form = lines[index], shapes[index]
            single = form.prose and form.terminated and form.sentences == 1
            if single and form.size <= _LONGEST_CAPTION and not _is_text(line):
                reasons[index] = "caption"
        return


def _is_labelled(lines: Sequence[str], at: int, prose: Sequence[int]) -> bool:
    """Whether words in capitals are no place: "PAMERAN PERAHU - Perahu buatan …" is what a picture
    shows, where the paragraph below has a dateline of its own."""
    place, end = dateline(lines[at])
    below = [i for i in prose if i > at][:1]
    if not (place and place.isupper() and below) or is_city(place) or "," in lines[at][:end]:
        return False
    return below[0] == at + 1 and dateline(lines[below[0]])[1] > 0


def _is_text(line: str) -> bool:
    return is_list_item(line) or bool(_OF_ITSELF.match(line))


def _is_heading(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a few words head what follows: written like a heading, of what the text speaks of,
    or one of several headings of the text."""
    line = lines[index]
    if opens_text(line):
        # "Summary" above anything but its own words names a part of the page.
        below = index + 1
        if below >= len(lines) or reasons[below]:
            return below >= len(lines)
        return shapes[below].prose or shapes[below].terminated or is_list_item(lines[below])
    if index and _CLOCK.fullmatch(lines[index - 1]):
        return _headings(lines, shapes, reasons, index) > 0
    if line.isupper():
        return _headings(lines, shapes, reasons, index, capitals=True) > 0
    first, *rest = line.split()
    if not all(word[0].isalpha() for word in (first, *rest)):
        return False
    if _headings(lines, shapes, reasons, index) >= _SEVERAL:
        return True
    headed = rest and first[0].isupper() and all(map(str.islower, rest))
    return bool(headed) and not content(line).isdisjoint(vocabulary(lines, shapes, reasons))


def _headings(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    start: int,
    *,
    capitals: bool = False,
) -> int:
    """How many headings stand below ``start``: a few words between two paragraphs."""
    found = 0
    for index in range(start + 2, len(lines) - 1):
        form = shapes[index]
        if reasons[index] or form.terminated or not form.size <= _LONGEST_HEADING + 4:
            continue
        heads = shapes[index + 1].prose or _NUMBERED.match(lines[index])
        if heads and (lines[index].isupper() or not capitals):
            found += 1
    return found
