"""What the lines around a line say of it, where the tables of debris alone would err."""

import re
from collections.abc import Sequence
from functools import cached_property

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
_CELL_ENDS = re.compile(r"\s[|｜]\s|\t| {2,}|\s[-–—]\s")
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
_CORRECTION = re.compile(r"(?:更正|勘误|corrections?|ralat|koreksi)\s?[:：]", re.IGNORECASE)
# Notices that say something of the matter, and not only of the page.
_NOTICE = re.compile(
    r"^(?:声明|特别声明|郑重声明|提示|风险提示|特别提示|特别提醒|温馨提示|notice|catatan|"
    r"catatan redaksi|editors?['’]?s? note)\s?[:：]",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"转载|版权|侵权|观点|立场|来源|本[网站文报平刊]|文中|投资|风险|责任|参考|授权|为准|"
    r"(?:本|以上|上述|相关|所有|部分|此)(?:内容|信息|资料)|(?:内容|信息)(?:仅|来自|由|真实|不)|"
    r"\b(?:content|views?|copyright|reader|page|site|investor|redaksi|isi|konten|pembaca|"
    r"investasi|article|story|version|headline|updated|corrected|artikel|berita|judul|tulisan)",
    re.IGNORECASE,
)
# What was revised; days, years and hours are no figures.
_REVISED = re.compile(
    r"\b(?:put|stated|said|gave|reported|revised|corrected|figures?|numbers?|total|instead of|"
    r"not \d|from \d|seharusnya|bukan|angka|jumlah|direvisi|dikoreksi)\b|"
    r"应为|而非|不是|更正为|修订",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:\b\d{1,2} )?\b(?:jan|feb|mar|apr|ma[yi]|jun|jul|agu|aug|sep|okt|oct|nov|de[cs])[a-z]*\.?"
    r"(?: \d{1,4}(?!\d))?(?:, \d{4})?|\d{1,2}[:.]\d\d(?!\d| ?%| ?[A-Z]| [a-z])|"
    r"(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?)?",
    re.IGNORECASE,
)
_LONG_ENOUGH = 4
_LONGEST_PAIR = 60
_PARAGRAPH = 8


def spare_by_context(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Take back what a table said of a line that belongs to a list, a table or a notice."""
    context = _Context(lines, shapes, reasons)
    for index, reason in enumerate(reasons):
        if reason and context.spares(index):
            reasons[index] = ""


class _Context:
    """The lines of a page, and what is asked of all of them together, counted once, where it is
    asked for: line by line, the time would grow with the square of their number."""

    def __init__(
        self, lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
    ) -> None:
        self._lines = lines
        self._shapes = shapes
        self._reasons = reasons

    @cached_property
    def _moments(self) -> int:
        return sum(bool(_MOMENT.fullmatch(line)) for line in self._lines)

    @cached_property
    def _first_prose(self) -> int:
        return next((i for i, form in enumerate(self._shapes) if form.prose), len(self._lines))

    @cached_property
    def _last_prose(self) -> int:
        prose = (i for i in reversed(range(len(self._shapes))) if self._shapes[i].prose)
        return next(prose, -1)

    @cached_property
    def _spoken(self) -> set[str]:
        reasons = [""] * len(self._lines)
        return spoken_at_length(self._lines, self._shapes, reasons, _PARAGRAPH)

    @cached_property
    def _sections(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, line in enumerate(self._lines):
            if len(line) <= 2 and line.isdecimal():
                found.setdefault(line, []).append(index)
        return found

    def spares(self, index: int) -> bool:
        """Whether a line with a reason is one of the text."""
        line, form = self._lines[index], self._shapes[index]
        match self._reasons[index]:
            case "related":
                boxed = self._heads_box(index) or self._is_listed(index)
                return boxed or _heads_part(line, self._below(index), form)
            case "tags":
                return _heads_cells(line, self._below(index))
            case "share":
                return self._heads_box(index)
            case "breadcrumb":
                return self._heads_row_or_part(index)
            case "control" | "ticker":
                return self._is_cell(index)
            case "caption" | "media":
                return self._is_listed(index)
            case "page" | "counter":
                said = line.endswith("。") and not _COMMENTED.search(line)
                return said or self._is_of_table(index)
            case "credit":
                return self._is_source(index)
            case "copyright":
                # "Jobs" between two paragraphs heads the second: there stands no footer.
                return (form.size <= 1 and self._is_inside(index)) or _is_note(line)
            case _:
                return False

    def _above(self, index: int) -> str:
        return self._lines[index - 1] if index else ""

    def _below(self, index: int) -> str:
        return self._lines[index + 1] if index + 1 < len(self._lines) else ""

    def _beside(self, index: int) -> list[str]:
        """The lines right above and below that no table names."""
        around = (i for i in (index - 1, index + 1) if 0 <= i < len(self._lines))
        return [self._lines[i] for i in around if not self._reasons[i]]

    def _beside_cells(self, index: int) -> bool:
        return _is_row_of_cells(self._above(index)) or _is_row_of_cells(self._below(index))

    def _is_source(self, index: int) -> bool:
        """Whether a credit is a note of the text, or the source of the table above it."""
        line, form = self._lines[index], self._shapes[index]
        if _ATTACHED.match(line):
            return not _FILE.search(line)
        if not _SOURCE.match(line):
            said = line.endswith("。") and form.size >= _LONG_ENOUGH
            return said and bool(_CONTACT.match(line))
        if index <= self._first_prose:
            return False
        # With what it leaves out, or how it was rounded, it is a note of the text.
        told = re.split("[:：]", line, maxsplit=1)[-1]
        noted = form.plain and (
            form.sentences > 1 or "；" in told or _COUNTED.search(_DAY.sub("", told)) is not None
        )
        if noted and not _LEGAL.search(told):
            return True
        return not self._reasons[index - 1] and is_row(self._lines[index - 1])

    def _is_cell(self, index: int) -> bool:
        """Whether words of controls or of the stock exchange are cells of a row, items of a list,
        or the number of a part."""
        line, form = self._lines[index], self._shapes[index]
        ticker = self._reasons[index] == "ticker"
        if _BARS.search(line) and is_row(line) and self._beside_cells(index):
            return True
        beside = self._beside(index)
        if ticker and _is_row_beside(line, beside):
            return True
        if self._first_prose < index and _is_scored(line) and any(map(_is_scored, beside)):
            return True
        # "一", "人" between two paragraphs: a part of the text, and no button.
        part = form.han == len(line) == 1 or (ticker and form.size <= 1)
        return part and self._is_inside(index)

    def _heads_box(self, index: int) -> bool:
        """Whether a word that labels other articles heads a part: a box of a printed paper."""
        word = self._lines[index].casefold().strip("■●▍◆【】[] ")
        return word in _HEADING_TOO and self._is_inside(index)

    def _is_inside(self, index: int) -> bool:
        """Whether a line stands right above a paragraph, and below one, what interrupts it, or a
        name and its value."""
        above = index - 1
        while above > 0 and self._reasons[above]:
            above -= 1
        if above < 0 or index + 1 >= len(self._lines) or self._reasons[index + 1]:
            return False
        beside = (index + 1,) if is_pair(self._lines[above]) else (above, index + 1)
        return all(self._shapes[i].prose and self._shapes[i].terminated for i in beside)

    def _heads_row_or_part(self, index: int) -> bool:
        """Whether "Rail and road / The bill" heads a table, or what it speaks of between
        sentences."""
        line, below = self._lines[index], self._below(index)
        if _BARS.search(line):
            return is_row(below)
        if _heads_cells(line, below):
            return True
        if self._shapes[index].terminated or not self._first_prose < index < self._last_prose:
            return False
        words = content(line)
        return 2 * len(words & self._spoken) > len(words) > 0

    def _is_listed(self, index: int) -> bool:
        """Whether the line is one of several names with their values."""
        line = self._lines[index]
        if not is_pair(line) or _PICTURE.match(line):
            return False
        return any(is_pair(one) and any(map(str.isdigit, one)) for one in self._beside(index))

    def _is_of_table(self, index: int) -> bool:
        """Whether figures are years at the head of columns, a year and its figure, or the number
        of a section."""
        line = self._lines[index]
        if _SECTION.fullmatch(line):
            return self._follows(int(line), index)
        if len(line) == 1 and line.isdecimal():
            # Alone below paragraphs, "1" and "2" number parts; below titles, titles of others.
            numbers = (str(int(line) + 1), str(int(line) - 1))
            others = (at for number in numbers for at in self._sections.get(number, ())[:3])
            return self._ended_above(index) and any(map(self._ended_above, others))
        if _YEAR.fullmatch(line):
            # Of a chronicle, with a text below.
            return self._moments > 1 and self._below(index).endswith((".", "。"))
        several = not _OF_SEVERAL.fullmatch(line) and len(_FIGURE.findall(line)) > 1
        return several and self._beside_cells(index)

    def _ended_above(self, index: int) -> bool:
        """Whether a sentence stands right above a line, and more of them below."""
        above = self._shapes[index - 1] if index else None
        return bool(above and above.terminated and above.prose) and index < self._last_prose

    def _follows(self, number: int, index: int) -> bool:
        """Whether "01" belongs to a row of such numbers, each alone above a part of the text."""
        wanted = (f"{number + 1:02}", f"{number - 1:02}")
        # Two of the places may be the lines right above and below.
        return any(
            abs(at - index) > 1 for line in wanted for at in self._sections.get(line, ())[:3]
        )


def _heads_cells(line: str, below: str) -> bool:
    """Whether "Plant / Status / Rate" stands above as many cells."""
    cells = _CELLS.split(line)
    return len(cells) >= _FEWEST_CELLS and len(_CELLS.split(below)) == len(cells) and is_row(below)


def _heads_part(line: str, below: str, form: Shape) -> bool:
    """Whether the line is like "Next: robots" above a paragraph about robots: all that stands
    behind the colon is small and returns below it."""
    named = _NAMED_PART.fullmatch(line) if form.size <= _LONGEST_HEADING else None
    words = content(named[1]) if named else set()
    return bool(words) and words <= content(below)


def _is_row_beside(line: str, around: Sequence[str]) -> bool:
    """Whether the row above or below has as many figures, more than one."""
    figures = len(_FIGURE.findall(line))
    return figures > 1 and any(
        len(_FIGURE.findall(row)) == figures for row in around if is_row(row)
    )


def _is_note(line: str) -> bool:
    """Whether a notice says something of the matter, and not only of the page."""
    if not _NOTICE.match(line):
        return _CORRECTION.match(line) is not None and _corrects_figure(line)
    said = re.split("[:：]", line, maxsplit=1)[1]
    # What a paper wishes its readers every day holds no figure.
    if line.startswith("温馨提示") and not any(map(str.isdigit, said)):
        return False
    return not _LEGAL.search(said) or _corrects_figure(said)


def _corrects_figure(said: str) -> bool:
    """Whether a note says what a figure was and is: it belongs to what the text tells."""
    return _REVISED.search(said) is not None and any(map(str.isdigit, _DAY.sub("", said)))


def find_rows_of_cells(lines: Sequence[str]) -> frozenset[int]:
    """Indices of rows of several cells, all but one with figures, beside another row of as many."""
    cells = [
        _CELLS.split(line)
        if ("|" in line or "/" in line or "·" in line or "｜" in line) and len(line) <= _LONGEST_ROW
        else [line]
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


def _is_row_of_cells(line: str) -> bool:
    return is_row(line) and (bool(_BARS.search(line)) or len(_FIGURE.findall(line)) > 1)


def is_pair(line: str) -> bool:
    """Whether the line is a name and its value, as forms and lists have them."""
    return len(line) <= _LONGEST_PAIR and line[-1] not in ".。" and bool(_PAIR.match(line))


def _is_scored(line: str) -> bool:
    """Whether the line is a name and its figure with a dash between: "Price – 40"."""
    return len(line) <= _LONGEST_PAIR and _SCORED.fullmatch(line) is not None


def is_row(line: str) -> bool:
    """Whether the line is a row of a table: cells, a figure, no end of a sentence."""
    if line.endswith((".", "。")) or not any(map(str.isdigit, line)) or _DATED.search(line):
        return False
    cells = [cell for cell in _CELL_ENDS.split(line) if cell.strip()]
    figures = sum(word[0].isdigit() for word in line.split())
    return len(cells) > 1 or figures > 1 or (len(line) <= 60 and figures > 0)
