"""What the lines around a line say of it, where the tables of debris alone would err."""

import re
from collections.abc import Sequence
from functools import cached_property

from articles.text.debris.corrections import DAY, LEGAL, is_note
from articles.text.pages.line_kinds import spoken_at_length
from articles.text.pages.line_shape import Shape, content
from articles.text.word_tables import terms

_BARS = re.compile(r"\s[|｜]\s")
# "Foto: 200.000 per sesi" between "Teks: …" and "Suara: …": an item of a list, no caption.
_PAIR = re.compile(r"^[^\W\d_][^:：\d\n]{0,24}[:：]\s?\S")
_SCORED = re.compile(r"[^\W\d_][^\d\n]{0,40} [–—-] [^\W\d]{0,4}\s?[\d.,]+\s?[^\s]{0,6}")
# Labels of other articles that head a part of a report too.
_HEADING_TOO = frozenset(
    terms(
        "rekomendasi, sorotan, tren, terkini, special report, trending, popular, latest",
        "推荐, 精选, 最新, 热点, 要闻, 专题, 头条, 链接",
    )
)
_PICTURE = re.compile(r"^[图题配]|资料图|(?:photo|image|picture) credit|sumber", re.IGNORECASE)
_SOURCE = re.compile(r"^(?:sumber|sources?|来源|资料来源|数据来源)\b", re.IGNORECASE)
_CONTACT = re.compile(r"^(?:联系人|联系方式|联系电话|咨询电话|附件)[:：]")
_CELLS = re.compile(r"\s[|｜/·]\s")
_MARK = re.compile(r"[|｜/·]")
_FEWEST_CELLS = 3
_LONGEST_CELL = 24
_LONGEST_ROW = 300
_NAMED_PART = re.compile(r"[A-Z][a-z]+: ([a-z][a-z ]{2,30})")
_LONGEST_HEADING = 4
_YEAR = re.compile(r"(?:19|20)\d\d年?")
_MOMENT = re.compile(r"(?:[^\W\d_]{3,9} )?(?:19|20)\d\d(?:年(?:\d{1,2}月)?)?")
_SECTION = re.compile(r"0\d")
_FIGURE = re.compile(r"\d[\d.,]*")
_COMMENTED = re.compile(r"评论|留言|沙发|跟[帖贴]")
# "1/8" counts pictures.
_OF_SEVERAL = re.compile(r"\d{1,3}\s?(?:/|of|dari)\s?\d{1,3}")
_ATTACHED = re.compile(r"^附件[:：]?\s?(?:1[.．、]|《)")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd)\b", re.IGNORECASE)
_DATED = re.compile(r"(?:19|20)\d\d[-/年.]\d|\d:\d\d|^\d{1,2}$")
# "Source: forestry office, 48 plots." says how it was measured.
_COUNTED = re.compile(r"(?<![\w.,])\d[\d.,]* [a-z]{3,}|\d\s?(?:[户家个名份块亩组次]|样本)")
_LONG_ENOUGH = 4
_LONGEST_PAIR = 60
_PARAGRAPH = 8


def spare_by_context(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Take back what a table said of a line that belongs to a list, a table or a notice."""
    whole = _Whole(lines, shapes)
    for index, reason in enumerate(reasons):
        if reason and _belongs(lines, shapes, reasons, index, whole):
            reasons[index] = ""


class _Whole:
    """What is asked of all lines together, counted once, where it is asked for: line by line, the
    time would grow with the square of their number."""

    def __init__(self, lines: Sequence[str], shapes: Sequence[Shape]) -> None:
        self._lines = lines
        self._shapes = shapes

    @cached_property
    def moments(self) -> int:
        return sum(bool(_MOMENT.fullmatch(line)) for line in self._lines)

    @cached_property
    def first_prose(self) -> int:
        return next((i for i, form in enumerate(self._shapes) if form.prose), len(self._lines))

    @cached_property
    def last_prose(self) -> int:
        prose = (i for i in reversed(range(len(self._shapes))) if self._shapes[i].prose)
        return next(prose, -1)

    @cached_property
    def spoken(self) -> set[str]:
        reasons = [""] * len(self._lines)
        return spoken_at_length(self._lines, self._shapes, reasons, _PARAGRAPH)

    @cached_property
    def sections(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, line in enumerate(self._lines):
            if len(line) <= 2 and line.isdecimal():
                found.setdefault(line, []).append(index)
        return found

    def ended_above(self, index: int) -> bool:
        """Whether a sentence stands right above a line, and more of them below."""
        above = index > 0 and self._shapes[index - 1].terminated
        return above and self._shapes[index - 1].prose and index < self.last_prose


def _belongs(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    index: int,
    whole: _Whole,
) -> bool:
    line, reason = lines[index], reasons[index]
    around = (_at(lines, index - 1), _at(lines, index + 1))
    match reason:
        case "related":
            listed = _is_listed(line, _unnamed(lines, reasons, index))
            return (
                _heads_box(lines, shapes, reasons, index)
                or listed
                or _is_heading_of_parts(line, around, shapes[index])
            )
        case "tags":
            return _heads_cells(line, around[1])
        case "share":
            return _heads_box(lines, shapes, reasons, index)
        case "breadcrumb":
            return _heads_row_or_part(lines, shapes, index, whole)
        case "control" | "ticker":
            return _is_cell(lines, shapes, reasons, index, whole)
        case "caption" | "media":
            return _is_listed(line, _unnamed(lines, reasons, index))
        case "page" | "counter":
            said = line.endswith("。") and not _COMMENTED.search(line)
            return said or _is_of_table(line, around, index, whole)
        case "credit":
            if _ATTACHED.match(line):
                return not _FILE.search(line)
            if _SOURCE.match(line):
                above = lines[index - 1] if index and not reasons[index - 1] else ""
                # With what it leaves out, or how it was rounded, it is a note of the text.
                told = re.split("[:：]", line, maxsplit=1)[-1]
                noted = shapes[index].plain and (
                    shapes[index].sentences > 1
                    or "；" in told
                    or _COUNTED.search(DAY.sub("", told)) is not None
                )
                noted = noted and not LEGAL.search(told)
                return whole.first_prose < index and (noted or is_row(above))
            said = line.endswith("。") and shapes[index].size >= _LONG_ENOUGH
            return said and bool(_CONTACT.match(line))
        case "copyright":
            # "Jobs" between two paragraphs heads the second: there stands no footer.
            word = shapes[index].size <= 1 and _is_inside(lines, shapes, reasons, index)
            return word or is_note(line)
        case _:
            return False


def _is_cell(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    index: int,
    whole: _Whole,
) -> bool:
    """Whether words of controls or of the stock exchange are cells of a row, items of a list, or
    the number of a part."""
    line, reason = lines[index], reasons[index]
    around = (_at(lines, index - 1), _at(lines, index + 1))
    cells = bool(_BARS.search(line)) and is_row(line) and any(map(_is_row_of_cells, around))
    beside = _unnamed(lines, reasons, index)
    figures = reason == "ticker" and _is_row_beside(line, beside)
    listed = whole.first_prose < index and is_scored(line) and any(map(is_scored, beside))
    # "一", "人" between two paragraphs: a part of the text, and no button.
    part = shapes[index].han == len(line) == 1 or (reason == "ticker" and shapes[index].size <= 1)
    part = part and _is_inside(lines, shapes, reasons, index)
    return cells or figures or listed or part


def _heads_box(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a word that labels other articles heads a part: a box of a printed paper."""
    word = lines[index].casefold().strip("■●▍◆【】[] ")
    return word in _HEADING_TOO and _is_inside(lines, shapes, reasons, index)


def _is_inside(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a line stands right above a paragraph, and below one, what interrupts it, or a name
    and its value."""
    above = index - 1
    while above > 0 and reasons[above]:
        above -= 1
    if above < 0 or index + 1 >= len(shapes) or reasons[index + 1]:
        return False
    beside = (index + 1,) if is_pair(lines[above]) else (above, index + 1)
    return all(shapes[i].prose and shapes[i].terminated for i in beside)


def _heads_row_or_part(
    lines: Sequence[str], shapes: Sequence[Shape], index: int, whole: _Whole
) -> bool:
    """Whether "Rail and road / The bill" heads a table, or what it speaks of between sentences."""
    line = lines[index]
    below = _at(lines, index + 1)
    if _BARS.search(line):
        return is_row(below)
    if _heads_cells(line, below):
        return True
    inside = not shapes[index].terminated and whole.first_prose < index < whole.last_prose
    words = content(line) if inside else set()
    return 2 * len(words & whole.spoken) > len(words) > 0


def _heads_cells(line: str, below: str) -> bool:
    """Whether "Plant / Status / Rate" stands above as many cells."""
    cells = _CELLS.split(line)
    return len(cells) >= _FEWEST_CELLS and len(_CELLS.split(below)) == len(cells) and is_row(below)


def _is_row_beside(line: str, around: Sequence[str]) -> bool:
    """Whether the row above or below has as many figures, more than one."""
    figures = len(_FIGURE.findall(line))
    return figures > 1 and any(
        len(_FIGURE.findall(row)) == figures for row in around if is_row(row)
    )


def _is_listed(line: str, around: Sequence[str]) -> bool:
    """Whether the line is one of several names with their values."""
    if not is_pair(line) or _PICTURE.match(line):
        return False
    return any(is_pair(other) and any(map(str.isdigit, other)) for other in around)


def _is_of_table(line: str, around: Sequence[str], index: int, whole: _Whole) -> bool:
    """Whether figures are years at the head of columns, a year and its figure, or the number of
    a section."""
    if _SECTION.fullmatch(line):
        return _follows(whole.sections, int(line), index)
    if len(line) == 1 and line.isdecimal():
        # Alone below paragraphs, "1" and "2" number parts; below titles, titles of others.
        beside = (str(int(line) + 1), str(int(line) - 1))
        others = (at for number in beside for at in whole.sections.get(number, ())[:3])
        return whole.ended_above(index) and any(map(whole.ended_above, others))
    if _YEAR.fullmatch(line):
        # Of a chronicle, with a text below.
        return whole.moments > 1 and around[1].endswith((".", "。"))
    counts = _OF_SEVERAL.fullmatch(line)
    return not counts and len(_FIGURE.findall(line)) > 1 and any(map(_is_row_of_cells, around))


def _follows(sections: dict[str, list[int]], number: int, index: int) -> bool:
    """Whether "01" belongs to a row of such numbers, each alone above a part of the text."""
    wanted = (f"{number + 1:02}", f"{number - 1:02}")
    # Two of the places may be the lines right above and below.
    return any(abs(at - index) > 1 for line in wanted for at in sections.get(line, ())[:3])


def find_rows_of_cells(lines: Sequence[str]) -> frozenset[int]:
    """Indices of rows of several cells, all but one with figures, beside another row of as many."""
    cells = [
        _CELLS.split(line) if len(line) <= _LONGEST_ROW and _MARK.search(line) else [line]
        for line in lines
    ]
    figures = [sum(map(_holds_figure, row)) if len(row) > 1 else 0 for row in cells]
    return frozenset(
        i
        for i, row in enumerate(cells)
        if len(row) >= _FEWEST_CELLS
        and figures[i] >= _FEWEST_CELLS - 1
        and any(
            len(cells[at]) == len(row) and figures[at]
            for at in (i - 1, i + 1)
            if 0 <= at < len(cells)
        )
    )


def _holds_figure(cell: str) -> bool:
    return any(map(str.isdigit, cell)) and len(cell) <= _LONGEST_CELL


def _is_heading_of_parts(line: str, around: Sequence[str], form: Shape) -> bool:
    """ "Next: robots" above a paragraph about robots: all that stands behind the colon is small
    and returns below it."""
    named = _NAMED_PART.fullmatch(line) if form.size <= _LONGEST_HEADING else None
    words = content(named[1]) if named else set()
    return bool(words) and words <= content(around[1])


def _is_row_of_cells(line: str) -> bool:
    return is_row(line) and (bool(_BARS.search(line)) or len(_FIGURE.findall(line)) > 1)


def is_pair(line: str) -> bool:
    """Whether the line is a name and its value, as forms and lists have them."""
    return len(line) <= _LONGEST_PAIR and line[-1] not in ".。" and bool(_PAIR.match(line))


def is_scored(line: str) -> bool:
    """Whether the line is a name and its figure with a dash between: "Price – 40"."""
    return len(line) <= _LONGEST_PAIR and _SCORED.fullmatch(line) is not None


def _at(lines: Sequence[str], index: int) -> str:
    return lines[index] if 0 <= index < len(lines) else ""


def _unnamed(lines: Sequence[str], reasons: Sequence[str], index: int) -> list[str]:
    """The lines right above and below that no table names."""
    around = (i for i in (index - 1, index + 1) if 0 <= i < len(lines))
    return [lines[i] for i in around if not reasons[i]]


def is_row(line: str) -> bool:
    """Whether the line is a row of a table: cells, a figure, no end of a sentence."""
    if not any(map(str.isdigit, line)) or line.endswith((".", "。")) or _DATED.search(line):
        return False
    cells = [cell for cell in re.split(r"\s[|｜]\s|\t| {2,}|\s[-–—]\s", line) if cell.strip()]
    figures = sum(word[0].isdigit() for word in line.split())
    return len(cells) > 1 or figures > 1 or (len(line) <= 60 and figures > 0)
