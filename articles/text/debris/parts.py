"""Headings, fields and questions of a text that a table takes for buttons: "1. Shares and price",
"Alerts", "Budget: 186 million yuan"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from articles.text.debris.facts import holds_figure
from articles.text.debris.lookup import plain
from articles.text.pages.line_shape import Shape, content
from articles.text.word_tables import terms

# The number of a part, as its heading begins: "1. ", "2) ", "(3)", "Step 4: ", "三、", "第四步：".
_NUMBER: Final = re.compile(
    r"(?:[（(]|(?P<what>[A-Z][a-z]{2,9}) )?(?P<figure>\d{1,2})(?:[.．)）、](?!\d)|[:：]\s?)|"
    r"[（(第]?(?P<word>[一二三四五六七八九十]{1,2})(?:[、.．)），,]|[步章节点条]?[：:])(?=\S)"
)
_WORDS: Final = {word: at for at, word in enumerate("一二三四五六七八九十", 1)}
_LONGEST_NUMBERED = 12.0
_LONGEST = 4.0
_LONGEST_FIELD = 10.0
_ONE_WORD = 2.3
_ABOVE = 6
_FEWEST = 2
# No mark of links, labels and lists in it.
_PLAIN: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ '’&/、-])*")
_BRACKETED: Final = re.compile(r"【([^】]{1,12})】")
# What stands between two paragraphs as a button, whatever the text is about.
_BUTTONS: Final = frozenset(
    terms(
        "advertisement, ad, iklan, share, bagikan, video, foto, photo, photos, print, save, email",
        "e-mail, download, listen, play, subscribe, sign up, sign in, log in, login, register",
        "follow, follow us, menu, search, close, gallery, comment, comments, reply, copy link",
        "like, donate, read more, more, see more, next, previous, back, home, loading, cetak",
        "simpan, unduh, dengarkan, putar, langganan, berlangganan, daftar, masuk, ikuti, cari",
        "tutup, galeri, komentar, balas, suka, donasi, selengkapnya, lanjut, kembali, beranda",
        "广告, 分享, 推广, 视频, 打印, 收藏, 下载, 播放, 订阅, 登录, 注册, 关注, 菜单, 搜索",
        "关闭, 评论, 留言, 回复, 点赞, 更多, 返回, 首页, 转发, 图片",
    )
)
# What tables say of single words; a caption, a day or the name of another article is none.
_TAKEN: Final = frozenset(
    {
        *("share", "subscribe", "follow", "ticker", "counter", "control", "comments", "copyright"),
        *("credit", "tags", "font_size", "advertisement", "related", "label", "stranger"),
    }
)
# What heads a part of a report or the foot of a page, and is no button.
_OF_THE_FOOT: Final = frozenset({"copyright", "credit"})
_OF_PAGES: Final = _TAKEN - {"related", "label", "stranger"}
_SPEAKER: Final = re.compile(r"(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?|[答问AQ])[:：]\s?\S")
_FIELD: Final = re.compile(r"(?P<name>[^\W\d_][^:：。\d]{1,24})[:：]\s?(?P<value>\S[^\n]{0,70})")
_MEASURE: Final = re.compile(
    r"(?<![\d-])\d[\d.,]*\s?(?:%|[亿万]?[元吨亩户台套人米平]|(?:million|billion|thousand|juta|"
    r"miliar|triliun|ribu|yuan|dollars?|rupiah|tonnes?|tons?|ton|km|hectares?|hektare|MW|GW)\b)"
)
_REACHED: Final = re.compile(r"@|www\.|https?:|(?<!\d)0\d{2,3}[ -]\d{3}")


def spare_parts(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]
) -> frozenset[int]:
    """Take back what a table says of a heading: one of several with running numbers, each above a
    paragraph; a word or two that the paragraph below takes up, where the text has others; a
    question above its answer; fields that stand together and tell amounts.

    Returned are all such lines: no look of theirs is to say otherwise.
    """
    found = set(_numbered(lines, shapes, reasons))
    found.update(_headings_spoken_of(lines, shapes, reasons))
    found.update(_asked(lines, shapes, reasons))
    found.update(_fields(lines, shapes, reasons))
    for index in found:
        reasons[index] = ""
    return frozenset(found)


def _numbered(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> Iterator[int]:
    """Short lines with running numbers above paragraphs, and those paragraphs."""
    numbers: dict[int, tuple[str, int]] = {}
    for index, line in enumerate(lines[:-1]):
        if shapes[index].terminated or shapes[index].size > _LONGEST_NUMBERED:
            continue
        below = shapes[index + 1].prose and shapes[index + 1].terminated
        taken = not reasons[index] or reasons[index] in _TAKEN
        taken = taken and (not reasons[index + 1] or reasons[index + 1] in _TAKEN)
        match = _NUMBER.match(line) if below and taken else None
        if match:
            number = int(match["figure"]) if match["figure"] else _value(match["word"])
            numbers[index] = (match["what"] or "", number)
    known = set(numbers.values())
    for index, (what, number) in numbers.items():
        if not {(what, number - 1), (what, number + 1)}.isdisjoint(known):
            yield from (index, index + 1)


def _value(word: str) -> int:
    """The number that one or two characters write: 十 is ten, 十二 twelve, 二十 twenty."""
    if len(word) == 1:
        return _WORDS[word]
    return 10 + _WORDS[word[1]] if word[0] == "十" else 10 * _WORDS[word[0]]


def _headings_spoken_of(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> Iterator[int]:
    """The headings of a text that has several, where the paragraph below speaks of them, or more
    of them are written so."""
    headings = headings_of(lines, shapes, reasons)
    if len(headings) < _FEWEST:
        return
    looks = Counter(
        _look(lines[i])
        for i in range(1, len(lines) - 1)
        if not reasons[i] and shapes[i + 1].terminated and _is_short(lines[i], shapes[i])
    )
    for index in headings:
        line, look = lines[index], _look(lines[index])
        button = plain(_bare(line)) in _BUTTONS
        several = looks[look] >= _FEWEST and shapes[index].size <= _ONE_WORD
        if button and (look == "plain" or not looks[look]):
            continue
        alone = several and not button and shapes[index].words <= 1
        if _speaks_of_it(lines, reasons, index) or (alone and reasons[index] in _OF_PAGES):
            yield index


def _look(line: str) -> str:
    """How a heading is written: in brackets, in capitals, or plain."""
    if line[0] == "【":
        return "brackets"
    return "capitals" if line.isupper() else "plain"


def _bare(line: str) -> str:
    """A heading without its brackets."""
    match = _BRACKETED.fullmatch(line)
    return match[1] if match else line


def _is_short(line: str, form: Shape) -> bool:
    return form.size <= _LONGEST and _PLAIN.fullmatch(_bare(line)) is not None


def _is_inside(shapes: Sequence[Shape], reasons: Sequence[str], index: int) -> bool:
    """Whether the line stands right above a paragraph, and not far below one."""
    below = shapes[index + 1]
    if reasons[index + 1] or not (below.prose and below.terminated):
        return False
    # A caption or another button may stand between.
    return any(shapes[i].prose and not reasons[i] for i in range(max(0, index - _ABOVE), index))


def headings_of(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> list[int]:
    """The few words alone between two paragraphs, whether a table names them or not."""
    return [
        index
        for index in range(1, len(lines) - 1)
        if not shapes[index].terminated
        and (not reasons[index] or reasons[index] in _TAKEN)
        and _is_short(lines[index], shapes[index])
        and _is_inside(shapes, reasons, index)
    ]


def _speaks_of_it(lines: Sequence[str], reasons: Sequence[str], index: int) -> bool:
    """Whether the paragraph below speaks of all that the heading names; of what only heads the
    foot of a page or a part, whether it holds a figure and no address."""
    below = lines[index + 1]
    words = content(_bare(lines[index]))
    if words and words <= content(below):
        return True
    return reasons[index] in _OF_THE_FOOT and holds_figure(below)


def _asked(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> Iterator[int]:
    """Questions of an interview, with an answer below that names who gives it."""
    for index in range(1, len(lines) - 1):
        asks = lines[index][-1] in "?？" and reasons[index] in _TAKEN
        if asks and not reasons[index + 1] and _SPEAKER.match(lines[index + 1]):
            yield index


def _fields(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> Iterator[int]:
    """Names with their values, three and more together below a paragraph, some of them amounts
    and none a number to call."""
    run: list[int] = []
    told = False
    for index in range(len(lines) + 1):
        line = lines[index] if index < len(lines) else ""
        colon = ":" in line or "：" in line
        if colon and shapes[index].size <= _LONGEST_FIELD and _FIELD.fullmatch(line):
            run.append(index)
            continue
        if told and len(run) > _FEWEST:
            amounts = sum(_MEASURE.search(lines[i]) is not None for i in run)
            if amounts >= _FEWEST and not any(_REACHED.search(lines[i]) for i in run):
                yield from (i for i in run if not reasons[i] or reasons[i] in _TAKEN)
        run = []
        told = told or bool(line and not reasons[index] and shapes[index].prose)


def is_section(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], head: int, at: int
) -> bool:
    """Whether what a firm says of itself below a heading is a section of a text that has other
    headings: the paragraph ``at`` tells how many it employs, or the like."""
    if not holds_figure(lines[at]):
        return False
    return any(index < head for index in headings_of(lines, shapes, reasons))
