"""What kind of line a line looks like: an item of a list, a title, a label, a salutation."""

import re
from collections.abc import Sequence

from articles.text.debris.lookup import plain, words_of
from articles.text.debris.words import PREFACES
from articles.text.pages.line_shape import Shape, content

# The reasons of lines that are no part of any article, or of another one.
ELSEWHERE = frozenset({"related", "comments", "navigation", "page_part", "advertisement"})
_LIST_ITEM = re.compile(
    # Most lines begin with letters that no item begins with.
    r"^(?=[^A-Za-z\u4e00-\u9fff]|[A-Za-z][.)]|[IVX一二三四五六七八九十第])"
    # Headings of Markdown are items too.
    r"(?:#{2,6}\s|[•·●○■◆▪*]\s?|[-–—](?:\s|(?=[^\W\d]))|[（(]?\d{1,2}(?:[)）、]|\.(?!\d))\s?|[（(]?[一二三四五六七八九十]{1,3}[)）、]\s?|[IVX]{1,4}\.\s|"
    r"\(?[A-Za-z][.)]\s|\d{2}\s(?=[\u4e00-\u9fff])|第[一二三四五六七八九十\d]{1,3}[章节条部]\s?)\S"
)
# A salutation ends in a comma.
_SAYS = re.compile(r"\d|[:：]$|\w[,，]$")
_SENTENCE_INSIDE = re.compile(r"[a-z]{2}\.[\"”’)]?\s|。")
_STOPPED = re.compile(
    r"(?<![\w.])[a-z]{3,}\.[\"”’]?$|"
    r"[”\"] (?:kata|ujar|ucap|tutur|said|says) [A-Z][\w .'’-]{1,40}\.$"
)
_COUNT = re.compile(r"\s?[(（]\d{1,4}[)）]$")
_SAID_OF_DATA = re.compile(r"(?:数据|资料)来源|(?i:sumber data|data sources?)\b")
_SALUTATION = re.compile(
    r"(?:各位|朋友们|大家|同志们|亲爱的|尊敬的|女士|你好|您好|观众|听众|dear|hello|good (?:morning|"
    r"evening|afternoon)|ladies and|selamat (?:pagi|siang|sore|malam)|assalamu|salam|"
    r"(?:para |bapak |ibu )?(?:hadirin|pembaca)|yang (?:terhormat|kami hormati)|saudara)",
    re.IGNORECASE,
)
# Bulletins head their parts so; what controls stand in such brackets the tables name.
BRACKETED = re.compile(r"【[^】]{1,12}】")
_REMARK = re.compile(r"[（(][^（）()]*[）)]")
_VOCABULARY = 20_000


def in_capitals(line: str) -> bool:
    """Whether most words begin with a capital, as titles have it in English and Indonesian."""
    return _capitalised(line, fewest=5)


def _capitalised(line: str, *, fewest: int) -> bool:
    firsts = [word[0] for word in words_of(line) if word[0].isalpha()]
    return len(firsts) >= fewest and sum(map(str.isupper, firsts)) >= 0.6 * len(firsts)


def looks_like_title(line: str, form: Shape) -> bool:
    """Whether the line could be another article's title: short, no sentence of a text."""
    if form.han >= 4:
        return form.size <= 26 and not line.endswith("。")
    if _capitalised(line, fewest=3):
        # Of names in capitals a sentence has many: it ends in a small word, or in who says it.
        return form.size <= 24 and not _STOPPED.search(line)
    if form.size > 18:
        return False
    quoted = line[-1] in "\"”’'" and not form.plain
    return not form.terminated or quoted or (line[-1] in "?？" and line[0].isdigit())


def is_list_item(line: str) -> bool:
    """Whether the line begins with a bullet or a number as items of lists do."""
    return bool(_LIST_ITEM.match(line))


def opens_text(line: str) -> bool:
    """Whether the line is the heading of a preface, a summary or the like."""
    headed = plain(line).rstrip(":：") in PREFACES or BRACKETED.fullmatch(line)
    return bool(headed or _SALUTATION.match(line))


def is_label(line: str, form: Shape, longest: int = 3) -> bool:
    """A few words that say nothing: no sentence, no figure, no item or head of a list."""
    return (
        form.size <= longest
        and not form.terminated
        and not _SAYS.search(_COUNT.sub("", line[:80]) if longest > 3 else line[:80])
        and not _SENTENCE_INSIDE.search(line)
        and not is_list_item(line)
        and not _SAID_OF_DATA.match(line)
        and not BRACKETED.fullmatch(line)
        # A clause and another one say something, and so does a remark in brackets.
        and not (form.size > 5 and ("，" in line or _REMARK.fullmatch(line)))
    )


def vocabulary(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> set[str]:
    """What the sentences of a text speak of, those of a very long one only at its beginning."""
    words: set[str] = set()
    for line, form, reason in zip(lines, shapes, reasons, strict=True):
        if not reason and form.prose and form.terminated and len(words) < _VOCABULARY:
            words |= content(line[:2000])
    return words


def spoken_at_length(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], longer: float
) -> set[str]:
    """What the paragraphs of more words than ``longer`` speak of, at their beginnings."""
    return {
        word
        for line, form, reason in zip(lines, shapes, reasons, strict=True)
        if not reason and form.size > longer
        for word in content(line[:500])
    }
