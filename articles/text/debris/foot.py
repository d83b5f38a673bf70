"""Notices below a report, told by their words and their place: no table names them all.

From the last line upwards, as far as the report: a sentence made of the words in which papers
speak of themselves, among others that are none of the report.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from articles.text.alternatives import compiled
from articles.text.debris.appeals import asks, speaks_to_readers
from articles.text.debris.register import DECISIVE, STRONG, every_sentence_tells, telling_words
from articles.text.pages.line_kinds import spoken_at_length
from articles.text.pages.line_shape import Shape, content

# In small letters: somebody says it, or it tells how much. A report does.
_TOLD = compiled(
    r"[“”\"「」]|(?<!\w)(?:said|says|told|added|kata|ujar|tutur|ucap|menurut)\b|(?<![话小传])[说称](?![明法话])|"
    r"\d[.,]*+ ?(?:%|per ?cent|persen|hundred|thousand|million|billion|trillion|ribu|juta|miliar|"
    r"triliun|yuan|dollars?|kata|words|orang|people|[万亿千百元人家个年月日时点])|"
    r"(?<!\w)(?:rose|fell|grew|naik|turun|tumbuh)\b|增长|下降|上升|回落|[一二两三四五六七八九]成|"
    # That somebody was asked and said nothing ends many reports.
    r"(?<!\w)(?:did not|didn['’]t) (?:\w+ )?(?:respond|reply|comment|return)|no comment was|"
    r"declined to comment|could not be reached|(?:belum|tidak|enggan|menolak) (?:\w+ )?"
    r"(?:merespons|menanggapi|menjawab|berkomentar|membalas|memberikan (?:tanggapan|komentar))|"
    r"(?:截图|数据|信息|文件|公告|资料|视频|画面|记录|名单)显示|"
    r"意味着|(?:在|据)[他她][^。，]{0,6}(?:看来|介绍)|[他她](?:认为|指出|表示)|"
    r"记者[^。]{0,12}(?:看到|发现|获悉|了解到|注意到|走访)|翻[倍番]|"
    r"置评|[未没](?:有)?(?:作出|做出|予以)?(?:回应|回复)",
)
# Of what papers offer the name may be quoted.
_NAMED_APP = re.compile(
    r"[“\"「《][^”\"」》]{1,12}[”\"」》](?=客户端|公众号|微信|app|小程序|频道|栏目)", re.IGNORECASE
)
# Years and numbers to call tell nothing.
_FIGURE = re.compile(r"(?<![\d\-/+])(?!(?:19|20)\d\d(?!\d))\d+(?![\d\-]|[ \-]\d{3})")
_LONGEST = 34
_MOST_SENTENCES = 3
_ENOUGH = 3
_FOOT = 60
# So many lines that stay below one are text, and no foot.
_FEWEST_BELOW = 3
_MOST_MISSED = 1
_MOST_LINES = 1000
_SHORT = 9
# A counter may be a row of a table, if only one of its words is of this kind.
_FEWEST_OF_ROW = 2
# Hardly more words stand between two of them.
_APART = 10
_LONG = 20
# Letters, speeches and guides speak so themselves.
_MOST_VOICES = 4
_ALIKE = 0.5
# Of what is sold, of sites and of those who have their say, reports tell in sentences too.
_OF_REPORTS = frozenset({"subscribe", "comments", "contact", "control"})
# Of who made it, and to whom they speak, papers tell of their own articles alone.
_OF_PAPERS = frozenset({"credit", "reader"})


class _Text:
    """What the longer paragraphs of a text speak of: few lines need to know."""

    def __init__(
        self, lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], longer: float
    ) -> None:
        self._read = lines, shapes, reasons, longer

    @cached_property
    def spoken(self) -> set[str]:
        return spoken_at_length(*self._read)


def mark_foot(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Give such lines the reason that most of their words speak for."""
    text = _Text(lines, shapes, reasons, _LONGEST)
    missed = below = 0
    for index in reversed(range(max(1, len(lines) - _FOOT), len(lines))):
        form = shapes[index]
        if reasons[index]:
            continue
        if form.size > _LONGEST or form.sentences > _MOST_SENTENCES:
            return
        # Right below the text a remark of its own may stand: one word says little there.
        least = 2 if form.prose or not reasons[index - 1] else 1
        last = index + 1 == len(lines) or bool(reasons[index + 1])
        beside = bool(reasons[index - 1]) or last
        # What ends in a colon leads on to the lines below.
        if last or lines[index][-1] not in ":：":
            reasons[index] = _notice(lines[index], form, text, least=least, beside=beside)
        if below >= _FEWEST_BELOW and form.plain and not _is_of_papers(lines[index]):
            reasons[index] = ""
        below += not reasons[index]
        # A sentence that no word tells of may stand among notices: one, and not of figures.
        missed += form.prose and not reasons[index]
        if missed > _MOST_MISSED or (form.prose and is_told(lines[index])):
            return


def mark_inside(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """The same of single sentences above the report and between its paragraphs, unless the report
    itself speaks to its readers."""
    text = _Text(lines, shapes, reasons, _LONG)
    voiced: list[int] = []
    # Nothing so long is a report.
    for index in within[:_MOST_LINES]:
        line, form = lines[index], shapes[index]
        several = form.sentences > 1 + (form.size <= _SHORT)
        if reasons[index] or form.size > _LONG or several or line[-1] in ":：":
            continue
        reason = _notice(line, form, text, least=2, beside=False)
        if reason and form.plain and not _is_of_papers(line):
            continue
        # A title or a heading speaks of what the text speaks of.
        reasons[index] = "" if reason and _is_alike(line, text.spoken) else reason
        if reasons[index] and speaks_to_readers(line):
            voiced.append(index)
    if voiced and sum(map(speaks_to_readers, lines)) > _MOST_VOICES:
        for index in voiced:
            reasons[index] = ""


def _notice(line: str, form: Shape, text: "_Text", *, least: int, beside: bool) -> str:
    """What a line that the text does not speak of gives notice of, or ""."""
    found = telling_words(line)
    if not found:
        return ""
    if not DECISIVE.isdisjoint(found.get("copyright", ())):
        return "copyright"
    if is_told(line):
        return ""
    # Announcements say in their text whom to call.
    kinds = {kind: words for kind, words in found.items() if least < 2 or kind != "contact"}
    told = sum(1 + (word in STRONG) for words in kinds.values() for word in words)
    if told < least or told * _APART < form.size:
        return ""
    called = asks(line)
    if form.plain and kinds.keys() <= _OF_REPORTS and not called:
        return ""
    weight = told + called + (len(found) > 1) + beside + (form.size <= _SHORT and not form.prose)
    weight -= _is_alike(line, text.spoken)
    if "copyright" not in kinds and (form.prose or told < _FEWEST_OF_ROW):
        weight -= _FIGURE.search(line) is not None
    if weight < _ENOUGH + (form.size > _LONG) or not every_sentence_tells(line):
        return ""
    reason = max(kinds, key=lambda kind: len(kinds[kind]))
    return {"reader": "subscribe", "contact": "credit"}.get(reason, reason)


def _is_of_papers(line: str) -> bool:
    """Whether a line speaks of who made the text, or to readers: above lines that stay, a report
    tells in sentences of terms, of rights and of what is offered."""
    words = telling_words(line)
    decided = not DECISIVE.isdisjoint(words.get("copyright", ()))
    return decided or asks(line) or bool(words.keys() & _OF_PAPERS)


def is_told(line: str) -> bool:
    """Whether somebody says it, or a figure tells how much of something there is."""
    return _TOLD.search(_NAMED_APP.sub("", line).lower()) is not None


def _is_alike(line: str, spoken: set[str]) -> bool:
    """Whether most of what a line speaks of is what the text speaks of."""
    words = content(line)
    return len(words & spoken) > _ALIKE * len(words)
