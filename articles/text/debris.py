"""Which lines of a page are no part of the article, and why.

Three looks at each line: what it says (the tables of debris_data), what it looks like (a title
among links, the cells of a table) and where it stands (before the first paragraph, behind the
last). Between two paragraphs a line stays unless a table names it: subheadings and lists stand
there too. Real text is never lost: a whole paragraph goes only at the end, and only when a table
names it; what is doubtful stays and is reported.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from articles.text.appeals import find_appeals, speaks_to_readers
from articles.text.debris_boxes import mark_boxes
from articles.text.debris_context import is_row, spare_by_context
from articles.text.debris_dump import find_article
from articles.text.debris_links import mark_links
from articles.text.debris_pictures import mark_pointing, mark_signed_captions
from articles.text.debris_tables import (
    announces,
    commands,
    holds_control,
    named,
    plain,
    words_of,
)
from articles.text.debris_words import PREFACES
from articles.text.line_shape import Shape, content, shape

_LIST_ITEM = re.compile(
    r"^(?:[•·●○■◆▪*]\s?|[-–—](?:\s|(?=[^\W\d]))|\(?\d{1,2}(?:[)、]|\.(?!\d))\s?|[（(]?[一二三四五六七八九十]{1,3}[)）、]\s?|[IVX]{1,4}\.\s|"
    r"\(?[A-Za-z][.)]\s|\d{2}\s(?=[\u4e00-\u9fff])|第[一二三四五六七八九十\d]{1,3}[章节条部]\s?)\S"
)
_NUMBER_ONLY = re.compile(r"[-+−±]?[\d.,]+\s?(?:%|[kmb]|亿|万)?")
# A salutation ends in a comma.
_LONGEST_DATE = 40
_DATED = re.compile(r"(?:19|20)\d\d\D.{0,12}\d{1,2}[:.]\d\d")
_FIGURE = re.compile(r"\d|[:：]$|\w[,，]$")
# Among the credits at the end also "Alamat: …" and the like.
_IMPRESSUM = re.compile(r"^[^\W\d_][^:：.。]{1,20}[:：]\s?\S[^。]{0,60}$")
_ADDRESS = re.compile(
    r"^(?:address|alamat|tel|telp|telepon|telephone|phone|hotline|fax|faks|e-?mail|surel|website|"
    r"situs|laman|地址|邮编|电话|传真|邮箱|网址|热线)\s?[:：]",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\s?[(（]\d{1,4}[)）]$")
_SAID_OF_DATA = re.compile(r"(?:数据|资料)来源|(?i:sumber data|data sources?)\b")
# Of a list, a chronicle or a table's frame: "Data: 4.1 TB", "2014: …", "【17:32】…", "单位：亿元".
_SALUTATION = re.compile(
    r"(?:各位|朋友们|大家|同志们|亲爱的|尊敬的|女士|你好|您好|观众|听众|dear|hello|good (?:morning|"
    r"evening|afternoon)|ladies and|selamat (?:pagi|siang|sore|malam)|assalamu|salam|"
    r"(?:para |bapak |ibu )?(?:hadirin|pembaca)|yang (?:terhormat|kami hormati)|saudara)",
    re.IGNORECASE,
)
# Bulletins head their parts so; what controls stand in such brackets the tables name.
_BRACKETED = re.compile(r"【[^】]{1,12}】")
_VALUE = re.compile(
    r"^(?:[^\W\d][\w ]{1,24}[:：]\s?[^a-z]{0,4}\d|[【\[(（]?\d{1,4}(?:年|月|日|:|：|\.\d\d|】)|【|"
    r"(?:step|langkah|tahap|phase|stage|day|hari) \d|第[一二三四五六七八九十\d]{1,3}[步章节阶]|"
    r"(?:单位|注|附|备注|说明|附录)[:：])",
    re.IGNORECASE,
)
# Marks of links and calls: bars and arrows, a colon inside, prices and other figures, readers.
_CALLS = re.compile(
    r"[|›»>→·•!?！？]|[:：]\s?\S|\d|(?i:\b(?:you|your|we|our|us|me|anda|kamu|kami|kita)\b)|[你您]|我们"
)
# Latin letters, Chinese characters and the marks beside them: other scripts are quotations.
_IN_SCRIPT = re.compile(
    "[\\s\\w!-~\u00a0-\u00bf\u2010-\u2044\u20a0-\u20bf\u3000-\u9fff\uff01-\uff5e]+"
)
_VOCABULARY = 20_000
_SMALLEST_VOCABULARY = 40
_SIGNED_OFF = re.compile(r"^[(（\[][A-Za-z]{2,5}(?:[/\-][A-Za-z]{2,5}){0,3}[)）\]]$")

# What these tables name stands in real sentences too. A sentence of at least so many words goes
# only behind the last paragraph.
_ONLY_AT_THE_END = {
    "copyright": 14,
    "credit": 6,
    "tags": 8,
    "subscribe": 20,
    "follow": 20,
    "related": 20,
}
_CELLS_IN_A_ROW = 8
_FEWEST_HEADS = 2
_FEWEST_NUMBERS = 4
_CELL_LIKE = frozenset({"counter", "share"})
_HEADING = 5
_SHORT_HEADING = 4
# Reasons of lines that no table named.
_BY_LOOKS = frozenset({"label", "control", "stranger"})
# What keeps its own name outside the article: dates and names of other articles stand there.
_ELSEWHERE = frozenset({"related", "comments", "navigation", "page_part", "advertisement"})


@dataclass(frozen=True, slots=True)
class Sorted:
    """``reasons[i]`` is "" where line i stays; ``doubtful`` are lines that stay in doubt."""

    reasons: list[str]
    doubtful: tuple[int, ...]
    shapes: tuple[Shape, ...]


def sort_out(lines: Sequence[str], given: Sequence[str] = (), sure: Collection[int] = ()) -> Sorted:
    """Sort article from debris; ``given`` are reasons that a page's markup gave already.

    ``sure`` are lines that are text unless a table names them.
    """
    shapes = [shape(line) for line in lines]
    # What a page's markup only found strange may have a name of its own.
    reasons = list(given) or [""] * len(lines)
    for index, line in enumerate(lines):
        if reasons[index] in {"", "stranger"}:
            reasons[index] = named(line) or reasons[index]
    spare_by_context(lines, shapes, reasons)
    mark_signed_captions(lines, shapes, reasons)
    article = None if given else find_article(lines, shapes, reasons)
    if article:
        for index in (*range(article[0]), *range(article[1], len(lines))):
            reasons[index] = reasons[index] if reasons[index] in _ELSEWHERE else "outside"
    doubtful = _spare_paragraphs(shapes, reasons)
    for index in find_appeals(lines, shapes, reasons):
        reasons[index] = "stranger"
    mark_boxes(lines, shapes, reasons)
    _cells(lines, shapes, reasons)
    _linked_titles(lines, shapes, reasons)
    _tags(lines, shapes, reasons)
    first, last = _body(shapes, reasons)
    mark_pointing(lines, shapes, reasons, last)
    _before(lines, shapes, reasons, first)
    for index in range(first, last + 1):
        if not reasons[index] and commands(lines[index], shapes[index]):
            reasons[index] = "control"
    mark_links(lines, shapes, reasons, range(first, last + 1))
    _strangers(lines, shapes, reasons, range(first, last + 1))
    doubtful += _behind(lines, shapes, reasons, last + 1)
    for index in sure:
        if reasons[index] in _BY_LOOKS and not named(lines[index]):
            reasons[index] = ""
    return Sorted(reasons, tuple(doubtful), tuple(shapes))


def in_capitals(line: str) -> bool:
    """Whether most words begin with a capital, as titles have it in English and Indonesian."""
    words = [word for word in words_of(line) if word[0].isalpha()]
    return len(words) >= 5 and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def looks_like_title(line: str, form: Shape) -> bool:
    """Whether the line could be another article's title: short, no sentence of a text."""
    if form.han >= 4:
        return form.size <= 26 and not line.endswith("。")
    words = [word for word in words_of(line) if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    if len(words) >= 3 and capitals >= 0.6 * len(words):
        return form.size <= 24
    return form.size <= 18 and not form.terminated


def is_list_item(line: str) -> bool:
    """Whether the line begins with a bullet or a number as items of lists do."""
    return bool(_LIST_ITEM.match(line))


def _spare_paragraphs(shapes: Sequence[Shape], reasons: list[str]) -> list[int]:
    """Take back what a table said of a paragraph that more paragraphs follow; return those."""
    spared: list[int] = []
    ahead = False
    for index in reversed(range(len(reasons))):
        form = shapes[index]
        least = _ONLY_AT_THE_END.get(reasons[index], 0)
        if least and ahead and form.terminated and form.size >= least:
            reasons[index] = ""
            spared.append(index)
        elif not reasons[index] and form.prose and form.terminated:
            ahead = True
    return spared


def _cells(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Tables that fell apart into a line per cell: many very short lines, numbers among them.

    Those of the stock exchange say so in their heads; any other is text, its numbers too.
    """
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and shapes[end].size <= 4 and not is_list_item(lines[end]):
            end += 1
        run = range(start, end)
        numbers = sum(bool(_NUMBER_ONLY.fullmatch(lines[i])) for i in run)
        if len(run) >= _CELLS_IN_A_ROW and numbers * 4 >= len(run):
            ticker = sum(reasons[i] == "ticker" for i in run) >= _FEWEST_HEADS
            names = sum(not reasons[i] and not _NUMBER_ONLY.fullmatch(lines[i]) for i in run)
            for i in run:
                if ticker:
                    reasons[i] = reasons[i] or "table_cell"
                elif names >= 3 and numbers >= _FEWEST_NUMBERS and reasons[i] in _CELL_LIKE:
                    reasons[i] = ""
        start = end + 1


def _linked_titles(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Titles that follow a bare label: one, and more as long as no paragraph comes.

    Behind a title also the sentence that says it again, as players and teasers show it, and the
    same title where it returns. Before the article's own title a label says nothing.
    """
    titled = False
    index = 0
    own = _own_titles(lines, shapes, reasons)
    while index < len(lines):
        kind = announces(lines[index]) if titled else ""
        titled = titled or (not reasons[index] and shapes[index].size >= 4)
        index += 1
        if not kind:
            continue
        label = index - 1
        end = min(len(lines), index + (1 if kind == "media" else 40))
        start = index
        while index < end and looks_like_title(lines[index], shapes[index]):
            if kind == "media" or index not in own:
                reasons[index] = reasons[index] or "related"
            index += 1
        if index - start > 1 and _heads_paragraph(lines, shapes, start, index):
            reasons[index - 1] = ""
        if kind == "related" and start < index:
            reasons[label] = reasons[label] or "related"
        if start < index < len(lines) and shapes[index].sentences == 1:
            title = _content(lines[index - 1])
            if len(title) >= 5 and len(title & _content(lines[index])) >= 0.6 * len(title):
                reasons[index] = reasons[index] or "related"
    titles: list[set[str]] = []
    for index, form in enumerate(shapes):
        words = _content(lines[index]) if 5 <= form.size <= 24 else set()
        if reasons[index] == "related" and words:
            titles.append(words)
        elif words and not reasons[index] and not form.prose:
            # Only the last few: a page of links must not cost the square of their number.
            again = any(len(words & title) >= 0.8 * len(words) for title in titles[-20:])
            reasons[index] = "related" if again else ""


def _own_titles(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> set[int]:
    """Indices of lines above the first paragraph that speak of what it speaks of, or date it."""
    first = next((i for i, form in enumerate(shapes) if form.paragraph and not reasons[i]), 0)
    above = [i for i in range(first) if not reasons[i]]
    if not any(announces(lines[i]) for i in range(first)):
        return set(above)
    spoken = vocabulary(lines, shapes, reasons)
    found: set[int] = set()
    for index in above:
        words = content(lines[index])
        shared = len(words & spoken)
        if (shared >= 3 and shared >= 0.6 * len(words)) or _DATED.search(lines[index]):
            found.add(index)
    return found


def _heads_paragraph(lines: Sequence[str], shapes: Sequence[Shape], start: int, end: int) -> bool:
    """Whether the last of the titles before a paragraph is its heading: much shorter than they,
    and not written in capitals."""
    if end >= len(shapes) or not (shapes[end].prose and shapes[end].terminated):
        return False
    size = shapes[end - 1].size
    longer = sum(form.size for form in shapes[start : end - 1]) / (end - 1 - start)
    if is_list_item(lines[end - 1]) and lines[start][0] != lines[end - 1][0]:
        # Behind links with bullets a numbered heading.
        return lines[end - 1][0].isdigit()
    small = all(word[0].islower() for word in words_of(lines[end - 1])[1:] if word[0].isalpha())
    # Hardly any title has four words.
    much_shorter = longer >= size + (0 if small and size <= _SHORT_HEADING else 4)
    return size <= _HEADING and much_shorter and (small or shapes[end - 1].han > 0)


def _tags(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Words that follow a bare label for tags, one a line."""
    tagged = False
    for index in range(1, len(lines)):
        headed = reasons[index - 1] == "tags" and (shapes[index - 1].size <= 3 or tagged)
        tagged = headed and not reasons[index] and _is_label(lines[index], shapes[index], longest=4)
        if tagged:
            reasons[index] = "tags"


def _content(line: str) -> set[str]:
    return set(words_of(plain(line)))


def _body(shapes: Sequence[Shape], reasons: Sequence[str]) -> tuple[int, int]:
    """Indices of the first and the last line of prose; of all lines where there is none."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    if not prose:
        return 0, len(shapes) - 1
    paragraphs = [i for i in prose if shapes[i].paragraph] or prose
    return paragraphs[0], prose[-1]


def _before(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int) -> None:
    """Labels and controls between the title and the first paragraph; the title may be like them."""
    titled = False
    for index in range(first):
        line, form = lines[index], shapes[index]
        if reasons[index]:
            continue
        if _is_label(line, form):
            # Right above the first paragraph a heading of its own may stand.
            heads = titled and index == first - 1 and _is_heading(lines, shapes, reasons, index)
            reasons[index] = "" if heads else "label"
        elif titled and (commands(line, form) or holds_control(line, form, share=0.3)):
            reasons[index] = "control"
        titled = titled or form.size >= 4


def _strangers(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Single short lines between paragraphs that share no word with the body, and look like a
    link or a call to readers. A subheading speaks of what the body speaks of.
    """
    body: set[str] = set()
    staying = [i for i in within if not reasons[i]]
    # "Q:" and "A:", or the names of those who speak, come again and again.
    speakers = Counter(lines[i].partition(":")[0] for i in staying)
    questions = sum(lines[i][-1] in "?？" for i in staying)
    for before, index, after in zip(staying, staying[1:], staying[2:], strict=False):
        line, form = lines[index], shapes[index]
        # An interview asks more than once.
        asks = line[-1] in "?？" and questions == 1 and speaks_to_readers(line)
        alone = shapes[before].terminated and shapes[after].terminated
        if not alone or (form.terminated and not asks) or not 2 < form.size <= 14:
            continue
        if is_list_item(line) or line[-1] in ":：" or _VALUE.match(line):
            continue
        if speakers[line.partition(":")[0]] > 1:
            continue
        body = body or vocabulary(lines, shapes, reasons)
        if len(body) < _SMALLEST_VOCABULARY:
            return
        words = content(line)
        strange = len(words) >= 2 and not words & body and _IN_SCRIPT.fullmatch(line)
        # One word of many ("price", "next") is a word of headings too.
        calls = _CALLS.search(line) or in_capitals(line) or holds_control(line, form, share=0.4)
        if strange and (calls or len(words) >= (9 if form.han else 4)):
            reasons[index] = "stranger"


def vocabulary(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> set[str]:
    """What the sentences of a text speak of, those of a very long one only at its beginning."""
    words: set[str] = set()
    for line, form, reason in zip(lines, shapes, reasons, strict=True):
        if not reason and form.prose and form.terminated and len(words) < _VOCABULARY:
            words |= content(line[:2000])
    return words


def _behind(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], start: int
) -> list[int]:
    """Short lines behind the last paragraph: what says nothing goes, what is in doubt returns.

    Two lines with figures and no label are rows of a table: then all stays that no table names.
    """
    rest = [i for i in range(start, len(lines)) if not reasons[i]]
    links = next((i for i in range(start, len(lines)) if reasons[i] == "related"), len(lines))
    for index in rest:
        if commands(lines[index], shapes[index]):
            reasons[index] = "control"
    rest = [i for i in rest if not reasons[i]]
    listed = _listed(lines, shapes, reasons, start)
    rows = [i for i in rest if i < links and _FIGURE.search(lines[i])]
    doubtful: list[int] = []
    for index in rest:
        line, form = lines[index], shapes[index]
        if _SIGNED_OFF.match(line) or is_list_item(line):
            continue
        after = next((i for i in rest if i > index), len(lines))
        heads = after < len(lines) and shapes[after].plain and after == index + 1
        if index in listed or heads or _heads_rows(lines, index):
            doubtful.append(index)
            continue
        linked = "related" in reasons[max(0, index - 6) : index] or _is_dated(lines, index)
        if linked and looks_like_title(line, form):
            reasons[index] = "related"
        elif _ADDRESS.match(line) or (
            _IMPRESSUM.match(line) and reasons[index - 1] in {"credit", "copyright"}
        ):
            reasons[index] = "credit"
        elif len(rows) >= 2 and _FIGURE.search(line):
            doubtful.append(index)
        elif holds_control(line, form):
            reasons[index] = "control"
        elif len(rows) < 2 and _is_label(line, form, longest=8):
            reasons[index] = "label"
        else:
            doubtful.append(index)
    return doubtful


def _is_dated(lines: Sequence[str], index: int) -> bool:
    """Whether the day and the hour of another article stand right above or below the line."""
    beside = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    return any(_DATED.search(line) and len(line) <= _LONGEST_DATE for line in beside)


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


def _is_label(line: str, form: Shape, longest: int = 3) -> bool:
    """A few words that say nothing: no sentence, no figure, no item or head of a list."""
    return (
        form.size <= longest
        and not form.terminated
        and not _FIGURE.search(_COUNT.sub("", line[:80]) if longest > 3 else line[:80])
        and not is_list_item(line)
        and not _SAID_OF_DATA.match(line)
        and not _BRACKETED.fullmatch(line)
        # A clause and another one say something.
        and not (form.size > 5 and "，" in line)
    )


def opens_text(line: str) -> bool:
    """Whether the line is the heading of a preface, a summary or the like."""
    headed = plain(line).rstrip(":：") in PREFACES or _BRACKETED.fullmatch(line)
    return bool(headed or _SALUTATION.match(line))


def _is_heading(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> bool:
    """Whether a few words head what follows: written like a heading, of what the text speaks of."""
    line = lines[index]
    first, *rest = line.split()
    if opens_text(line):
        return True
    headed = rest and first[0].isupper() and all(map(str.islower, rest))
    return bool(headed and content(line) & vocabulary(lines, shapes, reasons))
