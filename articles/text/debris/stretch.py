"""Which lines of a pasted page speak, and the stretch of them that speaks of one thing."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from articles.text.pages.line_shape import Shape, content

# Rows of lists and tables: a figure, or a value behind its name.
_ROW = re.compile(r"\d|^[^:：]{2,40}[:：]\s?\S")
_LONG = 40.0
# So teasers end; a text's own paragraph hardly ever.
_CUT_OFF = ("...", "…", "[…]")
_SHORTEST_SENTENCE = 3
# Titles of others run together without a stop: longer than any clause.
_LONGEST_CLAUSE = 60
_STOPS = frozenset("。，；！")
_STOP = re.compile(r"[。；;！!？?]")
# What pages say of themselves.
_PAGE = re.compile(
    r"(?i:\b(?:cookies?|privacy|personal data|e-?mail|newsletters?|terms (?:of|and)|subscri\w+|"
    r"websites?|this (?:web)?site|browsers?|log(?:ged)? ?in|sign(?:ed)? (?:up|in)|accounts?|inbox|"
    r"comments?|commenters|moderators?|moderated|advertis\w+|copyright|rights reserved|consent|"
    r"registration|registered|password|customer service|"
    r"kebijakan privasi|privasi|data pribadi|surel|situs (?:ini|web)|laman ini|berlangganan|"
    r"langganan|akun|komentar|redaksi|hak cipta|syarat dan ketentuan|buletin|peramban|"
    r"pedoman media siber|pengiklan|iklan)\b)|"
    r"隐私|本[网站]|版权|转载|侵权|备案|ICP|许可证|客服|投诉|举报|登录|注册|账号|评论|订阅|"
    r"客户端|公众号|声明|免责|邮箱|网站|扫码|二维码"
)
_FEWEST_OF_PAGE = 2
# Questions and answers are text at any length.
_ASKED = re.compile(r"(?:[QATJ]|问|答|记者|主持人)[:：]\s?\S")
# Heads of what readers answered.
_ANSWERS = re.compile(
    r"(?:\d+|no|one|two|three) (?:responses?|thoughts?|replies|comments?|komentar|tanggapan) "
    r"(?:to|on|for|pada|untuk)\b.*|(?:top|best|most|recent|latest)[\w -]{0,20} comments$|"
    r"leave a (?:reply|comment)|(?:post|add|write) (?:a|your) comment|"
    r"tinggalkan (?:balasan|komentar)|(?:tulis|kirim) komentar|"
    r"(?:网友|最新|热门|全部|精彩)评论|发表评论|我要评论|我来说两句",
    re.IGNORECASE,
)
_LONGEST_HEAD = 100
_LEAST_ANSWERED = 80.0
_SHORT_LINE = -4.0
# One that a table names, or a row with a figure.
_LIGHT_LINE = -1.0
# What stands below articles, not in them.
_BELOW = frozenset({"comments", "copyright", "subscribe"})
_HEAVY_LINE = -6.0
_LONGEST_GAP = -80.0
# While the middle of the article is sought: hardly any line without prose stands in it.
_APART = -25.0
_HARDLY_APART = -10.0
_LONGEST_PARAGRAPH = 120.0
# Of so many stretches, none much lighter than the heaviest, one with a title is the article.
_CANDIDATES = 3
_WORTH = 0.3
_TITLED = 3.0
_TITLE_ABOVE = 12
_SMALLEST_TITLE = 4
_LONGEST_TITLE = 30
_FEWEST_SHARED = 3
# So many lines apart a paragraph still belongs to the text that speaks of the same.
_ABOVE_IT = 6
_BELOW_IT = 3
_SURE = 0.15
_LONG_PART = 45.0
# Of the words of a paragraph so many are the article's; below that it speaks of something else.
_STRANGE: Final = 0.2
_STEEP = 3.0
_MOST_AGAINST = -0.5
# A middle of few words says less of what belongs to it.
_FULL_VOCABULARY = 120
_UNKNOWN = 0.5
_ENOUGH = 20_000


@dataclass(frozen=True, slots=True)
class Measured:
    """Of each line: whether it is prose of a text, whether it is a row with a value, whether it
    ends as Chinese sentences and their parts do, though short, and whether as any sentence."""

    speaks: tuple[bool, ...]
    rows: tuple[bool, ...]
    says: tuple[bool, ...]
    ends: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and behind the last index; ``alike``: of each line of prose, how much of it the
    middle of the stretch speaks of, 0 to 1."""

    start: int
    end: int
    alike: tuple[float, ...]


def find_rows(lines: Sequence[str]) -> tuple[bool, ...]:
    """Of each line, whether it may be a row of a list or a table."""
    return tuple(bool(_ROW.search(line)) for line in lines)


def measure(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], rows: tuple[bool, ...]
) -> Measured:
    """Readers' answers below a text are none of it, at whatever length they speak of the same."""
    speaks = [False] * len(lines)
    said = 0.0
    for index, line in enumerate(lines):
        if said >= _LEAST_ANSWERED and len(line) <= _LONGEST_HEAD and _ANSWERS.match(line):
            break
        if not reasons[index] and _speaks(line, shapes[index]):
            speaks[index] = True
            said += shapes[index].size
    says = tuple(
        form.han > 1 and not reason and line[-1] in _STOPS
        for line, form, reason in zip(lines, shapes, reasons, strict=True)
    )
    ends = tuple(
        says[i] or (form.plain and form.words >= _SHORTEST_SENTENCE and not reasons[i])
        for i, form in enumerate(shapes)
    )
    return Measured(tuple(speaks), rows, says, ends)


def find_stretch(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], measured: Measured
) -> Stretch:
    """The stretch with the most prose that speaks of what its middle speaks of."""
    speaks = measured.speaks
    plain = [_weight(i, shapes, reasons, measured) for i in range(len(lines))]
    strict = [
        weight if weight >= 0 else (_HARDLY_APART if reason else _APART)
        for weight, reason in zip(plain, reasons, strict=True)
    ]
    middle = _middle(lines, shapes, strict, speaks)
    alike, vocabulary = _alike(lines, shapes, reasons, middle)
    known = min(1.0, vocabulary / _FULL_VOCABULARY)
    strange = _STRANGE * known
    sure = longest_run(shapes, speaks, middle)
    leaning = [
        weight * _leaning(alike[i] - strange, known)
        if weight > 0 and i not in sure and not _ASKED.match(lines[i])
        else weight
        for i, weight in enumerate(plain)
    ]
    start, end = _heaviest(leaning, speaks, longest_gap=_LONGEST_GAP)
    start, end = _with_neighbours(shapes, measured, alike, strange, (start, end))
    return Stretch(start, end, tuple(alike))


def _middle(
    lines: Sequence[str], shapes: Sequence[Shape], weights: list[float], speaks: Sequence[bool]
) -> range:
    """The heaviest stretch; of several one that has a title right above it."""
    best, most = range(0), 0.0
    heaviest = 0.0
    weights = list(weights)
    for _ in range(_CANDIDATES):
        found = range(*_heaviest(weights, speaks, longest_gap=-math.inf))
        weight = sum(weights[i] for i in found)
        heaviest = heaviest or weight
        if weight < heaviest * _WORTH:
            break
        inner = longest_run(shapes, speaks, found)
        value = weight * (_TITLED if is_titled(lines, shapes, inner) else 1.0)
        if value > most:
            best, most = found, value
        for index in found:
            weights[index] = _APART
    return best


def is_titled(lines: Sequence[str], shapes: Sequence[Shape], found: range) -> bool:
    """Whether a title that speaks of what these lines speak of stands right above them."""
    spoken = content(" ".join(lines[found.start : found.stop])[:_ENOUGH])
    for index in range(max(0, found.start - _TITLE_ABOVE), found.start):
        form = shapes[index]
        if _SMALLEST_TITLE <= form.size <= _LONGEST_TITLE and not form.paragraph:
            words = content(lines[index])
            if len(words & spoken) >= max(_FEWEST_SHARED, len(words) / 2):
                return True
    return False


def _with_neighbours(
    shapes: Sequence[Shape],
    measured: Measured,
    alike: Sequence[float],
    strange: float,
    found: tuple[int, int],
) -> tuple[int, int]:
    """With what stands next to the stretch, and a little apart what speaks of the same.

    The first paragraphs of a text more often stand apart than its last: behind a picture.
    """
    start, end = found
    speaks = measured.speaks
    sure = strange + _SURE
    while True:
        near = range(end, min(len(shapes), end + 1 + _BELOW_IT))
        after = next((i for i in near if alike[i] > (strange if i == end else sure)), None)
        if after is None and end < len(shapes) and (speaks[end] or measured.ends[end]):
            after = end
        # Below a heading of one line the next part of a bulletin, of something else.
        if after is None and end + 1 < len(shapes) and speaks[end + 1]:
            after = end + 1 if shapes[end + 1].size >= _LONG_PART else None
        if after is None:
            break
        end = after + 1
    while True:
        near = range(start - 1, max(-1, start - 2 - _ABOVE_IT), -1)
        before = next((i for i in near if alike[i] > sure), None)
        if before is None and start and (speaks[start - 1] or measured.says[start - 1]):
            before = start - 1
        if before is None:
            break
        start = before
    return start, end


def longest_run(shapes: Sequence[Shape], speaks: Sequence[bool], within: range) -> range:
    """The lines of prose that follow each other, where there is most of them."""
    best, most, start, total = range(0), 0.0, within.start, 0.0
    for index in within:
        if not speaks[index]:
            start, total = index + 1, 0.0
            continue
        total += shapes[index].size
        if total > most:
            best, most = range(start, index + 1), total
    return best


def _speaks(line: str, form: Shape) -> bool:
    """Whether the line is prose, and not about the page, its readers' data and accounts."""
    if _ASKED.match(line):
        return True
    if not form.prose or len(set(_PAGE.findall(line[:_ENOUGH]))) >= _FEWEST_OF_PAGE:
        return False
    if line.endswith(_CUT_OFF):
        return False
    if form.han:
        return form.terminated or form.han < _LONGEST_CLAUSE * len(_STOP.findall(line))
    return form.terminated or form.size >= _LONG


def _weight(
    index: int, shapes: Sequence[Shape], reasons: Sequence[str], measured: Measured
) -> float:
    if measured.speaks[index]:
        return min(shapes[index].size, _LONGEST_PARAGRAPH)
    if reasons[index] in _BELOW:
        return _HEAVY_LINE
    if measured.says[index]:
        return 0.0
    return _LIGHT_LINE if reasons[index] or measured.rows[index] else _SHORT_LINE


def _leaning(alike: float, known: float) -> float:
    """How much of a paragraph's weight speaks for it: 1 at most, less than 0 against it."""
    certain = max(_MOST_AGAINST, min(1.0, _STEEP * alike))
    return known * certain + (1 - known) * _UNKNOWN


def _heaviest(
    weights: Sequence[float], speaks: Sequence[bool], *, longest_gap: float
) -> tuple[int, int]:
    """First and behind the last index of the stretch that weighs most; a gap costs only so much."""
    best = (0.0, 0, len(weights))
    total = gap = 0.0
    start = 0
    for index, weight in enumerate(weights):
        cost = weight if speaks[index] else max(weight, longest_gap - gap)
        gap = 0.0 if speaks[index] else gap + cost
        if total <= 0:
            total, start = 0.0, index
        total += cost
        if total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def _alike(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], middle: range
) -> tuple[list[float], int]:
    """How many of the words of each line of prose other lines of the middle have, 0 to 1; and
    the number of different words there."""
    words = [
        content(line[:_ENOUGH]) if form.prose and not reason else set()
        for line, form, reason in zip(lines, shapes, reasons, strict=True)
    ]
    said = Counter(word for i in middle for word in words[i])
    found: list[float] = []
    for index, own in enumerate(words):
        least = 1 + (index in middle)
        found.append(sum(said[word] >= least for word in own) / len(own) if own else 0.0)
    return found, len(said)
