"""Which lines of a page are no part of the article, and why.

Three looks at each line: what it says (the tables of data.py), what it looks like (a title
among links, the cells of a table) and where it stands (before the first paragraph, behind the
last). Between two paragraphs a line stays unless a table names it: subheadings and lists stand
there too. Real text is never lost: a whole paragraph goes only at the end, and only when a table
names it; what is doubtful stays and is reported.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from articles.text.debris.appeals import find_appeals, speaks_to_readers
from articles.text.debris.boxes import mark_boxes
from articles.text.debris.context import find_rows_of_cells, is_row, spare_by_context
from articles.text.debris.dumps import find_outside
from articles.text.debris.embeds import mark_embedded, mark_lost
from articles.text.debris.end import mark_end, prose_behind
from articles.text.debris.foot import mark_foot, mark_inside
from articles.text.debris.head import mark_head
from articles.text.debris.headlines import BY_CHANCE, is_headline, is_of_a_kind
from articles.text.debris.links import mark_links, mark_shouted
from articles.text.debris.live import mark_live
from articles.text.debris.lookup import commands, holds_control, named
from articles.text.debris.parts import spare_parts
from articles.text.debris.pictures import mark_captions, mark_pointing
from articles.text.debris.related import mark_linked_titles, mark_lone_labels, mark_tags
from articles.text.debris.summaries import mark_contents, mark_films, mark_points
from articles.text.pages.line_kinds import (
    in_capitals,
    is_list_item,
    opens_text,
    vocabulary,
)
from articles.text.pages.line_shape import Shape, content, shape

_NUMBER_ONLY = re.compile(r"[-+−±]?[\d.,]+\s?(?:%|[kmb]|亿|万)?")
# Of a list, a chronicle or a table's frame: "Data: 4.1 TB", "2014: …", "【17:32】…", "单位：亿元".
_VALUE = re.compile(
    r"^(?:[^\W\d][\w ]{1,24}[:：]\s?[^a-z]{0,4}\d|[【\[(（]?\d{1,4}(?:年|月|日|:|：|\.\d\d|】)|【|"
    r"(?:step|langkah|tahap|phase|stage|day|hari) \d|第[一二三四五六七八九十\d]{1,3}[步章节阶]|"
    r"[\u4e00-\u9fff]{1,6}：)",
    re.IGNORECASE,
)
# Marks of links and calls: bars and arrows, a colon inside, prices and other figures, readers.
_CALLS = re.compile(
    r"[|›»>→·•!?！？]|[:：]\s?\S|\d|(?i:\b(?:you|your|we|our|us|me|anda|kamu|kami|kita)\b)|"
    r"[你您]|我们"
)
_NAMED_PART = re.compile(r"[A-Z][a-z]{1,13}: [a-z][^.!?:]{2,40}$")
_QUOTATION = re.compile('[“"「『‘][^“”"「」]*[”"」』’]')
# Latin letters, Chinese characters and the marks beside them: other scripts are quotations.
_IN_SCRIPT = re.compile(
    "[\\s\\w!-~\u00a0-\u00bf\u2010-\u2044\u20a0-\u20bf\u3000-\u9fff\uff01-\uff5e]+"
)
# Letters that stand behind ASCII in Western sets: half of a line only if it was misread.
_UPPER_LATIN = re.compile("[\u0080-\u00ff]")
_BROKEN_SHARE = 4
_SMALLEST_VOCABULARY = 40

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
# No text says this of itself.
_OF_THE_REPORT = re.compile(
    r"^\W{0,3}I (?:understand|agree|consent|accept|acknowledge)\b.*\b(?:terms|policy|agreement)\b|"
    r"\bcontributed (?:to this|reporting)\b|本文由[^。]{0,8}(?:AI|人工智能|大模型)|"
    r"\btakes? no responsibility for (?:the )?contents? of this\b|公[告布][^。]{0,6}概不负责",
    re.IGNORECASE,
)
_CELLS_IN_A_ROW = 8
_FEWEST_HEADS = 2
_FEWEST_NUMBERS = 4
# Of so many lines in capitals between two paragraphs each is a heading, whatever it speaks of.
_FEWEST_HEADINGS = 3
_LONGEST_HEADING = 8
_MANY_WORDS = 5
_SHORTEST_TITLE = 6
_LONGER_THAN_HEADINGS = 8
_TELLING_WORDS = 4
_SHORTEST_TITLE_HAN = 3.8
_CELL_LIKE = frozenset({"counter", "share", "font_size"})
# Reasons of lines that no table named.
_BY_LOOKS = frozenset({"label", "control", "stranger"})
_BY_PLACE = _BY_LOOKS | {"related", "tags"}
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
    # "Premium | 1,024 | 19.3%": rows of a table, whatever their names say.
    rows = find_rows_of_cells(lines)
    for index in rows:
        reasons[index] = reasons[index] if given and given[index] else ""
    spare_by_context(lines, shapes, reasons)
    headings = spare_parts(lines, shapes, reasons)
    mark_embedded(lines, reasons)
    mark_captions(lines, shapes, reasons)
    live = mark_live(lines, shapes, reasons)
    mark_points(lines, shapes, reasons)
    mark_contents(lines, shapes, reasons)
    if not live:
        mark_films(lines, shapes, reasons)
    judged = not given and not _is_broken(lines)
    for index in find_outside(lines, shapes, reasons) if judged else frozenset():
        reasons[index] = reasons[index] if reasons[index] in _ELSEWHERE else "outside"
    mark_lost(lines, reasons)
    # What an element's name says of its text is not taken back for what follows it.
    named_so = [i for i, reason in enumerate(given) if reason and reason != "stranger"]
    doubtful = _spare_paragraphs(lines, shapes, reasons, frozenset(named_so))
    for index in find_appeals(lines, shapes, reasons):
        reasons[index] = "stranger"
    doubtful += mark_boxes(lines, shapes, reasons)
    _cells(lines, shapes, reasons)
    mark_linked_titles(lines, shapes, reasons)
    mark_tags(lines, shapes, reasons)
    mark_foot(lines, shapes, reasons)
    first, last = _body(lines, shapes, reasons)
    mark_pointing(lines, shapes, reasons, last)
    mark_inside(lines, shapes, reasons, range(1, last + 1))
    mark_head(lines, shapes, reasons, first)
    body = range(first, last + 1)
    for index in body:
        if not reasons[index] and index not in rows and commands(lines[index], shapes[index]):
            reasons[index] = "control"
    mark_links(lines, shapes, reasons, body)
    mark_shouted(lines, shapes, reasons, body)
    mark_lone_labels(lines, shapes, reasons, body)
    _strangers(lines, shapes, reasons, body)
    doubtful += mark_end(lines, shapes, reasons, last + 1)
    surely = (i for i in sure if not named(lines[i]))
    # What its place alone says of a row of figures is wrong: it has others beside it.
    for spared, wrong in (
        (surely, _BY_LOOKS),
        (rows, _BY_PLACE),
        (live, _BY_LOOKS),
        (headings, _BY_LOOKS),
    ):
        for index in spared:
            reasons[index] = "" if reasons[index] in wrong else reasons[index]
    return Sorted(reasons, _without(reasons, doubtful), tuple(shapes))


def _without(reasons: Sequence[str], doubtful: Sequence[int]) -> tuple[int, ...]:
    """Each of the doubtful lines that stay, once."""
    return tuple(index for index in dict.fromkeys(doubtful) if not reasons[index])


def _is_broken(lines: Sequence[str]) -> bool:
    """Whether much of the text was read in a wrong set of characters: short lines of such
    letters are verses or quotes, for all one knows, and no menus.
    """
    broken = sum(
        not line.isascii() and 2 * len(_UPPER_LATIN.findall(line)) > len(line) for line in lines
    )
    return broken * _BROKEN_SHARE > len(lines)


def _spare_paragraphs(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: list[str],
    named_so: Collection[int],
) -> list[int]:
    """Take back what a table said of a paragraph that more paragraphs follow; return those."""
    candidates = [
        i
        for i, reason in enumerate(reasons)
        if reason in _ONLY_AT_THE_END
        and i not in named_so
        and shapes[i].terminated
        and shapes[i].size >= _ONLY_AT_THE_END[reason]
    ]
    if not candidates:
        return []
    # What follows must speak of what the text speaks of: a notice may be a sentence too.
    end = candidates[-1]
    spoken = vocabulary(lines[:end], shapes[:end], reasons[:end])
    spared: list[int] = []
    ahead = False
    for index in reversed(range(len(reasons))):
        form = shapes[index]
        least = _ONLY_AT_THE_END.get(reasons[index], 0)
        sentence = index not in named_so and ahead and form.terminated and form.size >= least > 0
        if sentence and not _OF_THE_REPORT.search(lines[index]):
            reasons[index] = ""
            spared.append(index)
        elif not (ahead or reasons[index]) and form.prose and form.terminated:
            # Two characters are shared more easily than a word.
            ahead = len(content(lines[index]) & spoken) >= (2 if form.han else 1)
    return spared


def _cells(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Tables that fell apart into a line per cell: many very short lines, numbers among them.

    Those of the stock exchange say so in their heads; any other is text, its numbers too.
    """
    short = [
        form.size <= 4 and not is_list_item(line) for line, form in zip(lines, shapes, strict=True)
    ]
    for short_ones, indices in groupby(range(len(lines)), key=short.__getitem__):
        run = list(indices)
        if not short_ones or len(run) < _CELLS_IN_A_ROW:
            continue
        numbers = sum(_NUMBER_ONLY.fullmatch(lines[i]) is not None for i in run)
        if numbers * 4 < len(run):
            continue
        ticker = sum(reasons[i] == "ticker" for i in run) >= _FEWEST_HEADS
        names = sum(not reasons[i] and not _NUMBER_ONLY.fullmatch(lines[i]) for i in run)
        for i in run:
            if ticker:
                reasons[i] = reasons[i] or "table_cell"
            elif names >= 3 and numbers >= _FEWEST_NUMBERS and reasons[i] in _CELL_LIKE:
                reasons[i] = ""


def _body(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> tuple[int, int]:
    """Indices of the first and the last line of prose; of all lines where there is none."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    if not prose:
        return 0, len(shapes) - 1
    paragraphs = [i for i in prose if shapes[i].paragraph] or prose
    for index in prose_behind(lines, shapes, reasons, prose):
        reasons[index] = "stranger"
        prose.remove(index)
    return min(paragraphs[0], prose[-1]), prose[-1]


def _strangers(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Single short lines between paragraphs that share no word with the body, and look like a
    link or a call to readers. A subheading speaks of what the body speaks of.
    """
    staying = [i for i in within if not reasons[i]]
    candidates = [
        (index, after)
        for before, index, after in zip(staying, staying[1:], staying[2:], strict=False)
        if 2 < shapes[index].size <= 14 and shapes[before].terminated and shapes[after].terminated
    ]
    if not candidates:
        return
    body: set[str] = set()
    # "Q:" and "A:", or the names of those who speak, come again and again.
    speakers = Counter(lines[i].partition(":")[0] for i in staying)
    # "Noon: cold noodles", "Dusk: a shadow play": headings of one kind.
    alike = sum(_NAMED_PART.match(lines[i]) is not None for i in staying)
    headings = _titled_headings(lines, shapes, staying)
    questions = sum(lines[i][-1] in "?？" for i in staying)
    for index, after in candidates:
        line, form = lines[index], shapes[index]
        # An interview asks more than once.
        asks = line[-1] in "?？" and questions == 1 and speaks_to_readers(line)
        kind = is_of_a_kind(line, form)
        if form.terminated and not (asks or kind):
            continue
        if speakers[line.partition(":")[0]] > 1 or (_is_of_the_text(line, form) and not kind):
            continue
        if alike > 1 and _NAMED_PART.match(line):
            continue
        body = body or _spoken_besides_questions(lines, shapes, reasons)
        if len(body) < _SMALLEST_VOCABULARY:
            return
        titled = in_capitals(line) and headings < _FEWEST_HEADINGS
        # One word of many ("price", "next") is a word of headings too.
        calls = _CALLS.search(line) or titled or holds_control(line, form, share=0.4)
        shortest = _SHORTEST_TITLE_HAN if form.han else _SHORTEST_TITLE
        headline = kind or (form.size >= shortest and is_headline(line, form))
        words = content(line)
        headline = headline or _is_longer_than_headings(form, words)
        shared = words & body
        if titled or headline:
            shared -= BY_CHANCE
        # Of a whole title one word may be the text's too.
        most = 1 if titled and len(words) >= _MANY_WORDS else 0
        if kind and not words & content(lines[after]):
            most = len(words) // 2
        strange = len(words) > 1 and len(shared) <= most and _IN_SCRIPT.fullmatch(line)
        if strange and (calls or headline):
            reasons[index] = "stranger"


def _is_longer_than_headings(form: Shape, words: Collection[str]) -> bool:
    """Whether a line without a stop says more than headings do, that the text speaks of or not."""
    # Chinese headings are sayings at times.
    return not form.han and form.size >= _LONGER_THAN_HEADINGS and len(words) >= _TELLING_WORDS


def _spoken_besides_questions(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> set[str]:
    """What the sentences speak of; a question alone is what is asked about here."""
    asked = [
        reason or ("?" if line[-1] in "?？" and form.sentences == 1 and form.size <= 14 else "")
        for line, form, reason in zip(lines, shapes, reasons, strict=True)
    ]
    return vocabulary(lines, shapes, asked)


def _is_of_the_text(line: str, form: Shape) -> bool:
    """Whether a line is an item or a row, or heads a part by what somebody says."""
    if is_list_item(line) or line[-1] in ":：" or _VALUE.match(line):
        return True
    # What somebody says heads a part, and so do the questions that explainers ask.
    if opens_text(line) or _QUOTATION.fullmatch(line):
        return True
    return is_row(line) and not holds_control(line, form) and not is_headline(line, form)


def _titled_headings(lines: Sequence[str], shapes: Sequence[Shape], staying: Sequence[int]) -> int:
    """How many short lines alone between two paragraphs have capitals as titles have them."""
    found = 0
    for before, index, after in zip(staying, staying[1:], staying[2:], strict=False):
        form = shapes[index]
        if form.terminated or not 1 < form.size <= _LONGEST_HEADING:
            continue
        if shapes[before].terminated and shapes[after].paragraph:
            words = lines[index].split()
            found += sum(word[0].isupper() for word in words) >= 0.6 * len(words)
    return found
